import { plainSigns } from './odd-signs.ts';

const spoken: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', midnight: '00:00' };

const half = '\\s*(?<half>am|pm|a\\.m|p\\.m)?$';
const forms = [
  '^(?<hour>\\d{1,2})\\s*[:.h,-]\\s*(?<minute>\\d{1,2})([:.]\\d{2})?',
  '^(?<hour>\\d{1,2})(?<minute>\\d{2})',
  '^(?<hour>\\d{1,2})',
].map((form) => new RegExp(form + half));

/** The time of day that somebody meant, in 24 hours, such as 09:05 for 9.05 or 9:5am; undefined where it is unclear. */
export const meantClock = (given: string): string | undefined => {
  const plain = tidied(given);
  const { hour, minute = '00', half } = forms.map((form) => form.exec(plain)).find(Boolean)?.groups ?? {};
  if (!hour) return spoken[plain];
  const hours = inTheDay(Number(hour), half);
  if (hours === undefined || Number(minute) > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}`;
};

const tidied = (given: string): string =>
  plainSigns(given)
    .replace(/["'“”„‘’[\]{}()]/g, '')
    .trim()
    .toLowerCase()
    .replace(/^[-•·▪*]\s+/, '')
    .replace(/^(at|about|c\.?|circa|approx\.?)\s+/, '')
    .replace(/\s*(hours|hrs|h|o'?clock|gmt|bst|uhr)\.?$/, '')
    .replace(/[.,;]+$/, '');

const inTheDay = (hour: number, half: string | undefined): number | undefined => {
  if (hour === 24) return 0;
  if (!half || hour > 12) return hour < 24 ? hour : undefined;
  return half.startsWith('p') ? (hour % 12) + 12 : hour % 12;
};

/** The place in a recording that somebody meant, in minutes and seconds, such as 2:10 for 2.10 or 2m10s. */
export const meantStamp = (given: string): string | undefined => {
  const plain = tidied(given).replace(/\s*(s|sec|secs|seconds)$/, '');
  const parts = plain.split(/\s*(?::|\.|;|m|min|mins|minutes|h|hr|hour|hours)\s*(?:and\s+)?/).filter(Boolean);
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d+$/.test(part))) return undefined;
  const [seconds = '', minutes = '', hours] = parts.toReversed();
  const tail = `${minutes.padStart(2, '0')}:${seconds.padStart(2, '0')}`;
  return hours === undefined ? tail : `${Number(hours)}:${tail}`;
};
