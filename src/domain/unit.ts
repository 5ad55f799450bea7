import { z } from 'zod';
import { day, oneOf, recordKindName, slug, text } from './fields.ts';

/** The text of a passage as it was found, for the few that extraction had damaged. */
const asFound = text('The text as it was found, where extraction had damaged it.').optional();

/** A test on records that shows one item of a range or requirement: records of `kind` whose `field` holds `equals`. */
export const shownBySchema = z.strictObject({
  kind: recordKindName('The kind of record that can show this item.'),
  field: text(
    'The field of that record to look at, such as `nature`; dots reach inside, lists are searched.',
  ).optional(),
  equals: text('What the field must hold. Leave out to accept any value that is there.').optional(),
});

const itemSchema = z.strictObject({
  id: slug('A stable id for this item.'),
  text: text("The item in the awarding body's own words."),
  shownBy: z
    .array(shownBySchema)
    .default([])
    .describe('Which records show it; any one of these is enough. Empty: only an assessor can say.'),
});

const centresOwn = (description: string) =>
  z.union([z.literal('centre'), z.int().min(1)]).describe(description);

/** What a machine can read out of the words of a requirement. General rules read it; none of them knows a unit. */
const imposes = {
  occasions: z
    .strictObject({
      days: centresOwn(
        "Separate days on which the work was done: a number, or centre for the centre's own. Leave out where the words ask for no occasions.",
      ).optional(),
      span: centresOwn(
        "Days from the first to the last: a number, or centre for the centre's own. Leave out where the words ask for no period.",
      ).optional(),
    })
    .optional()
    .describe('Where it asks for different occasions, or for a sufficient period of time (GEN-7).'),
  realWork: z
    .boolean()
    .default(false)
    .describe('True where it asks for real work: performance may then not come from a simulation (GEN-8).'),
  sectors: z
    .array(oneOf(['private', 'public', 'not-for-profit'], 'A sector.'))
    .default([])
    .describe('Where it names the sectors in which evidence may be collected (GEN-10).'),
  tangible: z
    .boolean()
    .default(false)
    .describe(
      'True where it asks for tangible evidence: performance that none of the kinds of its items shows is only told (GEN-11).',
    ),
};

/** Something a unit says must be included, besides its criteria: a range, or a numbered evidence requirement. */
export const requirementSchema = z.strictObject({
  id: slug('A stable id for this requirement.'),
  title: text('A few words that name it on the page.'),
  text: text("The requirement in the awarding body's own words."),
  sourceText: asFound,
  term: text('The term in bold that this range explains; criteria with that term point here.').optional(),
  source: oneOf(
    ['range', 'evidence-requirement', 'side-column', 'assessment', 'criterion'],
    'Which part of the specification it comes from.',
  ),
  number: text('Its number in the specification, where it has one.').optional(),
  outcomes: z
    .array(z.string())
    .default([])
    .describe('The outcomes that it bears on; none means the whole unit.'),
  need: z
    .union([z.literal('all'), z.literal('any'), z.int().min(1)])
    .describe('How many of the items must be shown: all, any one, or a number.')
    .optional(),
  items: z
    .array(itemSchema)
    .default([])
    .describe('The things to be shown. Empty: the requirement is a sentence for the assessor.'),
  strength: oneOf(['must', 'should', 'may'], "How strong the awarding body's words are.").default('must'),
  ...imposes,
});

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

export const unitCriterionSchema = z.strictObject({
  code: z
    .string()
    .regex(/^\d+\.\d+$/, 'a criterion code in quotes, such as "4.10"')
    .describe('The code in quotes: "4.10" is not 4.1.'),
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
  code: z
    .string()
    .regex(/^\d+$/, 'an outcome code in quotes, such as "4"')
    .describe('The outcome code in quotes.'),
  text: text("The outcome in the specification's exact words."),
  kind: oneOf(['knowledge', 'performance'], 'What it asks for: understanding, or doing.'),
  stage: oneOf(
    ['prepare', 'monitor', 'feed-back', 'understand'],
    'The stage of the work that it belongs to.',
  ),
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
  evidenceTypes: evidenceTypesSchema.optional().describe('The evidence types that the awarding body names.'),
});

/** A unit of a qualification: what the awarding body asks, in its own words. */
export const unitSchema = z.strictObject({
  code: slug('The code this program uses for the unit; also the file name.'),
  awardingOrganisation: text('Who awards it.'),
  number: text("The awarding organisation's number for the unit."),
  uan: text('The unit accreditation number.').optional(),
  title: text('The title of the unit.'),
  level: z.int().min(1).max(8).describe('The level.'),
  credit: z.int().min(1).describe('The credit value.'),
  guidedLearningHours: z.int().min(1).describe('Guided learning hours.'),
  expires: day('The day the unit expires, where the specification says.').optional(),
  aim: text('The purpose and aim, in the specification’s words.'),
  nos: z
    .strictObject({
      text: text('What the specification says of the National Occupational Standards.'),
      standards: z.array(text('A standard.')).default([]).describe('The standards named.'),
    })
    .describe('Mapping to National Occupational Standards.'),
  assessmentStrategy: z
    .strictObject({
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
      checkedBy: text('Who checked the text against the source.'),
      checkedOn: day('When it was checked.'),
    })
    .describe('Where the text came from and who checked it.'),
});

export type Unit = z.infer<typeof unitSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type UnitCriterion = z.infer<typeof unitCriterionSchema>;
export type Requirement = z.infer<typeof requirementSchema>;
export type ShownBy = z.infer<typeof shownBySchema>;
