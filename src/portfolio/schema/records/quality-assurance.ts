import { z } from 'zod';
import { criterionRef, day, oneOf, recordRef, text, unitRef, voucherRef } from '../fields.ts';
import { everyRecord, fromSheet } from './envelope.ts';

const qualityAction = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('A short id.'),
  action: text('What is required.'),
  criteria: z.array(criterionRef('A criterion.')).default([]).describe('The criteria that wait for it.'),
  owner: voucherRef('Who does it.'),
  due: day('By when.'),
  closedOn: day('When it was closed.').optional(),
  closedBy: recordRef('The record that closed it.').optional(),
});

export const iqaSampleSchema = z
  .strictObject({
    ...everyRecord,
    on: day('The day of sampling.'),
    iqa: voucherRef('The internal quality assurer; never the assessor of the same decision (DEC-5).'),
    stage: oneOf(['interim', 'summative'], 'Interim or summative.'),
    planned: z
      .array(criterionRef('A criterion.'))
      .default([])
      .describe('The criteria that the sampling plan asks for.'),
    plan: text(
      'The sampling plan: candidates, assessors, methods, evidence, records, sites; and the risk behind the rate.',
    ).optional(),
    covers: z
      .array(
        oneOf(
          ['candidates', 'assessors', 'methods', 'evidence', 'records', 'sites'],
          'One part of what sampling must cover.',
        ),
      )
      .default([])
      .describe(
        'Which parts this sample covers: candidates, assessors, methods, evidence, records, sites (DEC-7).',
      ),
    risk: z
      .strictObject({ level: oneOf(['low', 'medium', 'high'], 'How great.'), reason: text('Why.') })
      .optional()
      .describe('The risk that the rate of sampling follows, such as a new assessor (DEC-8).'),
    sampled: z
      .array(
        z.strictObject({
          decision: recordRef('The decision.', ['decision']),
          criterion: criterionRef('The criterion.'),
          agrees: z.boolean().describe('Whether the quality assurer agrees.'),
          why: text('Why, where they do not agree.').optional(),
        }),
      )
      .default([])
      .describe('What was sampled, criterion by criterion.'),
    outcome: oneOf(
      ['accepted', 'action-required', 'planned'],
      'The result; planned where sampling is still to come.',
    ),
    feedback: text('Feedback to the assessor.'),
    actions: z
      .array(qualityAction)
      .default([])
      .describe('Actions required, closed before any claim for a certificate.'),
    resolves: recordRef('The earlier sample whose disagreement this one settles.', ['iqa-sample']).optional(),
    ...fromSheet,
  })
  .describe('A sample by the internal quality assurer.');

export const eqaVisitSchema = z
  .strictObject({
    ...everyRecord,
    on: day('The day of the visit.'),
    eqa: voucherRef('The external quality assurer.'),
    type: oneOf(['visit', 'remote'], 'On site or remote.'),
    units: z.array(unitRef('A unit.')).min(1).describe('The units seen.'),
    sampled: z
      .array(
        z.strictObject({
          decision: recordRef('The decision.', ['decision']),
          criterion: criterionRef('The criterion.'),
          agrees: z.boolean().describe('Whether they agree.'),
          why: text('Why not.').optional(),
        }),
      )
      .default([])
      .describe('The decisions sampled.'),
    outcome: text('The outcome in words.'),
    actions: z.array(qualityAction).default([]).describe('Actions for the centre.'),
    ...fromSheet,
  })
  .describe('A visit by the external quality assurer.');

export const centreDocumentSchema = z
  .strictObject({
    ...everyRecord,
    on: day('Its date.'),
    type: oneOf(
      ['cpd', 'standardisation', 'appeals', 'malpractice', 'staff', 'policy', 'registration'],
      'What it is.',
    ),
    about: text('What it says, in a sentence or two.'),
    location: text('Where it is held.'),
    people: z.array(voucherRef('A person.')).default([]).describe('Whom it is about.'),
  })
  .describe('A document of the centre: CPD, standardisation, appeals and the like.');
