import { linesOf } from '../scorecard-lines.ts';
import type { Chain } from './chains.ts';
import { type Difference, differenceOfShares } from './newcombe.ts';
import type { ScoredObservation } from './scored-observation.ts';
import { type Interval, wilson } from './wilson.ts';

/** The share at standard among some checks, with its 95% Wilson interval. */
export interface ShareSeen extends Interval {
  atStandard: number;
  n: number;
}

/** What a quality criterion was like before something was done about it, and after. It says nothing of why. */
export interface Change {
  /** The first session on the action, or, without one, the feedback: the record and its day. */
  turn: { what: 'coaching' | 'feedback'; number: string; on: string };
  /** Absent where no check rated it. */
  before: ShareSeen | undefined;
  after: ShareSeen | undefined;
  /** How much larger the share is after than before, with Newcombe's interval; absent where a side has no check. */
  difference: Difference | undefined;
  /** Later planned checks with another version of the scorecard, which cannot be compared. */
  otherVersion: number;
}

/**
 * The change after an action, by planned checks of the colleague that rated its quality criterion with one version of
 * the scorecard: that of the last check before the turn, else of the first after it. Checks on the day of the turn count
 * as before. Nothing where the action names no quality criterion.
 */
export const changeAfter = (
  { feedback, action, sessions }: Chain,
  scored: readonly ScoredObservation[],
): Change | undefined => {
  const { quality } = action;
  if (quality === undefined) return undefined;
  const days = sessions.map(({ coaching }) => ({
    what: 'coaching' as const,
    number: coaching.number,
    on: coaching.data.on,
  }));
  const turn = days.sort((a, b) => (a.on < b.on ? -1 : 1))[0] ?? {
    what: 'feedback' as const,
    number: feedback.number,
    on: feedback.data.on,
  };
  const rated = ratedOf(scored, feedback.data.colleague, quality);
  const isBefore = ({ on }: Rated) => on <= turn.on;
  const scorecard = (rated.findLast(isBefore) ?? rated[0])?.scorecard;
  const comparable = rated.filter((one) => one.scorecard === scorecard);
  const before = shareOf(comparable.filter(isBefore));
  const after = shareOf(comparable.filter((one) => !isBefore(one)));
  const difference = before && after && differenceOfShares(countOf(before), countOf(after));
  const otherVersion = rated.filter((one) => one.scorecard !== scorecard && !isBefore(one)).length;
  return { turn, before, after, difference, otherVersion };
};

interface Rated {
  on: string;
  scorecard: string;
  met: boolean;
}

const ratedOf = (scored: readonly ScoredObservation[], colleague: string, quality: string): Rated[] =>
  scored.flatMap(({ observation: { data }, scorecard }) => {
    if (data.colleague !== colleague || data.check !== 'planned') return [];
    const rating = data.ratings.find((one) => one.quality === quality)?.rating;
    if (rating === undefined || !linesOf(scorecard).some(({ id }) => id === quality)) return [];
    const met = rating >= scorecard.data.scale.atStandard;
    return [{ on: data.observedOn, scorecard: scorecard.number, met }];
  });

const shareOf = (rated: readonly Rated[]): ShareSeen | undefined => {
  const [n, atStandard] = [rated.length, rated.filter(({ met }) => met).length];
  return n === 0 ? undefined : { n, atStandard, ...wilson(atStandard, n) };
};

const countOf = ({ atStandard, n }: ShareSeen) => ({ successes: atStandard, n });
