import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { worstPoint } from '#portfolio/scale.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { recordOfKind } from '#portfolio/select.ts';

type Observation = PortfolioRecord<'observation'>;
type Scorecard = PortfolioRecord<'scorecard'>;

/** The critical lines of a scorecard, by their ids. */
export const criticalLines = (scorecard: Scorecard): string[] =>
  linesOf(scorecard)
    .filter(({ critical }) => critical)
    .map(({ id }) => id);

/** The critical lines that a transaction failed, by its ratings: those at the worst point of the scale. */
export const failedLines = ({ data }: Observation, scorecard: Scorecard): string[] => {
  const worst = worstPoint(scorecard.data.scale);
  return criticalLines(scorecard).filter((id) =>
    data.ratings.some(({ quality, rating }) => quality === id && rating === worst),
  );
};

/** How many critical failures an observation holds: those that it tells of, and lines failed that it does not name. */
export const criticalFailuresIn = (portfolio: Portfolio, observation: Observation): number => {
  const { criticalFailures, scorecard: number } = observation.data;
  const scorecard = recordOfKind(portfolio, number, 'scorecard');
  const failed = scorecard ? failedLines(observation, scorecard) : [];
  const named = new Set(criticalFailures.map(({ quality }) => quality));
  return criticalFailures.length + failed.filter((id) => !named.has(id)).length;
};
