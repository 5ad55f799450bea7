import { z } from 'zod';
import {
  clock,
  day,
  keptFromPublic,
  observedRef,
  oneOf,
  qualityRef,
  recordRef,
  slug,
  text,
  timeStamp,
  voucherRef,
} from '../fields.ts';
import { fromSheet, yamlEvidence } from './envelope.ts';
import { channels, complexities } from './sampling.ts';

const rating = z.strictObject({
  quality: qualityRef('The quality criterion rated.'),
  rating: z.number().optional().describe('The point of the scale that was given.'),
  note: text('What was seen or heard that earned the rating.').optional(),
  notApplicable: text('Why this quality criterion did not apply. It then leaves the score.').optional(),
  at: timeStamp('Where in the transaction, in minutes and seconds.').optional(),
});

const seen = z.strictObject({
  text: text('What was seen or heard.'),
  quality: qualityRef('The quality criterion that it bears on.').optional(),
  at: timeStamp('Where in the transaction.').optional(),
});

/** The colleague disagreed with the result, and what came of it. */
const dispute = z.strictObject({
  on: day('The day on which the colleague disagreed.'),
  what: text('What the colleague disagreed with, and why.'),
  outcome: oneOf(
    ['open', 'upheld', 'partly-upheld', 'not-upheld'],
    'What came of it: upheld where the colleague was right; open while nobody has decided.',
  ).default('open'),
  decidedOn: day('The day of that decision.').optional(),
  decidedBy: z
    .union([voucherRef('Who decided.'), text('A role, such as operations manager.')])
    .optional()
    .describe('Who decided: a person or a role.'),
  reason: text('Why it was decided so.').optional(),
  changed: z
    .array(
      z.strictObject({
        quality: qualityRef('The quality criterion.'),
        was: z.number().describe('The rating that was given at first.'),
      }),
    )
    .default([])
    .describe('The ratings that were changed, each with what it was before.'),
});

export const observationSchema = z
  .strictObject({
    ...yamlEvidence,
    colleague: observedRef('The colleague observed, by pseudonym.'),
    evaluator: z
      .union([voucherRef('A person.'), text('A role, such as quality analyst.')])
      .optional()
      .describe('Who made the check, where that was not the learner: a person or a role.'),
    observedOn: day('The day the transaction was observed.'),
    observedAt: clock('The time of day it began.').optional(),
    writtenUpOn: day('The day this record was written.'),
    lateBecause: text('Why it was written up later than the centre asks, where it was (MON-5).').optional(),
    channel: oneOf(channels, 'The channel of the transaction.'),
    check: oneOf(['planned', 'spot'], 'Planned (part of a draw) or a spot check.'),
    nature: oneOf(['routine', 'non-routine'], 'Routine or non-routine.'),
    technique: oneOf(['live', 'recorded', 'mystery-shop'], 'Live, from a recording, or by mystery shop.'),
    transaction: text('What the transaction was about, with nothing that identifies the customer.'),
    transactionType: slug(
      'The type of transaction, such as refund, for comparing the sample with the frame (PRE-5).',
    ).optional(),
    complexity: oneOf(
      complexities,
      'Simple, moderate or complex, for comparing the sample with the frame (PRE-5).',
    ).optional(),
    contactReference: keptFromPublic(
      text(
        'The number of the contact in your own system, such as a call or a ticket. The public copy leaves it out.',
      ),
    ),
    contactReason: text(
      'Why the customer got in touch, in the same words each time, such as Late delivery: results are compared by it.',
    ).optional(),
    queue: text('The queue, product or service that the contact came in for.').optional(),
    handlingTime: timeStamp(
      'How long the contact took, with holding and the work after it, in minutes and seconds.',
    ).optional(),
    draw: recordRef('The draw that this planned check came from.', ['draw']).optional(),
    drawItem: z.string().min(1).optional().describe('The item of that draw.'),
    reason: text('Why a spot check was made.').optional(),
    scorecard: recordRef('The scorecard used.', ['scorecard']),
    version: z.string().min(1).describe('The version of that scorecard, in quotes: "1".'),
    ratings: z
      .array(rating)
      .min(1)
      .describe('A rating and a note for each quality criterion, or why it did not apply (MON-3).'),
    strengths: z.array(seen).default([]).describe('What was done well (MON-4).'),
    developmentPoints: z.array(seen).default([]).describe('What would be better (MON-4).'),
    noDevelopment: text('Why no development point was found, where there is none.').optional(),
    criticalFailures: z
      .array(seen)
      .default([])
      .describe(
        'Critical failures, such as a critical line at the worst point of its scale: beside the score, never folded into it.',
      ),
    disruption: text('How disruption to business was kept small (MON-8).').optional(),
    dispute: dispute
      .optional()
      .describe('That the colleague disagreed with the result, and what came of it.'),
    noFeedback: text('Why no feedback followed, where none did (FB-8).').optional(),
    ...fromSheet,
  })
  .describe(
    "An observation: the learner monitors a colleague's transaction. As an assessment method this is a work product.",
  );
