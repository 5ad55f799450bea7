import { month } from '#statistics/periods.ts';
import { dateInWords, shortDate } from '../words.ts';

/** A period in words for a table: March 2026, or the week from a Monday. */
export const periodInWords = (period: string): string =>
  period.length === 7 ? dateInWords(`${period}-01`).replace(/^1 /, '') : `Week from ${dateInWords(period)}`;

/** What the periods of some points are called: month or week. */
export const periodNoun = (points: readonly { period: string }[]): string =>
  points[0]?.period.length === 7 ? 'month' : 'week';

/** A period for the axis of a chart: Mar, or 16 Mar; with its year where `years` are more than one. */
export const periodOnAxis = (period: string, years: boolean): string => {
  const full = period.length === 7 ? shortDate(`${period}-01`).replace(/^1 /, '') : shortDate(period);
  return years ? full : full.replace(/ \d{4}$/, '');
};

/** The first and the last day of some days, in words. */
export const spanInWords = (days: readonly string[]): string => {
  const inOrder = [...days].sort();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return 'no day yet';
  return first === last ? dateInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`;
};

/** The months from the first to the last of some days, without a gap. */
export const monthsThrough = (days: readonly string[]): string[] => {
  const found = [...new Set(days.map(month))].sort();
  const [first, last] = [found[0], found.at(-1)];
  const months: string[] = [];
  for (let at = first; at !== undefined && last !== undefined && at <= last; at = monthAfter(at))
    months.push(at);
  return months;
};

const monthAfter = (at: string): string => {
  const [year = 0, ofYear = 1] = at.split('-').map(Number);
  return ofYear === 12 ? `${year + 1}-01` : `${at.slice(0, 5)}${String(ofYear + 1).padStart(2, '0')}`;
};

/** From fewer checks an interval says only that nearly any share is possible. */
export const fewestForInterval = 3;

/** The 95% interval of a share in words; of a few checks, that they are too few for one. */
export const intervalInWords = (n: number, lower: number, upper: number): string =>
  n < fewestForInterval ? 'too few to say' : `${percent(lower)} to ${percent(upper)}`;

/** The same where it stands in a sentence, without a name for what is not there. */
export const withInterval = (n: number, lower: number, upper: number): string =>
  n < fewestForInterval ? 'too few to say' : `95% interval ${intervalInWords(n, lower, upper)}`;

/** A share from 0 to 1 as a whole percentage. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;
