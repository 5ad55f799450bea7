import { onceFor } from '#language/once-for.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import { meetsStandard, type Score, scoreOf } from './score.ts';

/** An observation with the scorecard it used and what the transaction scored on it. */
export interface ScoredObservation {
  observation: PortfolioRecord<'observation'>;
  scorecard: PortfolioRecord<'scorecard'>;
  score: Score;
  /** Whether the weighted score meets the standard; null where nothing was rated. */
  atStandard: boolean | null;
}

const isBefore = (a: ScoredObservation, b: ScoredObservation): boolean => {
  const [first, second] = [a.observation.data, b.observation.data];
  if (first.observedOn !== second.observedOn) return first.observedOn < second.observedOn;
  // On the day of a change the earlier version comes first, whatever the time, so that one day is cut once.
  if (a.scorecard !== b.scorecard) return a.scorecard.data.inForceFrom < b.scorecard.data.inForceFrom;
  return (first.observedAt ?? '') < (second.observedAt ?? '');
};

/**
 * Every observation that stands, in the order in which they were made, with its score.
 * One whose scorecard cannot be read has no score and is left out. Worked out once for all who ask.
 */
export const scoredObservations = onceFor((portfolio: Portfolio): ScoredObservation[] =>
  ofKind(portfolio, 'observation')
    .flatMap((observation) => {
      const scorecard = recordOfKind(portfolio, observation.data.scorecard, 'scorecard');
      if (!scorecard) return [];
      const score = scoreOf(observation, scorecard);
      return [{ observation, scorecard, score, atStandard: meetsStandard(score, scorecard) }];
    })
    .sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0)),
);
