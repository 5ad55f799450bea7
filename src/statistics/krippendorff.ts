import { refuseNoObject, refuseUnknown } from './arguments.ts';
import { sum } from './counts.ts';
import { comparedUnits, type Ratings } from './ratings.ts';
import { StatisticsError } from './statistics-error.ts';

/** What a difference of two ratings means: just different, so many places apart, or so large. */
export type AlphaMetric = (typeof metrics)[number];

const metrics = ['nominal', 'ordinal', 'interval'] as const;

/** How often each rating was given, from the lowest rating up. */
type Tally = readonly (readonly [rating: number, times: number])[];

/**
 * Krippendorff's alpha of two or more raters, with gaps: one list for each rater, one place for each unit. Units that
 * fewer than two rated drop out. With n ratings left, n_c of them of value c, and m ratings in a unit:
 *
 *     α = 1 − Dₒ/Dₑ
 *     Dₒ = 1/n Σ over units 1/(m − 1) Σ over its ordered pairs δ²
 *     Dₑ = 1/(n(n − 1)) Σ over all c, k: n_c n_k δ²
 *
 * δ is 0 or 1 (nominal), the difference (interval), or the number of ratings from c to k, counting half of those at
 * both ends (ordinal).
 *
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), University of Pennsylvania.
 */
export const krippendorff = (ratings: Ratings, options: { metric: AlphaMetric }): { value: number } => {
  const units = comparedUnits(ratings);
  refuseNoObject(options);
  const { metric } = options;
  refuseUnknown('metrics', metric, metrics);
  const tally = tallyOf(units.flat());
  if (tally.length < 2) throw new StatisticsError('one-category', 'Every rating is the same.');
  const n = sum(tally.map(([, times]) => times));
  const apart = squaredDifference(metric, tally);
  const seen = sum(units.map((unit) => sum(pairs(unit, apart)) / (unit.length - 1))) / n;
  const byChance =
    sum(tally.flatMap(([c, times]) => tally.map(([k, others]) => (times * others * apart(c, k)) / n))) /
    (n - 1);
  return { value: 1 - seen / byChance };
};

const tallyOf = (ratings: readonly number[]): Tally => {
  const times = new Map<number, number>();
  for (const rating of ratings) times.set(rating, (times.get(rating) ?? 0) + 1);
  return [...times].sort(([a], [b]) => a - b);
};

/** A unit's difference for each ordered pair of ratings; a rating and itself add 0. */
const pairs = (unit: readonly number[], apart: (c: number, k: number) => number): number[] =>
  unit.flatMap((c) => unit.map((k) => apart(c, k)));

/** δ² of two ratings in parts of the largest, which changes no alpha and keeps squares of tiny and huge ratings whole. */
const squaredDifference = (metric: AlphaMetric, tally: Tally): ((c: number, k: number) => number) => {
  if (metric === 'nominal') return (c, k) => (c === k ? 0 : 1);
  const places = metric === 'interval' ? tally.map(([rating]) => rating) : middleRanks(tally);
  const [lowest = 0, highest = 1] = [places[0], places.at(-1)];
  const placeOf = new Map(tally.map(([rating], index) => [rating, places[index] ?? 0]));
  return (c, k) => (((placeOf.get(c) ?? 0) - (placeOf.get(k) ?? 0)) / (highest - lowest)) ** 2;
};

/** How many ratings lie below the middle of each value's own; two of these differ by the ordinal δ. */
const middleRanks = (tally: Tally): number[] =>
  tally.map(([, times], index) => sum(tally.slice(0, index).map(([, below]) => below)) + times / 2);
