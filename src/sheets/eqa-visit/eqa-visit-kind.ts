import { z } from 'zod';
import { schemas } from '#portfolio/schema/kinds.ts';
import { type SheetKind, sheetKind } from '../kind.ts';
import { ofWording } from '../refused/judged.ts';
import { personNamed } from '../refused/person-named.ts';
import { ofTheSender, wanted } from '../refused/sender.ts';
import { actionAnswers, decisionsAsked, withIds } from '../sampled-decisions.ts';
import { eqaVisitSheet } from './eqa-visit-sheet.ts';

const { shape } = schemas['eqa-visit'];

/** The sheet on which the external quality assurer says what they saw. */
export const eqaVisitKind: SheetKind = sheetKind({
  name: 'eqa-visit',
  reader: 'the external quality assurer',
  holds:
    'The decisions chosen with the evidence that they rest on, and the form for what was seen and asked for.',
  becomes: 'eqa-visit',
  asks: [decisionsAsked('eqa-visit')],
  answers: z.strictObject({
    on: shape.on,
    type: shape.type,
    units: shape.units,
    sampled: shape.sampled,
    outcome: shape.outcome,
    actions: actionAnswers,
  }),
  make: eqaVisitSheet,
  refusals: (content, receiving) => [
    ...ofTheSender(wanted.eqa, content, content.answers.on, receiving),
    ...ofWording(
      content,
      content.answers.sampled.map(({ criterion }) => criterion),
      receiving,
    ),
  ],
  record: ({ by, answers: { actions, ...said } }, { portfolio }) => ({
    data: {
      title: said.type === 'remote' ? 'Remote visit' : 'Visit',
      ...said,
      eqa: personNamed(portfolio, by.name, 'eqa')?.id,
      actions: withIds(actions),
    },
  }),
});
