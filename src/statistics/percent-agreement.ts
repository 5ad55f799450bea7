import { shown } from './arguments.ts';
import { roundingIn } from './mean.ts';
import { comparedUnits, type Ratings } from './ratings.ts';
import { StatisticsError } from './statistics-error.ts';

/** How many pairs of ratings agree, of how many, and that in per cent. */
export interface PercentAgreement {
  percent: number;
  agreeing: number;
  pairs: number;
}

/**
 * Of all pairs of ratings that two raters gave to the same unit, the per cent that lie no more than `within` apart: 0
 * for the same rating, 1 for within one point. `ratings` has one list for each rater, null where there is no rating.
 *
 *     100 × pairs with |a − b| ≤ within / all pairs
 *
 * It takes no account of chance. Source: for two raters the index of J. Cohen, Educational and Psychological
 * Measurement 20 (1960) 37–46; every pair counts the same, so a unit with more raters counts more.
 */
export const percentAgreement = (ratings: Ratings, within: number): PercentAgreement => {
  if (!(Number.isFinite(within) && within >= 0)) {
    throw new StatisticsError('out-of-range', `Ratings agree within 0 or more points, not ${shown(within)}.`);
  }
  const units = comparedUnits(ratings);
  const most = within + roundingIn(units.flat());
  const apart = units.flatMap(distances);
  const agreeing = apart.filter((distance) => distance <= most).length;
  return { percent: (100 * agreeing) / apart.length, agreeing, pairs: apart.length };
};

const distances = (unit: readonly number[]): number[] =>
  unit.flatMap((rating, index) => unit.slice(index + 1).map((other) => Math.abs(rating - other)));
