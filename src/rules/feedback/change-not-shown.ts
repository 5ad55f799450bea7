import type { AnyRecord, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { dayOf, nameShown, ofKind, recordOfKind } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** FB-10: at least once the work ended in a change that a record shows. */
export const changeNotShown: Rule = {
  id: 'change-not-shown',
  statements: ['FB-10'],
  severity: 'to-do',
  needsWhole: true,
  title: 'No action has led to a change that a record shows',
  why: 'The strongest evidence is monitoring that ended in somebody working better, or in a better service.',
  mend: 'Where an action helped, write what came of it in `outcome` and name in `shownBy` a later record that shows it: of the same colleague, and not what the feedback was about.',
  source: "study-4: tangible improvement in someone's performance or a change in service delivery",
  answeredAt: 'content/feedback',
  example: {
    wrong: 'state: done, outcome: Better.',
    right: 'outcome: Five of seven calls name a day., shownBy: [E053]',
  },
  judge: function* (portfolio) {
    const agreed = agreements(portfolio);
    const [first] = agreed;
    if (!first) return;
    const named = agreed.flatMap((one) =>
      one.action.outcome === undefined
        ? []
        : one.action.shownBy.map((number) => ({ number, doubt: doubtAbout(portfolio, number, one) })),
    );
    if (named.some(({ doubt }) => doubt === undefined) || coachedWithChange(portfolio)) return;
    const doubts = named.map(({ number, doubt }) => `${number} ${doubt}`);
    yield {
      place: portfolio.placeOf(first.record.file, ['actions']),
      message: `${agreed.length === 1 ? 'The only action agreed has no' : `None of the ${agreed.length} actions agreed has an`} outcome that a record shows${doubts.length > 0 ? `: ${someOf(doubts)}` : ''}.`,
      subject: 'content/feedback',
    };
  },
};

/** An action as it was agreed: with whom it deals, from when, and what was known already. */
interface Agreement {
  record: AnyRecord;
  action: { outcome?: string | undefined; shownBy: readonly string[] };
  colleague?: string;
  on: string;
  known: readonly string[];
}

const agreements = (portfolio: Portfolio): Agreement[] => [
  ...ofKind(portfolio, 'feedback').flatMap((record) =>
    record.data.actions.map((action) => ({ ...ofFeedback(record), action })),
  ),
  ...ofKind(portfolio, 'analysis').flatMap((record) =>
    record.data.actions.map((action) => ({
      record,
      action,
      on: action.agreedOn,
      known: [record.number, ...record.data.restsOn],
    })),
  ),
];

const ofFeedback = (record: PortfolioRecord<'feedback'>): Omit<Agreement, 'action'> => ({
  record,
  colleague: record.data.colleague,
  on: record.data.on,
  known: [record.number, ...record.data.observations],
});

/** Why a record cannot show what came of an action, if it cannot. */
const doubtAbout = (
  portfolio: Portfolio,
  number: string,
  { record, colleague, on, known }: Omit<Agreement, 'action'>,
): string | undefined => {
  const shown = portfolio.byNumber.get(number);
  if (!shown) return 'is not there';
  if (shown.data.withdrawn) return 'is withdrawn';
  if (known.includes(number)) return `was there when ${record.number} agreed it`;
  const about = 'colleague' in shown.data ? shown.data.colleague : undefined;
  if (colleague !== undefined && about !== undefined && about !== colleague)
    return `is about ${nameShown(portfolio, about)}`;
  return dayOf(shown) < on ? `is from ${dayOf(shown)}, before it was agreed on ${on}` : undefined;
};

/** Whether a later look after coaching on some feedback stands. */
const coachedWithChange = (portfolio: Portfolio): boolean =>
  ofKind(portfolio, 'coaching').some(({ data }) => {
    const feedback = recordOfKind(portfolio, data.feedback, 'feedback');
    return (
      data.followUp !== undefined &&
      feedback !== undefined &&
      doubtAbout(portfolio, data.followUp, { ...ofFeedback(feedback), on: data.on }) === undefined
    );
  });
