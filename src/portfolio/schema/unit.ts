import { z } from 'zod';
import { day, oneOf, slug, text, unitPartCode } from './fields.ts';
import { outcomeSchema } from './outcome.ts';
import { asFound, requirementSchema } from './requirement.ts';

export type { Outcome, UnitCriterion } from './outcome.ts';
export type { Requirement, ShownBy } from './requirement.ts';

/** A part of the work that a reader may want to see by itself, whatever the outcomes are. */
const stageSchema = z.strictObject({
  id: slug('A short id, such as prepare.'),
  title: text('What the stage is called on the page.'),
  says: text('What is done in it, in a sentence.').optional(),
  criteria: z
    .array(unitPartCode('a criterion code in quotes, such as "4.10"', 'The code of a criterion.', '1.1'))
    .default([])
    .describe('Its criteria.'),
});

/** A unit of a qualification: what the awarding body asks, in its own words. */
export const unitSchema = z.strictObject({
  code: slug('The code this program uses for the unit; also the file name.'),
  awardingOrganisation: text('Who awards it.'),
  number: text("The awarding organisation's number for the unit."),
  uan: text('The unit accreditation number.').optional(),
  title: text('The title of the unit.'),
  level: z
    .int()
    .min(1)
    .max(8)
    .optional()
    .describe('The level. Left out: the specification gives none, as a National Occupational Standard.'),
  credit: z.int().min(1).optional().describe('The credit value. Left out: the specification gives none.'),
  guidedLearningHours: z
    .int()
    .min(1)
    .optional()
    .describe('Guided learning hours. Left out: the specification gives none.'),
  expires: day('The day the unit expires, where the specification says.').optional(),
  aim: text('The purpose and aim, in the specification’s words.').optional(),
  nos: z
    .strictObject({
      text: text('What the specification says of the National Occupational Standards.'),
      standards: z.array(text('A standard.')).default([]).describe('The standards named.'),
    })
    .optional()
    .describe('Mapping to National Occupational Standards.'),
  assessmentStrategy: z
    .strictObject({
      label: text('What the specification calls it, where it has a heading of its own.').optional(),
      text: text('What the specification says.'),
      specifiedBy: text('Who specified it.').optional(),
    })
    .optional()
    .describe('The assessment strategy and who specified it.'),
  assessment: z
    .array(z.strictObject({ id: slug('A stable id.'), text: text('A statement.') }))
    .default([])
    .describe('How the unit is assessed and verified.'),
  administration: z
    .array(
      z.strictObject({
        id: slug('A stable id.'),
        title: text('Its heading.'),
        text: text('Its words.'),
        sourceText: asFound,
      }),
    )
    .default([])
    .describe('Administration notes.'),
  simulation: oneOf(
    ['not-stated', 'not-allowed-for-performance'],
    'Whether simulated work may be used.',
  ).default('not-stated'),
  headings: z
    .strictObject({
      outcomes: text('The words over the outcomes.'),
      criteria: text('The words over the criteria: an outcome or criterion reads on from them.'),
      sideColumn: text('The words over the side column.').optional(),
    })
    .optional()
    .describe('The words that the specification prints over its columns.'),
  outcomes: z.array(outcomeSchema).min(1).describe('The learning outcomes, in order.'),
  monitoring: z
    .boolean()
    .optional()
    .describe(
      'Whether it asks that the work of others is monitored. Left out: it does where it names a kind of record that only comes of monitoring.',
    ),
  stages: z
    .array(stageSchema)
    .default([])
    .describe('The stages of the work, in order, by which the unit can be read as well. Left out: none.'),
  requirements: z
    .array(requirementSchema)
    .default([])
    .describe('Ranges, evidence requirements and what must be included.'),
  source: z
    .strictObject({
      title: text('The document that the text was taken from.'),
      publisher: text('Who published it.'),
      file: text('The name of the source text.'),
      defects: z
        .array(text('A defect.'))
        .default([])
        .describe('Extraction defects that were mended, in words.'),
      checkedBy: text('Who checked the text against the source. Left out: nobody yet.').optional(),
      checkedOn: day('When it was checked.').optional(),
    })
    .describe('Where the text came from and who checked it.'),
});

export type Unit = z.infer<typeof unitSchema>;
