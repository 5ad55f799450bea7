import { months } from './words.ts';

const month = `(${months.join('|')})`;
const iso = '\\b(\\d{4}-\\d{2}-\\d{2})\\b';
const dayOfMonth = '\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ';

const inWords = new RegExp(`${dayOfMonth}${month}(?: (\\d{4}))?\\b|${iso}`, 'giu');
const withYear = new RegExp(`(?:${dayOfMonth})?\\b${month} (\\d{4})\\b|${iso}`, 'iu');

/** A day without a year that would be further off than this was meant of the year before. */
const halfYear = 183;
const dayLength = 86_400_000;

/** The days that words name, as ISO dates. A day without a year is of the year of `near`, or of the one before where that is nearer. */
export const daysInWords = (words: string, near: string): string[] =>
  [...words.matchAll(inWords)].flatMap(([, day = '', name = '', year, whole]) => {
    if (whole !== undefined) return [whole];
    if (year !== undefined) return [isoOf(year, name, day)];
    const own = Number(near.slice(0, 4));
    const off = (Date.parse(isoOf(own, name, day)) - Date.parse(near)) / dayLength;
    if (Number.isNaN(off)) return [];
    return [isoOf(off > halfYear ? own - 1 : own, name, day)];
  });

/** The first day that words name with its year, as an ISO date; of a month by itself its first day. */
export const firstDayNamed = (words: string): string | undefined => {
  const [, day = '1', name = '', year, whole] = withYear.exec(words) ?? [];
  return year === undefined ? whole : isoOf(year, name, day);
};

const isoOf = (year: number | string, name: string, day: string): string => {
  const number = months.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
};
