import type { Portfolio } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import { type SheetKind, sheetKind } from '../kind.ts';
import { ofWording } from '../refused/judged.ts';
import { personNamed } from '../refused/person-named.ts';
import { ofTheSender, wanted } from '../refused/sender.ts';
import { decisionAnswers } from './decision-answers.ts';
import { decisionSheet } from './decision-sheet.ts';
import { decidedAlready, ofTheSubmission } from './hand-in.ts';

/** The sheet on which an assessor decides on what was handed in. */
export const decisionKind: SheetKind = sheetKind({
  name: 'decision',
  reader: 'the assessor',
  holds: 'All the evidence, each criterion with the words that claim it, and the form to decide in.',
  becomes: 'decision',
  madeOf: 'submission',
  asks: [
    {
      option: 'submission',
      says: 'the submission to judge',
      many: false,
      choices: (portfolio) =>
        ofKind(portfolio, 'submission').map(({ number, data }) => ({ value: number, label: data.title })),
      initial: (portfolio) => {
        const waiting = ofKind(portfolio, 'submission').filter(
          ({ number }) => !isAnswered(portfolio, number),
        );
        return waiting.length === 1 ? waiting.map(({ number }) => number) : [];
      },
      none: 'Nothing was handed in yet: `npm run new submission`.',
    },
  ],
  answers: decisionAnswers,
  make: decisionSheet,
  refusals: (content, receiving) => [
    ...ofTheSubmission(content, receiving),
    ...ofTheSender(wanted.assessor, content, content.answers.on, receiving),
    ...ofWording(
      content,
      content.answers.criteria.map(({ criterion }) => criterion),
      receiving,
    ),
    ...decidedAlready(content, receiving),
  ],
  record: ({ about: [submission = ''], answers, by, judged }, { portfolio, changes }) => ({
    data: {
      title: `Decision on ${portfolio.byNumber.get(submission)?.data.title}`,
      ...answers,
      assessor: personNamed(portfolio, by.name, 'assessor')?.id,
      submission,
      evidence: judged.map(({ number }) => number),
      changes: answers.changes ?? changes,
    },
  }),
});

const isAnswered = (portfolio: Portfolio, number: string): boolean =>
  ofKind(portfolio, 'decision').some(({ data }) => data.submission === number);
