import { z } from 'zod';
import { oneOf, recordKindName, slug, text } from './fields.ts';

/** The text of a passage as it was found, for the few that extraction had damaged. */
export const asFound = text('The text as it was found, where extraction had damaged it.').optional();

/**
 * A test on records that shows one item of a range or requirement: records of `kind` whose `field` holds `equals`.
 * Evidence counts only for a unit of which it claims a criterion.
 */
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
    .describe(
      'Which records show it, of those that claim a criterion of the unit; any one of these is enough. Empty: only an assessor can say.',
    ),
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

export type Requirement = z.infer<typeof requirementSchema>;
export type ShownBy = z.infer<typeof shownBySchema>;
