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
  owner: z
    .union([voucherRef('A person.'), text('A role, such as centre manager.')])
    .describe('Who does it: a person or a role.'),
  due: day('By when.'),
  closedOn: day('When it was closed.').optional(),
  closedBy: recordRef('The record that closed it.').optional(),
});

/** Somebody whom a quality assurer talked with. */
const interview = z.strictObject({
  with: text('With whom, by their role: a learner, an assessor.'),
  about: text('What was asked and what was answered.'),
});

const riskLevel = oneOf(['low', 'medium', 'high'], 'How great.');

export const iqaPlanSchema = z
  .strictObject({
    ...everyRecord,
    on: day('The day the plan was written.'),
    iqa: voucherRef('The internal quality assurer.'),
    period: z
      .strictObject({ from: day('First day.'), to: day('Last day.') })
      .optional()
      .describe('The days that it covers.'),
    strategy: text('How much is sampled and why: the rate, and what makes it higher or lower.'),
    items: z
      .array(
        z.strictObject({
          learner: text('This learner, or another by a letter, such as Learner B: never by name.'),
          assessor: z
            .union([voucherRef('A person.'), text('Another by a letter, such as Assessor B.')])
            .describe('Whose decisions are looked at: a person here, or another by a letter.'),
          unit: text('The unit, by its code or title.').optional(),
          method: text('The method of assessment that is looked at, such as observation.').optional(),
          stage: oneOf(['interim', 'summative'], 'Interim or summative.'),
          risk: riskLevel.optional(),
          reason: text('Why this one, and why so much.'),
          due: day('By when it is sampled.'),
          done: recordRef('The sample that came of it.', ['iqa-sample']).optional(),
        }),
      )
      .min(1)
      .describe('What will be sampled, of every learner and assessor.'),
    reviewOn: day('When the plan is looked at again.').optional(),
  })
  .describe('A sampling plan of internal quality assurance, over all learners and assessors.');

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
      .strictObject({ level: riskLevel, reason: text('Why.') })
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
    rating: text(
      "The rating that your form gives the assessor's work, in its own words, such as green.",
    ).optional(),
    feedback: text('Feedback to the assessor.'),
    response: z
      .strictObject({
        by: voucherRef('The assessor.'),
        on: day('When.'),
        words: text('What the assessor answered.'),
      })
      .optional()
      .describe("The assessor's answer to the feedback."),
    escalation: z
      .strictObject({
        on: day('When.'),
        to: text('To whom, such as the lead quality assurer.'),
        why: text('Why it could not be settled here.'),
        outcome: text('What came of it.').optional(),
      })
      .optional()
      .describe('What was taken further.'),
    observed: z
      .strictObject({
        assessor: voucherRef('The assessor.'),
        on: day('When.'),
        activity: text('What the assessor was doing, such as giving feedback on a unit.'),
        seen: text('What was seen: preparing, questions, judgement, feedback, records.'),
      })
      .optional()
      .describe('That the quality assurer watched an assessor at work.'),
    interviews: z.array(interview).default([]).describe('With whom the quality assurer talked.'),
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
    seen: z.array(text('A record or document.')).default([]).describe('What else was looked at.'),
    interviews: z.array(interview).default([]).describe('With whom the quality assurer talked.'),
    directClaims: oneOf(
      ['not-held', 'held', 'granted', 'suspended', 'withdrawn'],
      'Whether the centre may claim certificates without a visit, after this one.',
    ).optional(),
    risk: riskLevel.optional(),
    sanction: z
      .strictObject({
        level: oneOf(
          ['0', '1', '2', '3', '3a', '3b', '4', '5'],
          'The level, by the scale of the awarding organisation.',
        ),
        reason: text('Why.'),
      })
      .optional()
      .describe('The sanction, where one was set.'),
    outcome: text('The outcome in words.'),
    nextOn: day('When the next visit is planned.').optional(),
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
    meeting: z
      .strictObject({
        attended: z
          .array(z.union([voucherRef('A person.'), text('A role.')]))
          .min(1)
          .describe('Who was there: people or roles.'),
        looked: z
          .array(
            z.strictObject({
              what: text('What all looked at, such as a piece of evidence.'),
              judged: text('How each judged it before the talk.').optional(),
              agreed: text('What was agreed.'),
            }),
          )
          .default([])
          .describe('What was standardised.'),
        actions: z.array(qualityAction).default([]).describe('What was decided to be done.'),
        nextOn: day('When they meet again.').optional(),
      })
      .optional()
      .describe('The minutes, where it is a meeting such as one for standardisation.'),
    people: z.array(voucherRef('A person.')).default([]).describe('Whom it is about.'),
  })
  .describe('A document of the centre: CPD, standardisation, appeals and the like.');
