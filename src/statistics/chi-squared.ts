import { refuseNoList, refuseNotAProbability, shown } from './arguments.ts';
import { isCount, sum } from './counts.ts';
import { upperGamma } from './incomplete-gamma.ts';
import { StatisticsError } from './statistics-error.ts';

/** How well counts fit the shares that were expected. */
export interface GoodnessOfFit {
  statistic: number;
  degreesOfFreedom: number;
  /** How often chance alone would bring counts at least this far from the expected. */
  pValue: number;
  /** The count that was expected of each group. */
  expected: number[];
  /** Whether too little was expected for the p-value to be trusted: any below 1, or over a fifth below 5. */
  tooFewExpected: boolean;
}

/** How far a sum of shares may lie from 1 by rounding. */
const roundingOfShares = 1e-6;

/**
 * Pearson's chi-squared test of counts by group against the shares that the groups were to have, which add up to 1.
 * With k groups, O what was counted and E = n × share what was expected:
 *
 *     χ² = Σ (O − E)²/E,   p = Q((k − 1)/2, χ²/2)
 *
 * Q is the regularised upper incomplete gamma function. Source: K. Pearson, Philosophical Magazine 50 (1900) 157–175;
 * W. G. Cochran, Biometrics 10 (1954) 417–451, for the counts that are too small.
 */
export const chiSquaredGoodnessOfFit = (
  observed: readonly number[],
  expectedShares: readonly number[],
): GoodnessOfFit => {
  refuseWrongGroups(observed, expectedShares);
  const n = sum(observed);
  const whole = sum(expectedShares);
  const expected = expectedShares.map((share) => (n * share) / whole);
  const statistic = sum(expected.map((count, index) => ((observed[index] ?? 0) - count) ** 2 / count));
  const degreesOfFreedom = observed.length - 1;
  return {
    statistic,
    degreesOfFreedom,
    pValue: upperGamma(degreesOfFreedom / 2, statistic / 2),
    expected,
    tooFewExpected: isTooFewExpected(expected),
  };
};

/** Whether expected counts are too small for a p-value to be trusted: any below 1, or over a fifth below 5. */
export const isTooFewExpected = (expected: readonly number[]): boolean =>
  expected.some((count) => count < 1) || expected.filter((count) => count < 5).length > expected.length / 5;

const refuseWrongGroups = (observed: readonly number[], shares: readonly number[]): void => {
  refuseNoList(observed, 'The counts');
  refuseNoList(shares, 'The shares');
  if (observed.length !== shares.length) {
    throw new StatisticsError('ragged-table', `${observed.length} counts have ${shares.length} shares.`);
  }
  if (observed.length === 0) throw new StatisticsError('no-observations', 'There are no groups.');
  if (observed.length === 1) throw new StatisticsError('one-category', 'One group always holds everything.');
  for (const count of observed) {
    if (!isCount(count))
      throw new StatisticsError('not-a-count', `${shown(count)} is no whole number from 0 up.`);
  }
  if (sum(observed) === 0) throw new StatisticsError('no-observations', 'Nothing was counted.');
  refuseWrongShares(shares);
};

const refuseWrongShares = (shares: readonly number[]): void => {
  for (const share of shares) refuseNotAProbability('An expected share', share);
  const whole = sum(shares);
  if (Math.abs(whole - 1) <= roundingOfShares) return;
  throw new StatisticsError('not-a-probability', `The expected shares add up to ${whole}, not to 1.`);
};
