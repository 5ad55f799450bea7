import { refuseNoList, shown } from './arguments.ts';
import { sum } from './counts.ts';
import { StatisticsError } from './statistics-error.ts';

/** No value may be larger than this, so that no sum of squares or ranges grows beyond what a number can hold. */
const largest = 1e300;

/** Refuses a list that is empty or holds anything but numbers that can be calculated with. */
export const refuseUnmeasured = (values: readonly number[]): void => {
  refuseNoList(values, 'The values');
  if (values.length === 0) throw new StatisticsError('no-observations', 'There are no values.');
  // A loop and not some(): that would pass over the holes of a list.
  for (const value of values) refuseNotANumber(value);
};

/** Refuses NaN, what is no number at all, and numbers without end or too large to calculate with. */
export const refuseNotANumber = (value: number): void => {
  if (!(typeof value === 'number' && Math.abs(value) <= largest)) {
    throw new StatisticsError('not-a-number', `${shown(value)} is not a number that can be calculated with.`);
  }
};

/** The mean of at least one value. Counted from the first value on, so that equal values are exactly their mean. */
export const mean = (values: readonly number[]): number => {
  const [first = 0] = values;
  return first + sum(values.map((value) => value - first)) / values.length;
};

/**
 * The difference below which two values of a list are equal but for rounding: four units in the last place of its
 * largest value. Without it a score of 2/3 reckoned two ways would lie on both sides of itself.
 */
export const roundingIn = (values: readonly number[]): number =>
  4 * Number.EPSILON * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
