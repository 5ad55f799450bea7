import type { AnyRecord, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import { daysBetween } from '#statistics/periods.ts';
import type { Chain, Session } from './chain.ts';
import { missingIn } from './missing-in-chain.ts';
import { proposedFor } from './proposed-for.ts';

type Feedback = PortfolioRecord<'feedback'>;
type Coaching = PortfolioRecord<'coaching'>;
type Observation = PortfolioRecord<'observation'>;

/** Every chain: open ones first, the longest overdue on top; then by the day of the feedback. */
export const chains = (portfolio: Portfolio, today: string): Chain[] => {
  const joined = join(portfolio);
  return ofKind(portfolio, 'feedback')
    .flatMap((feedback) => feedback.data.actions.map((action) => chainOf(joined, feedback, action, today)))
    .sort(byUrgency);
};

/** Feedback that proposes coaching or training but agreed no action on it (FB-6). */
export const proposalsWithoutAction = (portfolio: Portfolio): Feedback[] =>
  ofKind(portfolio, 'feedback').filter(({ data }) => data.proposals.length > 0 && data.actions.length === 0);

/** What chains are made of: sessions by feedback and action, checks by colleague in the order of their days. */
const join = (portfolio: Portfolio) => ({
  portfolio,
  sessions: Map.groupBy(ofKind(portfolio, 'coaching'), ({ data }) => `${data.feedback} ${data.action}`),
  checks: Map.groupBy(
    ofKind(portfolio, 'observation').sort((a, b) => order(a.data.observedOn, b.data.observedOn)),
    ({ data }) => data.colleague,
  ),
});

type Joined = ReturnType<typeof join>;

const chainOf = (joined: Joined, feedback: Feedback, action: Chain['action'], today: string): Chain => {
  const { portfolio } = joined;
  const delivered = (joined.sessions.get(`${feedback.number} ${action.id}`) ?? []).toSorted((a, b) =>
    order(a.data.on, b.data.on),
  );
  const isLate = action.state === 'open' && action.due < today;
  const chain = {
    observations: feedback.data.observations.flatMap(
      (number) => recordOfKind(portfolio, number, 'observation') ?? [],
    ),
    feedback,
    action,
    daysOverdue: isLate ? daysBetween(action.due, today) : 0,
    proposed: proposedFor(feedback.data, action, (id) => joined.sessions.has(`${feedback.number} ${id}`)),
    sessions: delivered.map((coaching) => sessionOf(portfolio, coaching)),
    shownBy: action.shownBy.flatMap((number) => standing(portfolio.byNumber.get(number)) ?? []),
    seenSince: seenSince(joined, feedback, action, delivered),
  };
  return { ...chain, missing: missingIn(chain) };
};

/** The record unless it was withdrawn: what was withdrawn shows nothing. */
const standing = <R extends AnyRecord>(record: R | undefined): R | undefined =>
  record?.data.withdrawn ? undefined : record;

const sessionOf = (portfolio: Portfolio, coaching: Coaching): Session => ({
  coaching,
  followUp: standing(recordOfKind(portfolio, coaching.data.followUp, 'observation')),
  noFollowUp: coaching.data.noFollowUp,
});

/** Later than the feedback, and than the last session where there was one. */
export const seenSince = (
  { checks }: Joined,
  { data }: Feedback,
  { quality, state }: Chain['action'],
  delivered: readonly Coaching[],
): Observation | undefined => {
  // Before anything was done there is nothing that a check could look at again.
  if (state === 'open' && delivered.length === 0) return undefined;
  const after = [data.on, ...delivered.map((session) => session.data.on)].sort().at(-1) as string;
  return checks
    .get(data.colleague)
    ?.find(
      ({ data: later }) =>
        later.observedOn > after &&
        later.ratings.some((each) => each.quality === quality && each.rating !== undefined),
    );
};

export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byUrgency = (a: Chain, b: Chain): number =>
  Number(b.action.state === 'open') - Number(a.action.state === 'open') ||
  b.daysOverdue - a.daysOverdue ||
  order(a.feedback.data.on, b.feedback.data.on);
