import { z } from 'zod';
import {
  advised,
  criterionRef,
  day,
  oneOf,
  recordKindName,
  recordRef,
  text,
  unitRef,
  voucherRef,
} from '../fields.ts';
import { everyRecord, fromSheet } from './envelope.ts';

const tests = ['valid', 'authentic', 'current', 'sufficient', 'reliable'] as const;

export const assessmentPlanSchema = z
  .strictObject({
    ...everyRecord,
    on: day('The day it was agreed.'),
    assessor: voucherRef('The assessor.'),
    agreedByLearner: day('The day the learner agreed.'),
    units: z.array(unitRef('A unit.')).min(1).describe('The units planned.'),
    items: z
      .array(
        z.strictObject({
          what: text('What will be done.'),
          kind: recordKindName('The kind of record planned.'),
          criteria: z.array(criterionRef('A criterion.')).min(1).describe('The criteria aimed at.'),
          due: day('By when.'),
          evidence: z.array(recordRef('A record.')).default([]).describe('The evidence that came of it.'),
        }),
      )
      .min(1)
      .describe('What was planned.'),
    expertWitnesses: z
      .array(voucherRef('A witness.'))
      .default([])
      .describe('Expert witnesses named beforehand (WIT-4).'),
    reviewOn: day('When the plan is looked at again.').optional(),
    special: text('Needs or arrangements agreed.').optional(),
  })
  .describe('An assessment plan agreed between assessor and learner.');

export const submissionSchema = z
  .strictObject({
    ...everyRecord,
    on: day('The day it was handed in.'),
    to: voucherRef('The assessor it was handed to.'),
    items: z
      .array(
        z.strictObject({
          evidence: recordRef('A record.'),
          criteria: z
            .array(criterionRef('A criterion.'))
            .default([])
            .describe('The criteria it is submitted for; none means all that it claims.'),
        }),
      )
      .min(1)
      .describe('What was handed in.'),
    note: text('A word to the assessor.').optional(),
  })
  .describe('A submission: evidence handed to the assessor for judgement.');

const checked = z.strictObject({
  valid: advised(z.boolean().describe('It shows what the criterion asks.')),
  authentic: advised(z.boolean().describe("It is the learner's own.")),
  current: advised(z.boolean().describe('It is recent enough.')),
  sufficient: advised(z.boolean().describe('There is enough of it.')),
  reliable: z.boolean().optional().describe('Another assessor would agree.'),
});

export const decisionSchema = z
  .strictObject({
    ...everyRecord,
    on: day('The day of the decision.'),
    assessor: voucherRef('Who decided.'),
    submission: recordRef('The submission judged.', ['submission']).optional(),
    evidence: z.array(recordRef('A record.')).min(1).describe('The evidence judged.'),
    checked: checked
      .optional()
      .describe('That valid, authentic, current, sufficient and reliable were each checked (VAC-6).'),
    criteria: z
      .array(
        z.strictObject({
          criterion: criterionRef('The criterion.'),
          state: oneOf(['met', 'part-met', 'not-yet-met'], 'The decision. Part-met never counts.'),
          evidence: z
            .array(recordRef('A record.'))
            .default([])
            .describe('The evidence it rests on; none means all of this decision.'),
          reasons: z
            .array(
              z.strictObject({ test: oneOf(tests, 'The test it does not yet pass.'), why: text('Why.') }),
            )
            .default([])
            .describe('Why it is not met: from valid, authentic, current, sufficient, reliable.'),
          feedback: text('A word on this criterion.').optional(),
        }),
      )
      .default([])
      .describe('The decision for each criterion.'),
    units: z
      .array(
        z.strictObject({
          unit: unitRef('The unit.'),
          state: oneOf(['competent', 'not-yet-competent'], 'The decision for the unit.'),
        }),
      )
      .default([])
      .describe('The decision for a unit.'),
    feedback: text('Feedback to the learner.'),
    nextAction: text('What the learner does next.'),
    due: day('By when the learner does it.').optional(),
    countersigned: z
      .strictObject({ by: voucherRef('A qualified assessor.'), on: day('The day.') })
      .optional()
      .describe("The countersignature of a trainee's decision (DEC-6)."),
    changes: recordRef('The earlier decision that this one changes; that record stays as it was.', [
      'decision',
    ]).optional(),
    ...fromSheet,
  })
  .describe('A decision by an assessor, criterion by criterion. It is never edited: a later one cites it.');

export const gapPlanSchema = z
  .strictObject({
    ...everyRecord,
    on: day('The day it was agreed.'),
    criteria: z.array(criterionRef('A criterion.')).min(1).describe('The open criteria.'),
    reason: text('Why they are open.'),
    method: text('How the gap will be closed.'),
    agreedWith: voucherRef('The assessor who agreed.'),
    due: day('By when.'),
    state: oneOf(['open', 'closed'], 'Where it stands.'),
    closedBy: recordRef('The evidence that closed it.').optional(),
  })
  .describe('A plan for an open gap: reason, method agreed and due day. It never counts as met.');

export const exemptionSchema = z
  .strictObject({
    ...everyRecord,
    on: day('The day of the decision.'),
    type: oneOf(['rpl', 'credit-transfer'], 'Recognition of prior learning, or credit transfer.'),
    criteria: z.array(criterionRef('A criterion.')).min(1).describe('The criteria exempted.'),
    grounds: text('What was achieved before, where and when.'),
    evidence: z.array(recordRef('A record.')).default([]).describe('The evidence of it.'),
    decidedBy: voucherRef('Who decided.'),
    state: oneOf(['granted', 'refused', 'requested'], 'The decision.'),
    reason: text('Why.'),
  })
  .describe('An exemption: prior learning or credit, with its evidence and decision.');

export const declarationSchema = z
  .strictObject({
    ...everyRecord,
    on: day('The day.'),
    declares: oneOf(
      ['authenticity', 'unit-complete', 'centre-authentication', 'certificate-claim'],
      "What is declared: the learner's own work, a unit complete, the centre's confirmation of authenticity, or a claim for the certificate (DEC-3).",
    ),
    by: voucherRef('Who declares.'),
    units: z.array(unitRef('A unit.')).default([]).describe('The units it is about.'),
    items: z
      .array(recordRef('A record.'))
      .default([])
      .describe('The records it covers; none means all dated up to that day.'),
    statement: text('The words.'),
    aiUse: text('What any AI tool was used for, or "none".').optional(),
  })
  .describe('A declaration by the learner or the centre.');

export const acknowledgementSchema = z
  .strictObject({
    ...everyRecord,
    on: day('The day.'),
    of: recordRef('The record that is acknowledged.'),
    by: voucherRef('Who acknowledges.'),
    words: text('In their own words.'),
    ...fromSheet,
  })
  .describe('An acknowledgement, such as the learner having read the feedback of a decision (DEC-2).');
