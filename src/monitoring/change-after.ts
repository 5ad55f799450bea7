import { group } from '#language/group.ts';
import { onceFor } from '#language/once-for.ts';
import { isAtStandard } from '#portfolio/scale.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { type Difference, differenceOfShares } from '#statistics/newcombe.ts';
import { type Interval, wilson } from '#statistics/wilson.ts';
import type { Chain } from './chain.ts';
import type { ScoredObservation } from './scored-observation.ts';

/** The share at standard among some checks, with its 95% Wilson interval. */
export interface ShareSeen extends Interval {
  atStandard: number;
  n: number;
}

/** The first session on an action, or, without one, its feedback: the record and its day. */
interface Turn {
  what: 'coaching' | 'feedback';
  number: string;
  on: string;
}

/** What a quality criterion was like before something was done about it, and after. It says nothing of why. */
export interface Change {
  turn: Turn;
  /** The day of the last turn before this one on the same line of the same colleague: no earlier check counts. */
  from: string | undefined;
  /** The day of the next such turn: no later check counts. */
  to: string | undefined;
  /** Absent where no check rated it. */
  before: ShareSeen | undefined;
  after: ShareSeen | undefined;
  /** How much larger the share is after than before, with Newcombe's interval; absent where a side has no check. */
  difference: Difference | undefined;
  /** Planned checks after the turn with another version of the scorecard, which cannot be compared. */
  otherVersion: number;
}

/**
 * The change after an action, by planned checks of the colleague that rated its quality criterion with one version of
 * the scorecard: that of the last check before the turn, else of the first after it. Checks on the day of a turn count
 * as before it. Among all the chains, the turns of other actions on the same line bound both sides, so that a check
 * stands after one action only. Nothing where the action names no quality criterion.
 */
export const changeAfter = (
  chain: Chain,
  all: readonly Chain[],
  scored: readonly ScoredObservation[],
): Change | undefined => {
  const { quality } = chain.action;
  const { colleague } = chain.feedback.data;
  if (quality === undefined) return undefined;
  const turn = turnOf(chain);
  const days = all
    .filter(({ action, feedback }) => action.quality === quality && feedback.data.colleague === colleague)
    .map((one) => turnOf(one).on)
    .sort();
  const [from, to] = [days.findLast((on) => on < turn.on), days.find((on) => on > turn.on)];
  const rated = ratedOf(scored, colleague, quality).filter(
    ({ on }) => (from === undefined || on > from) && (to === undefined || on <= to),
  );
  return { turn, from, to, ...comparedAt(turn.on, rated) };
};

const turnOf = ({ feedback, sessions: [first] }: Chain): Turn =>
  first
    ? { what: 'coaching', number: first.coaching.number, on: first.coaching.data.on }
    : { what: 'feedback', number: feedback.number, on: feedback.data.on };

/** Checks up to a day beside those after it, of one version of the scorecard. */
const comparedAt = (day: string, rated: readonly Rated[]): Omit<Change, 'turn' | 'from' | 'to'> => {
  const isBefore = ({ on }: Rated) => on <= day;
  const scorecard = (rated.findLast(isBefore) ?? rated[0])?.scorecard;
  const comparable = rated.filter((one) => one.scorecard === scorecard);
  const before = shareOf(comparable.filter(isBefore));
  const after = shareOf(comparable.filter((one) => !isBefore(one)));
  const difference = before && after && differenceOfShares(countOf(before), countOf(after));
  const otherVersion = rated.filter((one) => one.scorecard !== scorecard && !isBefore(one)).length;
  return { before, after, difference, otherVersion };
};

interface Rated {
  on: string;
  scorecard: string;
  met: boolean;
}

const ratedOf = (scored: readonly ScoredObservation[], colleague: string, quality: string): Rated[] =>
  (plannedBy(scored).get(colleague) ?? []).flatMap(({ observation: { data }, scorecard }) => {
    const rating = data.ratings.find((one) => one.quality === quality)?.rating;
    if (rating === undefined || !linesOf(scorecard).some(({ id }) => id === quality)) return [];
    const met = isAtStandard(scorecard.data.scale, rating);
    return [{ on: data.observedOn, scorecard: scorecard.number, met }];
  });

/** The planned checks by colleague, sorted out once for all chains. */
const plannedBy = onceFor(
  (scored: readonly ScoredObservation[]): ReadonlyMap<string, readonly ScoredObservation[]> =>
    group(
      scored.filter(({ observation }) => observation.data.check === 'planned'),
      ({ observation }) => observation.data.colleague,
    ),
);

const shareOf = (rated: readonly Rated[]): ShareSeen | undefined => {
  const [n, atStandard] = [rated.length, rated.filter(({ met }) => met).length];
  return n === 0 ? undefined : { n, atStandard, ...wilson(atStandard, n) };
};

const countOf = ({ atStandard, n }: ShareSeen) => ({ successes: atStandard, n });
