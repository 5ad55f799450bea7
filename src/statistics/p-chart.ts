import { refuseNoList } from './arguments.ts';
import { refuseWrongCounts, sum } from './counts.ts';
import { roundingIn } from './mean.ts';
import { StatisticsError } from './statistics-error.ts';
import { type Signal, shiftMarks, sidesOf, signalsOf } from './xmr-signals.ts';

/** What a p-chart shows: the share over all, the limits of each point, and for each point the rules that fire there. */
export interface PChart {
  mean: number;
  upper: number[];
  lower: number[];
  signals: Signal[][];
}

/**
 * A p-chart of the share `counts[i]` of `sizes[i]` in order of time; the sizes may differ. With p the sum of all counts
 * over the sum of all sizes, the limits of point i are
 *
 *     p ± 3 √(p(1 − p) / nᵢ)
 *
 * cut off at 0 and 1. Signals: `outside` beyond its own limits; `shift` seven in a row on one side of p.
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods 6.3.3.2; W. A. Shewhart, "Economic Control of Quality of
 * Manufactured Product" (1931). The shift is the one of NHS England, "Making Data Count".
 */
export const pChart = (counts: readonly number[], sizes: readonly number[]): PChart => {
  refuseWrongSamples(counts, sizes);
  const mean = sum(counts) / sum(sizes);
  const reach = sizes.map((size) => 3 * Math.sqrt((mean * (1 - mean)) / size));
  const upper = reach.map((distance) => Math.min(1, mean + distance));
  const lower = reach.map((distance) => Math.max(0, mean - distance));
  const shares = counts.map((count, index) => count / (sizes[index] ?? 1));
  return { mean, upper, lower, signals: signalsIn(shares, { mean, upper, lower }) };
};

const refuseWrongSamples = (counts: readonly number[], sizes: readonly number[]): void => {
  refuseNoList(counts, 'The counts');
  refuseNoList(sizes, 'The sizes');
  if (counts.length !== sizes.length) {
    throw new StatisticsError('ragged-table', `${counts.length} counts have ${sizes.length} sizes.`);
  }
  if (counts.length === 0) throw new StatisticsError('no-observations', 'There are no samples.');
  for (const [index, size] of sizes.entries()) refuseWrongCounts(counts[index] ?? Number.NaN, size);
};

const signalsIn = (
  shares: readonly number[],
  { mean, upper, lower }: Omit<PChart, 'signals'>,
): Signal[][] => {
  const rounding = roundingIn([1]);
  const outside = shares.map(
    (share, index) => share > (upper[index] ?? 1) + rounding || share < (lower[index] ?? 0) - rounding,
  );
  return signalsOf({ outside, shift: shiftMarks(sidesOf(shares, mean, rounding)) }, shares.length);
};
