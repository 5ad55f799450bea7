import { refuseNoList, refuseNoObject } from './arguments.ts';
import { isTooFewExpected } from './chi-squared.ts';
import { refuseWrongCounts, sum } from './counts.ts';
import { upperGamma } from './incomplete-gamma.ts';
import type { CountOf } from './newcombe.ts';
import { StatisticsError } from './statistics-error.ts';

/** How far the shares of some groups lie apart, and how often chance alone would bring that. */
export interface SharesApart {
  statistic: number;
  degreesOfFreedom: number;
  pValue: number;
  /** Whether too little was expected for the p-value to be trusted: any below 1, or over a fifth below 5. */
  tooFewExpected: boolean;
}

/**
 * Pearson's chi-squared test of whether several groups have one share in common. With p = all successes over all n
 *
 *     χ² = Σ (x − n p)² / (n p (1 − p)),   p-value = Q((k − 1)/2, χ²/2)
 *
 * over the k groups. Where all succeeded, or none, no group differs: the p-value is 1. Throws a StatisticsError for fewer
 * than two groups, and for a group without any.
 *
 * Source: K. Pearson, Philosophical Magazine 50 (1900) 157–175; NIST/SEMATECH e-Handbook 7.4.5; for counts that are too
 * small W. G. Cochran, Biometrics 10 (1954) 417–451.
 */
export const sharesApart = (groups: readonly CountOf[]): SharesApart => {
  refuseNoList(groups, 'The groups');
  if (groups.length < 2) throw new StatisticsError('one-category', 'One group alone differs from nothing.');
  for (const group of groups) {
    refuseNoObject(group);
    refuseWrongCounts(group.successes, group.n);
  }
  const share = sum(groups.map(({ successes }) => successes)) / sum(groups.map(({ n }) => n));
  const expected = groups.flatMap(({ n }) => [n * share, n * (1 - share)]);
  const degreesOfFreedom = groups.length - 1;
  if (share === 0 || share === 1) return { statistic: 0, degreesOfFreedom, pValue: 1, tooFewExpected: true };
  const statistic = sum(
    groups.map(({ successes, n }) => (successes - n * share) ** 2 / (n * share * (1 - share))),
  );
  return {
    statistic,
    degreesOfFreedom,
    pValue: upperGamma(degreesOfFreedom / 2, statistic / 2),
    tooFewExpected: isTooFewExpected(expected),
  };
};
