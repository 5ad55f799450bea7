import { daysBetween } from '#statistics/periods.ts';
import type { ScoredObservation } from './scored-observation.ts';

/** Below ten weeks of monitoring months would be two or three points, so that weeks say more. */
const daysForMonths = 70;

/**
 * Whether trends go by week or by month: the same for everybody, so that they can be compared. `scored` is every
 * observation of the portfolio, in order of time.
 */
export const periodOfTrends = (scored: readonly ScoredObservation[]): 'week' | 'month' => {
  const [first, last] = [scored[0], scored.at(-1)];
  if (!first || !last) return 'month';
  const span = daysBetween(first.observation.data.observedOn, last.observation.data.observedOn);
  return span > daysForMonths ? 'month' : 'week';
};
