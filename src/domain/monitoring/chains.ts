import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { ofKind, recordOfKind } from '../select.ts';
import { type Missing, missingIn } from './missing-in-chain.ts';
import { daysBetween } from './periods.ts';

type Feedback = PortfolioRecord<'feedback'>;
type Coaching = PortfolioRecord<'coaching'>;
type Observation = PortfolioRecord<'observation'>;

/** A session as delivered, and the later look at it or the reason why there was none. */
export interface Session {
  coaching: Coaching;
  followUp: Observation | undefined;
  noFollowUp: string | undefined;
}

/** From what was seen to what came of it: one for each action agreed in feedback. */
export interface Chain {
  observations: Observation[];
  feedback: Feedback;
  action: Feedback['data']['actions'][number];
  /** Days past the due day as at today; 0 where it is closed or not yet due. */
  daysOverdue: number;
  sessions: Session[];
  shownBy: PortfolioRecord[];
  /** The first later observation that rated the action's quality criterion, whether or not anybody named it. */
  seenSince: Observation | undefined;
  missing: Missing[];
}

/** Every chain: open ones first, the longest overdue on top; then by the day of the feedback. */
export const chains = (portfolio: Portfolio, today: string): Chain[] => {
  const coaching = Map.groupBy(
    ofKind(portfolio, 'coaching'),
    ({ data }) => `${data.feedback} ${data.action}`,
  );
  return ofKind(portfolio, 'feedback')
    .flatMap((feedback) => feedback.data.actions.map((action) => ({ feedback, action })))
    .map(({ feedback, action }) => {
      const delivered = coaching.get(`${feedback.number} ${action.id}`) ?? [];
      return chainOf(portfolio, feedback, action, delivered, today);
    })
    .sort(byUrgency);
};

/** Feedback that proposes coaching or training but agreed no action on it (FB-6). */
export const proposalsWithoutAction = (portfolio: Portfolio): Feedback[] =>
  ofKind(portfolio, 'feedback').filter(({ data }) => data.proposals.length > 0 && data.actions.length === 0);

const chainOf = (
  portfolio: Portfolio,
  feedback: Feedback,
  action: Chain['action'],
  delivered: readonly Coaching[],
  today: string,
): Chain => {
  const sessions = delivered.map((coaching) => sessionOf(portfolio, coaching));
  const isLate = action.state === 'open' && action.due < today;
  const chain = {
    observations: feedback.data.observations.flatMap(
      (number) => recordOfKind(portfolio, number, 'observation') ?? [],
    ),
    feedback,
    action,
    daysOverdue: isLate ? daysBetween(action.due, today) : 0,
    sessions,
    shownBy: action.shownBy.flatMap((number) => portfolio.byNumber.get(number) ?? []),
    seenSince: seenSince(portfolio, feedback, action, delivered),
  };
  return { ...chain, missing: missingIn(chain) };
};

const sessionOf = (portfolio: Portfolio, coaching: Coaching): Session => ({
  coaching,
  followUp: recordOfKind(portfolio, coaching.data.followUp, 'observation'),
  noFollowUp: coaching.data.noFollowUp,
});

/** Later than the feedback, and than the last session where there was one. */
const seenSince = (
  portfolio: Portfolio,
  { data }: Feedback,
  { quality }: Chain['action'],
  delivered: readonly Coaching[],
): Observation | undefined => {
  const after = [data.on, ...delivered.map((session) => session.data.on)].sort().at(-1) as string;
  return ofKind(portfolio, 'observation')
    .filter(({ data: later }) => later.colleague === data.colleague && later.observedOn > after)
    .filter(({ data: later }) =>
      later.ratings.some((each) => each.quality === quality && each.rating !== undefined),
    )
    .sort((a, b) => (a.data.observedOn < b.data.observedOn ? -1 : 1))[0];
};

const byUrgency = (a: Chain, b: Chain): number =>
  Number(b.action.state === 'open') - Number(a.action.state === 'open') ||
  b.daysOverdue - a.daysOverdue ||
  (a.feedback.data.on < b.feedback.data.on ? -1 : a.feedback.data.on > b.feedback.data.on ? 1 : 0);
