/** A value without the curly quotes that a word processor put round it: here they are part of the text. */
export const withoutCurly = (given: string): string => given.replace(/^[“”„‘’]+|[“”„‘’]+$/g, '').trim();

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day that somebody meant who wrote it as people do, such as 4/3/2026 or 4th March 2026; undefined where unclear. */
export const meantDay = (given: string): string | undefined => {
  const plain = withoutCurly(given).replace(/[–—−/.]/g, '-');
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain) ?? [];
  if (year) return isoDay(year, month, day);
  const [, first, second, last] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(plain) ?? [];
  if (last) return isoDay(last, second, first);
  const words = plain.toLowerCase().replace(/[,-]/g, ' ').split(/\s+/);
  const named = words.map((word) => months.indexOf(word.slice(0, 3))).find((index) => index >= 0);
  const years = words.find((word) => /^\d{4}$/.test(word));
  const days = words.find((word) => /^\d{1,2}(st|nd|rd|th)?$/.test(word));
  return named === undefined ? undefined : isoDay(years, String(named + 1), days?.replace(/\D/g, ''));
};

const isoDay = (year?: string, month?: string, day?: string): string | undefined => {
  if (!year || !month || !day || Number(month) > 12 || Number(month) < 1) return undefined;
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) < 1 || Number(day) > length
    ? undefined
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** The day as people say it: 4 March 2026. */
export const spokenDay = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
