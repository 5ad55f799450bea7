import { fieldAnchor } from '#portfolio/place-in-record.ts';
import type { AnyRecord, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { isOf, recordOfKind } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import { shortDate } from '../words.ts';
import type { RecordContext } from './record-context.ts';
import { type RecordLink, recordLink } from './record-links.ts';

type Feedback = PortfolioRecord<'feedback'>;

/** One step of the way from an observation to a follow-up. An action is a step within its feedback record. */
export interface Step {
  step: 'Monitoring observation' | 'Feedback' | 'Agreed action' | 'Coaching' | 'Follow-up';
  text: string;
  number?: string | undefined;
  on?: string | undefined;
  target: string;
  here: boolean;
  note?: string | undefined;
}

/** The ways that lead through this record: one for each feedback record that it belongs to. */
export const chainsOf = ({ portfolio, record }: RecordContext): Step[][] =>
  feedbackAround(portfolio, record).map((feedback) => chain(portfolio, feedback, record.number));

const feedbackAround = (portfolio: Portfolio, record: AnyRecord): Feedback[] => {
  const cited = portfolio.citedBy.get(record.number) ?? [];
  const from = (kind: 'feedback' | 'coaching') =>
    cited.filter((one) => one.from.kind === kind && !one.from.data.withdrawn).map((one) => one.from.number);
  const numbers =
    record.kind === 'feedback'
      ? [record.number]
      : record.kind === 'coaching'
        ? [record.data.feedback ?? []].flat()
        : record.kind === 'observation'
          ? [...from('feedback'), ...from('coaching').flatMap((number) => feedbackOf(portfolio, number))]
          : [];
  return [...new Set(numbers)].flatMap((number) => recordOfKind(portfolio, number, 'feedback') ?? []);
};

const feedbackOf = (portfolio: Portfolio, coaching: string): string[] =>
  [recordOfKind(portfolio, coaching, 'coaching')?.data.feedback ?? []].flat();

const chain = (portfolio: Portfolio, feedback: Feedback, here: string): Step[] => {
  const step = (name: Step['step'], link: RecordLink, note?: string): Step => ({
    step: name,
    text: link.title,
    number: link.number,
    on: link.on,
    target: link.target,
    here: link.number === here,
    note,
  });
  const observed = feedback.data.observations.flatMap((number) => portfolio.byNumber.get(number) ?? []);
  const sessions = (portfolio.citedBy.get(feedback.number) ?? [])
    .filter(({ path }) => path[0] === 'feedback')
    .map(({ from }) => from)
    .filter(isOf('coaching'))
    .filter(({ data }) => !data.withdrawn);
  return [
    ...observed.map((record) => step('Monitoring observation', recordLink(record))),
    step('Feedback', recordLink(feedback)),
    ...actionSteps(feedback),
    ...sessions.flatMap((session) => [
      step(
        'Coaching',
        recordLink(session),
        session.data.noFollowUp && `No follow-up: ${session.data.noFollowUp}`,
      ),
      ...followUp(portfolio, session).map((record) => step('Follow-up', recordLink(record))),
    ]),
  ];
};

/** Each action by the day on which it was agreed; its end, with its own day, stands in the note. */
const actionSteps = ({ number, data }: Feedback): Step[] =>
  data.actions.map((action, index) => ({
    step: 'Agreed action',
    text: action.action,
    on: data.on,
    target: `${paths.record(number)}#${fieldAnchor(['actions', index])}`,
    here: false,
    note: standing(action),
  }));

const inWords = { open: 'Open', done: 'Done', dropped: 'Dropped' };

const standing = ({ state, due, closedOn, outcome }: Feedback['data']['actions'][number]): string => {
  const day =
    state === 'open' ? `, due ${shortDate(due)}` : closedOn ? `, closed on ${shortDate(closedOn)}` : '';
  return [`${inWords[state]}${day}.`, outcome].filter(Boolean).join(' ');
};

const followUp = (portfolio: Portfolio, { data }: PortfolioRecord<'coaching'>): AnyRecord[] =>
  data.followUp ? [portfolio.byNumber.get(data.followUp) ?? []].flat() : [];
