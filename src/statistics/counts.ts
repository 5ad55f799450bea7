import { shown } from './arguments.ts';
import { StatisticsError } from './statistics-error.ts';

/** Whether a value is a whole number from 0 up. */
export const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Refuses `successes` of `n` where they are no counts, where there is none to count, or more than all. */
export const refuseWrongCounts = (successes: number, n: number): void => {
  if (!isCount(successes) || !isCount(n)) {
    throw new StatisticsError(
      'not-a-count',
      `${shown(successes)} of ${shown(n)} are not whole numbers from 0 up.`,
    );
  }
  if (n === 0) throw new StatisticsError('no-observations', 'There is no share of no observations.');
  if (successes > n) {
    throw new StatisticsError('more-successes-than-observations', `${successes} cannot be met of ${n}.`);
  }
};

/** The sum of some numbers; 0 of none. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
