import { z } from 'zod';
import { advised, day, oneOf, recordRef, slug, text } from '../fields.ts';
import { yamlEvidence } from './envelope.ts';

const point = z.strictObject({
  value: z.number().describe('The number given for this point.'),
  label: text('Its name.'),
  means: text('What service at this point looks or sounds like.'),
});

const qualityCriterion = z.strictObject({
  id: slug('A short id that stays the same from version to version.'),
  text: text('What is judged, so that two people would see the same thing.'),
  standard: advised(
    text('The organisational standard, code of practice or industry standard behind it (PRE-2).'),
  ),
  standardKind: oneOf(
    ['organisational-standard', 'code-of-practice', 'industry-standard'],
    'What that standard is: one of the organisation (its service offer or customer charter too), a code of practice, or of the industry.',
  ).optional(),
  standardIn: recordRef('The record of that standard.', ['workplace-document', 'product']).optional(),
  weight: z.number().positive().default(1).describe('How much it weighs in the score.'),
  critical: z
    .boolean()
    .default(false)
    .describe('True where failing it, by a rating at the worst point of the scale, is a critical failure.'),
  compliance: z
    .boolean()
    .optional()
    .describe(
      'True where the line counts to a score of compliance, which is kept apart: it is then no part of the score of quality.',
    ),
});

export const scorecardSchema = z
  .strictObject({
    ...yamlEvidence,
    version: z.string().min(1).describe('The version, in quotes: "1".'),
    on: day('The day this version was written.'),
    agreedOn: day('The day it was agreed.'),
    agreedBy: z
      .array(text('A role or a person, such as operations manager.'))
      .min(1)
      .describe('Who agreed it.'),
    inForceFrom: day('The first day it is used.'),
    inForceTo: day('The last day it was used.').optional(),
    change: text('What changed from the version before, and why.').optional(),
    scale: z
      .strictObject({
        name: text('The name of the scale.'),
        points: z.array(point).min(2).describe('Every point of the scale in words, lowest first (PRE-3).'),
        best: oneOf(
          ['highest', 'lowest'],
          'Which number of the scale is best: the highest, as where nothing is said, or the lowest, as where 1 is outstanding.',
        ).default('highest'),
        atStandard: z.number().describe('The least good value that meets the standard.'),
        definedBy: text('How the points were defined and who agreed them.').optional(),
      })
      .describe('The rating scale.'),
    passMark: z
      .number()
      .min(0)
      .max(100)
      .optional()
      .describe('The score in per cent from which a check passes, where one was agreed.'),
    autoZero: z
      .boolean()
      .optional()
      .describe(
        'True where a critical failure makes the result nought. The score of the lines stays beside it.',
      ),
    sections: z
      .array(
        z.strictObject({
          id: slug('A short id.'),
          title: text('The heading of the section.'),
          weight: z
            .number()
            .positive()
            .optional()
            .describe(
              'How much the section weighs in the score, such as its share in per cent. Where no section has one, each line counts by its own weight.',
            ),
          qualityCriteria: z.array(qualityCriterion).min(1).describe('The lines of the section.'),
        }),
      )
      .min(1)
      .describe('The sections of the scorecard.'),
  })
  .describe(
    'A scorecard in one version: the quality criteria and the scale against which transactions are judged.',
  );
