import { mean } from './mean.ts';

/** The upper limit of a moving range of two in average moving ranges. */
const toRangeLimit = 3.267;

/** How far each value lies from the one before, from the second value on. */
export const movingRanges = (values: readonly number[]): number[] =>
  values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));

/**
 * Which moving ranges screening leaves out of their average: for each range, in order, whether it is 3.267 times the
 * average of all or more. None is left out where all would be. Source: as for `xmr`.
 */
export const screenedRanges = (ranges: readonly number[]): boolean[] => {
  const average = ranges.length === 0 ? 0 : mean(ranges);
  const out = ranges.map((range) => range >= toRangeLimit * average);
  // Where nothing ever moves, the average is 0 and no range lies below a multiple of it.
  return out.every(Boolean) ? ranges.map(() => false) : out;
};

/** The average of some moving ranges, with or without those that screening leaves out. */
export const averageOfRanges = (ranges: readonly number[], screen: boolean): number => {
  const out = screenedRanges(ranges);
  return mean(screen ? ranges.filter((_, index) => !out[index]) : ranges);
};
