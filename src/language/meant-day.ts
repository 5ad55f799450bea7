import { plainSigns } from './odd-signs.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A day that somebody may have meant, and why another one had to be named where the day itself cannot be. */
export interface MeantDay {
  day: string;
  /** Set where no calendar has the day that was written, so that this one is only near it. */
  instead?: string;
}

/**
 * The day that somebody meant who wrote it as people or programs do, such as 4/3/2026, 4th March or 46085; undefined
 * where it cannot be told. `year` is the one to take where none was written.
 */
export const meantDay = (given: string, year?: string): MeantDay | undefined => {
  const plain = tidied(given);
  return inNumbers(plain) ?? ofExcel(plain) ?? inWords(plain, year);
};

/** Without the time of day, the marks of a list, and what stands round it. */
const tidied = (given: string): string =>
  plainSigns(given)
    .replace(/["'“”„‘’[\]{}()]/g, '')
    .replace(/[T\s]+\d{1,2}[:.]\d{2}([:.]\d{2})?(\.\d+)?\s*(Z|am|pm)?$/i, '')
    .trim()
    .replace(/^[-•·▪*]\s+/, '')
    .replace(/[\s.,;:-]+$/, '')
    .replace(/^[.,;:]+/, '');

const inNumbers = (plain: string): MeantDay | undefined => {
  const joined = plain
    .replace(/(?<=\d)\s*[-/.\s,]\s*(?=\d)/g, '-')
    .replace(/(?<=\d)[oO](?=\d|-)|(?<=-)[oO](?=\d)/g, '0');
  const [, year, month = '', day = ''] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(joined) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(joined) ?? [];
  if (year) return Number(month) > 12 ? isoDay(year, day, month) : isoDay(year, month, day);
  const [, first = '', second = '', last] = /^(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})$/.exec(joined) ?? [];
  if (!last) return undefined;
  const whole = last.length === 4 ? last : `20${last}`;
  return Number(second) > 12 ? isoDay(whole, first, second) : isoDay(whole, second, first);
};

/** A day as Excel and LibreOffice number them, from 2000 to 2099: day 1 is 31 December 1899 by their count. */
const ofExcel = (plain: string): MeantDay | undefined => {
  const count = Math.floor(Number(plain));
  if (!/^\d{5}(\.\d+)?$/.test(plain) || count < 36_526 || count > 73_050) return undefined;
  return { day: new Date(Date.UTC(1899, 11, 30 + count)).toISOString().slice(0, 10) };
};

const inWords = (plain: string, otherYear?: string): MeantDay | undefined => {
  const words = plain
    .toLowerCase()
    .replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/g, ' ')
    .split(/[\s,./-]+/);
  const named = words.map((word) => months.indexOf(word.slice(0, 3))).find((index) => index >= 0);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const day = numbers.find((word) => word.length < 3);
  const year = numbers.find((word) => word.length === 4) ?? shortYear(numbers) ?? otherYear;
  return named === undefined || !day || !year ? undefined : isoDay(year, String(named + 1), day);
};

const shortYear = ([, second]: readonly string[]): string | undefined =>
  second?.length === 2 ? `20${second}` : undefined;

const isoDay = (year: string, month: string, day: string): MeantDay | undefined => {
  if (Number(month) > 12 || Number(month) < 1 || Number(day) < 1 || Number(day) > 31) return undefined;
  if (Number(year) < 1900) return undefined;
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const iso = (number: number | string) =>
    `${year}-${month.padStart(2, '0')}-${String(number).padStart(2, '0')}`;
  if (Number(day) <= length) return { day: iso(day) };
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(iso(1)));
  return { day: iso(length), instead: `${name} ${year} has ${length} days` };
};

/** The day as people say it: 4 March 2026. */
export const spokenDay = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
