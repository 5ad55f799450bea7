import { meantDay, spokenDay } from '#language/meant-day.ts';
import { meantClock, meantStamp } from '#language/meant-time.ts';
import type { Cell } from '#language/table.ts';

/** A value read from a cell, with what is to be said of how it was read; or why there is none. */
export type ReadValue =
  | { value: string; remark?: string; trouble?: never }
  | { value?: never; trouble: string };

/** Which part of a day such as 03/04/2026 comes first. */
export type DayOrder = 'day-first' | 'month-first';

const inFigures = /^\D{0,3}?(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

/** The two figures of a day in figures, such as 3 and 4 of 03/04/2026; undefined for a day in another form. */
const figuresOf = (words: string): [number, number] | undefined => {
  const [, first, , second] = inFigures.exec(words) ?? [];
  return first === undefined ? undefined : [Number(first), Number(second)];
};

/** Whether a day in figures could be read in either order, and as two different days. */
export const isEitherOrder = (words: string): boolean => {
  const [first = 0, second = 0] = figuresOf(words) ?? [];
  return first !== second && first > 0 && second > 0 && first <= 12 && second <= 12;
};

/** Whether a day in figures can only be read with its month first. */
export const isMonthFirst = (words: string): boolean => {
  const [first = 0, second = 0] = figuresOf(words) ?? [];
  return first > 0 && first <= 12 && second > 12;
};

/** Whether a day in figures can only be read with its day first. */
export const isDayFirst = (words: string): boolean => (figuresOf(words)?.[0] ?? 0) > 12;

/**
 * The day in a cell, as an ISO date: what the spreadsheet knows, or what the words mean. 03/04/2026 is 3 April as in
 * Britain, which is said, unless the order is known to be the other.
 */
export const dayIn = (cell: Cell, order: DayOrder = 'day-first'): ReadValue => {
  if (cell.day !== undefined) return { value: cell.day };
  const words = order === 'month-first' ? cell.words.replace(inFigures, '$3$2$1$2$4') : cell.words;
  const { day, instead } = meantDay(words) ?? {};
  if (day === undefined)
    return { trouble: `“${cut(cell.words)}” is no day. Write it like 13/03/2026 or 13 March 2026.` };
  if (instead !== undefined) return { trouble: `There is no day ${cut(cell.words)}: ${instead}.` };
  return isEitherOrder(cell.words) && order === 'day-first'
    ? { value: day, remark: `${cut(cell.words)} is taken for ${spokenDay(day)}.` }
    : { value: day };
};

/** The time of day in a cell, such as 14:05, of a time alone or of a day with its time; undefined where it holds none. */
export const clockIn = (cell: Cell): string | undefined => {
  const seconds = cell.seconds ?? fractionOfDay(cell);
  if (seconds !== undefined)
    return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  if (cell.day !== undefined) return undefined;
  const [, hours, minutes, , half = ''] =
    /(?:^|[T\s])(\d{1,2})[:.](\d{2})([:.]\d{2}(?:\.\d+)?)?\s*([ap]\.?m\.?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i.exec(
      cell.words,
    ) ?? [];
  return meantClock(hours === undefined ? cell.words : `${hours}:${minutes}${half}`);
};

/** Whether a cell holds a day and beside it a time of that day. */
export const holdsClock = (cell: Cell): boolean =>
  (cell.day !== undefined && cell.seconds !== undefined) || /\d[T\s]+\d{1,2}:\d{2}/.test(cell.words);

const secondsOfDay = 86_400;

/** A share of a day, as spreadsheets hold times. */
const fractionOfDay = ({ words, number }: Cell): number | undefined => {
  const share = number ?? (/^0?\.\d{2,}$/.test(words) ? Number(words) : undefined);
  return share !== undefined && share >= 0 && share < 1 ? Math.round(share * secondsOfDay) : undefined;
};

/** A length of time in a cell, in minutes and seconds; a plain number is seconds. */
export const lengthIn = (cell: Cell): ReadValue => {
  const whole = Number(cell.words);
  const seconds = cell.seconds ?? fractionOfDay(cell) ?? (Number.isInteger(whole) ? whole : undefined);
  if (seconds !== undefined) return { value: stamp(seconds) };
  const meant = meantStamp(cell.words);
  return meant === undefined
    ? { trouble: `“${cut(cell.words)}” is no length of time. Write it in minutes and seconds, like 6:32.` }
    : { value: meant.replace(/^0+:(?=\d\d:)/, '') };
};

const stamp = (seconds: number): string => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = `${two(minutes)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** Words as they are quoted in a sentence. */
export const cut = (words: string): string => (words.length > 40 ? `${words.slice(0, 39)}…` : words);
