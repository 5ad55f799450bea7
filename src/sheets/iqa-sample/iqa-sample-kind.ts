import { z } from 'zod';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { recordOfKind } from '#portfolio/select.ts';
import { type SheetKind, sheetKind } from '../kind.ts';
import { ofWording } from '../refused/judged.ts';
import { personNamed } from '../refused/person-named.ts';
import type { Refusal } from '../refused/receiving.ts';
import { ofTheSender, wanted } from '../refused/sender.ts';
import { actionAnswers, decisionsAsked, sampledInWords, withIds } from '../sampled-decisions.ts';
import { iqaSampleSheet } from './iqa-sample-sheet.ts';

const { shape } = schemas['iqa-sample'];

/** What a quality assurer says: fields of a sample, by their own schemas. */
const answers = z.strictObject({
  on: shape.on,
  stage: shape.stage,
  plan: shape.plan,
  covers: shape.covers,
  risk: shape.risk,
  sampled: shape.sampled.unwrap().min(1),
  outcome: shape.outcome.exclude(['planned']),
  feedback: shape.feedback,
  actions: actionAnswers,
});

type Answers = z.infer<typeof answers>;

/** The sheet on which the internal quality assurer samples decisions. */
export const iqaSampleKind: SheetKind = sheetKind({
  name: 'iqa-sample',
  reader: 'the internal quality assurer',
  holds:
    'The decisions to sample with the evidence that they rest on, and the form to agree or to ask for action.',
  becomes: 'iqa-sample',
  asks: [decisionsAsked('iqa-sample')],
  answers,
  make: iqaSampleSheet,
  refusals: (content, receiving) => [
    ...ofTheSender(wanted.iqa, content, content.answers.on, receiving),
    ...ofOwnDecisions(content.by.name, content.answers, receiving.portfolio),
    ...ofNoAction(content.answers),
    ...ofWording(
      content,
      content.answers.sampled.map(({ criterion }) => criterion),
      receiving,
    ),
  ],
  record: ({ by, answers: { actions, ...said } }, { portfolio }) => ({
    data: {
      title: `Sample of ${sampledInWords(said.sampled)}`,
      ...said,
      iqa: personNamed(portfolio, by.name, 'iqa')?.id,
      actions: withIds(actions),
    },
  }),
});

/** Nobody samples what they decided, under whichever entry of theirs. */
const ofOwnDecisions = (name: string, { sampled }: Answers, portfolio: Portfolio): Refusal[] => {
  const person = personNamed(portfolio, name, 'iqa');
  const own = new Set(
    sampled
      .map(({ decision }) => decision)
      .filter((number) => {
        const assessor = recordOfKind(portfolio, number, 'decision')?.data.assessor ?? '';
        return person && portfolio.vouchers.get(assessor)?.shownAs === person.shownAs;
      }),
  );
  return [...own].map((number) => ({
    why: `${person?.shownAs} decided ${number}, and nobody samples their own decisions.`,
    mend: 'Another internal quality assurer samples it.',
  }));
};

const ofNoAction = ({ outcome, actions }: Answers): Refusal[] =>
  outcome === 'action-required' && actions.length === 0
    ? [
        {
          why: 'Action is required, and no action is said.',
          mend: 'Ask for the action, its owner and its day.',
        },
      ]
    : [];
