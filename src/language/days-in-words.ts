const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const inWords = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${months.join('|')})(?: (\\d{4}))?\\b|\\b(\\d{4}-\\d{2}-\\d{2})\\b`,
  'giu',
);

/** A day without a year that would be further off than this was meant of the year before. */
const halfYear = 183;
const dayLength = 86_400_000;

/** The days that words name, as ISO dates. A day without a year is of the year of `near`, or of the one before where that is nearer. */
export const daysInWords = (words: string, near: string): string[] =>
  [...words.matchAll(inWords)].flatMap(([, day = '', month = '', year, iso]) => {
    if (iso !== undefined) return [iso];
    const number = months.indexOf(month.toLowerCase()) + 1;
    const written = (of: number) => `${of}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    const own = Number(near.slice(0, 4));
    if (year !== undefined) return [written(Number(year))];
    const off = (Date.parse(written(own)) - Date.parse(near)) / dayLength;
    if (Number.isNaN(off)) return [];
    return [written(off > halfYear ? own - 1 : own)];
  });
