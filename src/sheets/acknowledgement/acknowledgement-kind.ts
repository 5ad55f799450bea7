import { z } from 'zod';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { ofKind } from '#portfolio/select.ts';
import { type SheetKind, sheetKind } from '../kind.ts';
import type { Refusal } from '../refused/receiving.ts';
import { ofOthersThanTheLearner } from '../refused/sender.ts';
import { acknowledgementSheet } from './acknowledgement-sheet.ts';

const { shape } = schemas.acknowledgement;

const answers = z.strictObject({ on: shape.on, words: shape.words });

/** The sheet on which the learner says that they have read a decision. */
export const acknowledgementKind: SheetKind = sheetKind({
  name: 'acknowledgement',
  reader: 'the learner',
  holds: 'The decision with its feedback, and room for the learner to say that they have read it.',
  becomes: 'acknowledgement',
  madeOf: 'decision',
  asks: [
    {
      option: 'decision',
      says: 'the decision that was read',
      many: false,
      choices: (portfolio) =>
        ofKind(portfolio, 'decision').map(({ number, data }) => ({ value: number, label: data.title })),
      initial: (portfolio) => {
        const open = ofKind(portfolio, 'decision').filter(({ number }) => !readAs(portfolio, number));
        return open.length === 1 ? open.map(({ number }) => number) : [];
      },
      none: 'Nothing was decided yet.',
    },
  ],
  answers,
  make: acknowledgementSheet,
  refusals: (content, receiving) => [
    ...ofOthersThanTheLearner(content, receiving),
    ...readAlready(content.about[0], receiving.portfolio),
  ],
  record: ({ about: [of = ''], answers: said }, { portfolio }) => ({
    data: {
      title: `Read: ${portfolio.byNumber.get(of)?.data.title}`,
      on: said.on,
      of,
      by: portfolio.file.learner,
      words: said.words,
    },
  }),
});

const readAs = (portfolio: Portfolio, decision: string | undefined): string | undefined =>
  ofKind(portfolio, 'acknowledgement').find(
    ({ data }) => data.of === decision && data.by === portfolio.file.learner,
  )?.number;

const readAlready = (decision: string | undefined, portfolio: Portfolio): Refusal[] => {
  const there = readAs(portfolio, decision);
  return there === undefined
    ? []
    : [
        {
          why: `The learner has said already that they read ${decision}, in ${there}.`,
          mend: 'Nothing is to be done.',
        },
      ];
};
