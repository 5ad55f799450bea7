import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule, Verdict } from '../rule.ts';

/** DEC-9: a sample ends in a result that fits what was found, and its actions are done in time. */
export const sampleWithoutResult: Rule = {
  id: 'sample-without-result',
  statements: ['DEC-9'],
  severity: 'error',
  answerable: false,
  later: true,
  title: 'The result of a sample does not fit what the sample found',
  why: 'Internal quality assurance ends in "accepted" or in actions with feedback; whoever disagrees says why, so that it can be settled.',
  mend: 'Write the actions that are required, say in `why` what the disagreement is, or mend `outcome`.',
  source: 'OneFile help: accept or action required, with feedback',
  example: {
    wrong: 'outcome: action-required, and no actions',
    right: 'actions: [{ id: a1, action: Ask two more questions on 4.4, … }]',
  },
  judge: function* (portfolio, { today }) {
    for (const sample of ofKind(portfolio, 'iqa-sample')) {
      yield* misfits(portfolio, sample);
      for (const [index, { id, due, closedOn }] of sample.data.actions.entries())
        if (closedOn === undefined && due < today)
          yield {
            place: portfolio.placeOf(sample.file, ['actions', index, 'due']),
            message: `Action ${id} of ${sample.number} was due on ${due} and is not closed.`,
            mend: 'Do what is required, then write `closedOn` and the record that shows it in `closedBy`.',
            subject: sample.number,
            severity: 'to-do',
          };
    }
  },
};

/** What stands in a sample against accepting what it looked at. */
const acceptedThough = ({ sampled, actions }: PortfolioRecord<'iqa-sample'>['data']): string[] => {
  const disagreed = sampled.filter(({ agrees }) => !agrees).map(({ criterion }) => criterion);
  const open = actions.filter(({ closedOn }) => closedOn === undefined).map(({ id }) => id);
  return [
    ...(disagreed.length > 0 ? [`does not agree on ${someOf(disagreed)}`] : []),
    ...(open.length > 0
      ? [`asks for ${someOf(open)}, which ${open.length === 1 ? 'is' : 'are'} not closed`]
      : []),
  ];
};

const misfits = (portfolio: Portfolio, { file, number, data }: PortfolioRecord<'iqa-sample'>): Verdict[] => {
  const at = (path: (string | number)[], message: string): Verdict => ({
    place: portfolio.placeOf(file, path),
    message,
    subject: number,
  });
  return [
    ...(data.outcome === 'action-required' && data.actions.length === 0
      ? [at(['outcome'], `${number} says that action is required and names none.`)]
      : []),
    ...(data.outcome === 'accepted'
      ? acceptedThough(data).map((what) => at(['outcome'], `${number} accepts, and ${what}.`))
      : []),
    ...data.sampled.flatMap(({ agrees, why, criterion }, index) =>
      !agrees && why === undefined
        ? [at(['sampled', index, 'agrees'], `${number} does not agree on ${criterion} and does not say why.`)]
        : [],
    ),
  ];
};
