import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { heightOn, isAtStandard } from '#portfolio/scale.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';

type Observation = PortfolioRecord<'observation'>;
type Scorecard = PortfolioRecord<'scorecard'>;

/** What a transaction scored. A quality criterion that did not apply leaves both points and what was possible. */
export interface Score {
  points: number;
  possible: number;
  /** From 0 to 100, not rounded; null where nothing was rated. */
  percent: number | null;
  /** How many of the quality criteria rated reached the standard. */
  linesAtStandard: number;
  /** How many quality criteria were rated, and how many did not apply, out of those of the scorecard. */
  rated: number;
  notApplicable: number;
  outOf: number;
}

const isOnScale = ({ data }: Scorecard, rating: number): boolean =>
  data.scale.points.some(({ value }) => value === rating);

/**
 * The weighted score of a transaction on its scorecard: the sum of (rating − worst) / (best − worst) × weight
 * over the quality criteria rated, out of the sum of their weights. Critical failures are no part of it.
 */
export const scoreOf = (observation: Observation, scorecard: Scorecard): Score => {
  const lines = linesOf(scorecard);
  const ratings = new Map(observation.data.ratings.map((each) => [each.quality, each]));
  const given = lines.map(({ id, weight }) => ({ weight, ...ratings.get(id) }));
  const rated = given.flatMap(({ rating, weight }) =>
    rating !== undefined && isOnScale(scorecard, rating) ? [{ rating, weight }] : [],
  );
  const points = rated.reduce(
    (sum, { rating, weight }) => sum + heightOn(scorecard.data.scale, rating) * weight,
    0,
  );
  const possible = rated.reduce((sum, { weight }) => sum + weight, 0);
  return {
    points,
    possible,
    percent: possible > 0 ? (points / possible) * 100 : null,
    linesAtStandard: rated.filter(({ rating }) => isAtStandard(scorecard.data.scale, rating)).length,
    rated: rated.length,
    notApplicable: given.filter(({ rating, notApplicable }) => rating === undefined && notApplicable).length,
    outOf: lines.length,
  };
};

/** The score, from 0 to 100, of a transaction of which every quality criterion is rated just at standard. */
export const standardPercent = (scorecard: Scorecard): number =>
  heightOn(scorecard.data.scale, scorecard.data.scale.atStandard) * 100;

/** Sums of thirds and tenths that should be equal differ in the last digits; a real step on a scale is far larger. */
const rounding = 1e-9;

/** Whether a transaction's weighted score meets the standard's own; null where nothing was rated. */
export const meetsStandard = ({ percent }: Score, scorecard: Scorecard): boolean | null =>
  percent === null ? null : percent >= standardPercent(scorecard) - rounding;
