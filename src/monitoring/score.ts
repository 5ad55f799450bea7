import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { heightOn, isAtStandard } from '#portfolio/scale.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';

type Observation = PortfolioRecord<'observation'>;
type Scorecard = PortfolioRecord<'scorecard'>;

/** What some lines of a scorecard scored. A line that did not apply leaves both points and what was possible. */
export interface LinesScore {
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

/** What a transaction scored on the lines of quality; those of compliance are kept apart. */
export interface Score extends LinesScore {
  /** What each section scored, where sections have weights of their own. */
  sections?: readonly SectionScore[];
  /** What the lines of compliance scored, where the scorecard has any. */
  compliance?: LinesScore;
}

/** What the lines of quality in one section scored, and how much that weighs. */
export interface SectionScore extends LinesScore {
  title: string;
  weight: number;
}

const isOnScale = ({ data }: Scorecard, rating: number): boolean =>
  data.scale.points.some(({ value }) => value === rating);

/**
 * The weighted score of a transaction on its scorecard: the sum of (rating − worst) / (best − worst) × weight
 * over the quality criteria rated, out of the sum of their weights. Where sections have weights, it is the mean of their
 * scores by these, over the sections in which anything was rated. Critical failures and lines of compliance are no part
 * of it.
 */
export const scoreOf = (observation: Observation, scorecard: Scorecard): Score => {
  const of = (lines: readonly Line[]) => scoreOfLines(lines, observation, scorecard);
  const lines = linesOf(scorecard);
  const quality = of(lines.filter(isOfQuality));
  const compliance = lines.filter(({ compliance }) => compliance);
  const apart = compliance.length > 0 ? { compliance: of(compliance) } : {};
  const { sections } = scorecard.data;
  if (sections.every(({ weight }) => weight === undefined)) return { ...quality, ...apart };
  const weighed = sections
    .filter(({ qualityCriteria }) => qualityCriteria.some(isOfQuality))
    .map(({ title, weight = 1, qualityCriteria }) => ({
      ...of(qualityCriteria.filter(isOfQuality)),
      title,
      weight,
    }));
  return { ...quality, percent: meanOf(weighed), sections: weighed, ...apart };
};

type Line = ReturnType<typeof linesOf>[number];

const isOfQuality = ({ compliance }: Line): boolean => !compliance;

const meanOf = (sections: readonly SectionScore[]): number | null => {
  const rated = sections.flatMap(({ percent, weight }) => (percent === null ? [] : [{ percent, weight }]));
  const weights = rated.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0 ? null : rated.reduce((sum, one) => sum + one.percent * one.weight, 0) / weights;
};

const scoreOfLines = (lines: readonly Line[], observation: Observation, scorecard: Scorecard): LinesScore => {
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

/** What the rules of a scorecard make of a score, which itself stays as it is. */
export interface Result {
  /** True where a critical failure makes the result nought. */
  nought: boolean;
  /** Whether it passes; undefined where the scorecard has no pass mark, or nothing was rated. */
  passes: boolean | undefined;
}

/** The result of a check by its scorecard's own rules, in view of how many critical failures it holds. */
export const resultOf = ({ percent }: Score, failures: number, { data }: Scorecard): Result => {
  const nought = data.autoZero === true && failures > 0;
  const { passMark } = data;
  if (passMark === undefined || percent === null) return { nought, passes: undefined };
  return { nought, passes: (nought ? 0 : percent) >= passMark - rounding };
};
