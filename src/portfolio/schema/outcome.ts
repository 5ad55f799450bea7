import { z } from 'zod';
import { oneOf, recordKindName, slug, text, unitPartCode } from './fields.ts';
import { asFound, shownBySchema } from './requirement.ts';

/** A criterion that holds only under a condition, such as plans that did not prove effective. */
const conditionSchema = z.strictObject({
  when: text("The condition in the awarding body's words."),
  otherwise: text('What the learner shows where the condition did not arise.'),
  settledBy: oneOf(['assessor-discussion'], 'How an assessor accepts that it did not arise.'),
  shownBy: z
    .array(shownBySchema)
    .default([])
    .describe('Which records show that it arose and what was done, such as a revision of a plan (B14-5).'),
});

const unitCriterionSchema = z.strictObject({
  code: unitPartCode(
    'a criterion code in quotes, such as "4.10"',
    'The code in quotes, as the specification has it: "4.10" is not 4.1. It may hold letters, such as "P1" or "2(b)".',
    '1.1',
  ),
  text: text("The criterion in the specification's exact words."),
  sourceText: asFound,
  terms: z
    .array(text('A term.'))
    .default([])
    .describe('Terms that the specification prints in bold and gives a range for.'),
  condition: conditionSchema
    .optional()
    .describe('Where the criterion asks for something only in some cases.'),
});

const sideColumnSchema = z.strictObject({
  strength: oneOf(
    ['must have', 'must be able to', 'must be able to explain', 'should have'],
    'How strong the words of the column are.',
  ),
  lead: text('The words that open the column.'),
  items: z
    .array(
      z.strictObject({
        id: slug('A stable id.'),
        text: text('The item in its own words.'),
        parts: z.array(text('A part.')).default([]).describe('Its dashed parts.'),
        sourceText: asFound,
      }),
    )
    .min(1)
    .describe('The items of the column.'),
});

const evidenceTypesSchema = z.strictObject({
  lead: text("The awarding body's words: may be supplied by."),
  types: z
    .array(
      z.strictObject({
        text: text("The type in the awarding body's words."),
        kinds: z
          .array(recordKindName('A kind of record.'))
          .min(1)
          .describe('The kinds of record that count as this type.'),
        mayBeHeldInWorkplace: z
          .boolean()
          .default(false)
          .describe('True where the footnote on documents held in the workplace applies.'),
      }),
    )
    .min(1)
    .describe('The types named for the outcome.'),
  note: text("The awarding body's note under the list.").optional(),
  needsBacking: z
    .array(recordKindName('A kind.'))
    .default([])
    .describe('Kinds that never suffice alone: the note says they must be backed by additional evidence.'),
  footnote: text("The awarding body's footnote on documents held in the workplace.").optional(),
});

export const outcomeSchema = z.strictObject({
  code: unitPartCode(
    'an outcome code in quotes, such as "4"',
    'The outcome code in quotes, such as "4" or "A".',
    '1',
  ),
  text: text("The outcome in the specification's exact words."),
  kind: oneOf(['knowledge', 'performance'], 'What it asks for: understanding, or doing.'),
  criteria: z.array(unitCriterionSchema).min(1).describe('Its assessment criteria, in order.'),
  sideColumns: z
    .array(sideColumnSchema)
    .default([])
    .describe('The column beside the criteria, with its own strength.'),
  guidance: z
    .array(
      z.strictObject({
        id: slug('A stable id.'),
        title: text('Its heading.').optional(),
        text: text('Its words.').optional(),
        items: z.array(text('An item.')).default([]).describe('Its list.'),
      }),
    )
    .default([])
    .describe('Assessment guidance given with the outcome.'),
  evidenceTypes: evidenceTypesSchema
    .optional()
    .describe(
      'The assessment methods that the awarding body names, each with the kinds of record that count as it.',
    ),
});

export type Outcome = z.infer<typeof outcomeSchema>;
export type UnitCriterion = z.infer<typeof unitCriterionSchema>;
