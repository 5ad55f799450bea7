import { z } from 'zod';
import { criterionRef, oneOf, slug, text } from './fields.ts';

const guidanceItemSchema = z.strictObject({
  id: slug('A stable id, unique across all guidance.'),
  kind: oneOf(
    ['marking-point', 'mistake', 'tip', 'concept', 'prerequisite', 'overview'],
    'What the source calls it: a marking point, a mistake to avoid, a tip, a concept, something to know before, or an overview.',
  ),
  title: text('A few words that name it.'),
  text: text('What it says, in our own words.'),
  ours: text('What we add that the source does not say, shown as ours.').optional(),
  criteria: z
    .array(criterionRef('A criterion that it bears on.'))
    .default([])
    .describe('The criteria of each unit that it bears on.'),
  sourceItem: text('Where in the source it stands, such as "Assessment Criteria, point 2".'),
  strength: oneOf(['advice'], 'How strong it is: a study page only advises.'),
});

/** A page of study guidance, each of its items once, in our own words. */
export const guidanceSchema = z.strictObject({
  code: slug('The code of this page; also the file name.'),
  title: text('What the page is about.'),
  qualification: text('The qualification that it was written for.'),
  level: z.int().min(1).max(8).optional().describe('The level of that qualification, where the page says.'),
  about: text('What a reader should know of its standing: it advises, it decides nothing.'),
  items: z.array(guidanceItemSchema).min(1).describe('Its items.'),
  source: z
    .strictObject({
      title: text('The title of the source.'),
      file: text('The name of the source text.'),
      defects: z
        .array(text('A defect.'))
        .default([])
        .describe('What was damaged or missing in the text as found.'),
    })
    .describe('Where it came from.'),
});

export type Guidance = z.infer<typeof guidanceSchema>;
export type GuidanceItem = z.infer<typeof guidanceItemSchema>;
