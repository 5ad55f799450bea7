import { z } from 'zod';
import type { Generator } from '#statistics/pcg32.ts';
import { addDays, daysBetween, isoWeek } from '#statistics/periods.ts';
import { shuffled } from './draw-from.ts';
import { SamplingError } from './frame.ts';

/** A colleague to be observed, and how many times; without a number they share what others leave. */
export interface Wanted {
  colleague: string;
  count?: number | undefined;
}

/** Who is to be observed with each of `size` items, by chance within the numbers asked for. */
export const colleaguesFor = (size: number, wanted: readonly Wanted[], generator: Generator): string[] => {
  const fixed = wanted.reduce((sum, { count = 0 }) => sum + count, 0);
  const sharing = wanted.filter(({ count }) => count === undefined);
  if (fixed > size || (fixed < size && sharing.length === 0))
    throw new SamplingError(`The colleagues are to have ${fixed} items together, and ${size} are drawn.`);
  const rest = size - fixed;
  const named = wanted.flatMap(({ colleague, count }) => Array.from({ length: count ?? 0 }, () => colleague));
  const shared = Array.from({ length: rest }, (_, index) => sharing[index % sharing.length]?.colleague ?? '');
  return shuffled([...named, ...shared], generator);
};

/** Days by which items are due, spread evenly over the weekdays from the first day to the last. */
export const daysFor = (size: number, first: string, last: string): string[] => {
  for (const day of [first, last]) refuseUnreal(day);
  if (last < first) throw new SamplingError(`The last day, ${last}, comes before the first, ${first}.`);
  if (daysBetween(first, last) > longestRound)
    throw new SamplingError(
      `From ${first} to ${last} is more than ten years. Give the days of one round of checks.`,
    );
  const weekdays: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (isWeekday(day)) weekdays.push(day);
  if (weekdays.length === 0) throw new SamplingError(`There is no weekday from ${first} to ${last}.`);
  return Array.from(
    { length: size },
    (_, index) => weekdays[Math.floor((index * weekdays.length) / size)] ?? '',
  );
};

/** Ten years, in days. */
const longestRound = 3653;

const refuseUnreal = (day: string): void => {
  if (!z.iso.date().safeParse(day).success || day < '1970' || day > '2999')
    throw new SamplingError(`${day} is no day between 1970 and 2998 such as 2026-03-16.`);
};

const isWeekday = (day: string): boolean => day < addDays(isoWeek(day), 5);
