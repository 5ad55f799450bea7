import { z } from 'zod';
import { criterionRef, oneOf, slug, text } from './fields.ts';

const equivalenceSchema = z.strictObject({
  id: slug('A short id, unique in the file.'),
  about: text('What the criteria have in common: words that follow "asks about".'),
  criteria: z
    .array(criterionRef('A criterion.'))
    .min(2)
    .describe('Criteria of two units or more that ask for something alike.'),
  confidence: oneOf(
    ['same', 'close', 'partly'],
    'How much alike: same (the same evidence would do), close (nearly, with a difference to look at), partly (they share a part).',
  ),
  reason: text('Why they are thought alike, and what differs.'),
});

/** `content/equivalences.yaml`: criteria of different units that ask for something alike. They suggest and never claim. */
export const equivalencesSchema = z.strictObject({
  equivalences: z.array(equivalenceSchema).min(1).describe('The equivalences, in any order.'),
});

export type Equivalence = z.infer<typeof equivalenceSchema>;
export type Equivalences = z.infer<typeof equivalencesSchema>;
