/** A value without the curly quotes that a word processor put round it: here they are part of the text. */
export const withoutCurly = (given: string): string => given.replace(/^[“”„‘’]+|[“”„‘’]+$/g, '').trim();

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day that somebody meant who wrote it as people do, such as 4/3/2026 or 4th March 2026; undefined where unclear. */
const meantDay = (given: string): string | undefined => {
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
const spokenDay = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

/** How to mend a value of the wrong type, where what was written shows what was meant. */
export const mendType = (
  expected: string,
  value: unknown,
  source: string | undefined,
  name: string,
): { mend: string } | undefined => {
  const plain = withoutCurly(source ?? '');
  if (expected === 'boolean' && /^(y|yes|n|no)$/i.test(plain))
    return { mend: `Write \`${name}: ${/^y/i.test(plain)}\`.` };
  if (expected === 'array' && /^[–—•·▪*]/.test(plain))
    return {
      mend: 'Begin each item with a hyphen and a space, on a line of its own; a long dash or another sign is read as text.',
    };
  if ((expected === 'number' || expected === 'int') && /^-?\d+(\.\d+)?$/.test(plain))
    return { mend: `Write it without quotes: \`${name}: ${plain}\`.` };
  if (expected !== 'string' || value === null) return undefined;
  return typeof value === 'object'
    ? { mend: 'Write words there. A text that begins with [, { or a hyphen needs quotes round it.' }
    : { mend: `If the word is meant, write \`${name}: "${source}"\`.` };
};

/** How to write a day that was written as people do. */
export const mendDay = (name: string, given: string): { mend?: string } => {
  const day = meantDay(given);
  return day ? { mend: `Write \`${name}: ${day}\`, if ${spokenDay(day)} is meant.` } : {};
};
