import { z } from 'zod';
import {
  attachmentRef,
  clock,
  criterionRef,
  day,
  observedRef,
  oneOf,
  placeText,
  qualityRef,
  recordRef,
  stageRef,
  text,
  timeStamp,
  voucherRef,
} from '../fields.ts';
import { everyEvidence, fromSheet, mdxEvidence } from './envelope.ts';

const stages = z
  .array(stageRef('A stage of the work, as the unit has it.'))
  .default([])
  .describe('The stages of the work it is about, such as prepare or feed-back (GEN-18).');

export const accountSchema = z
  .strictObject({
    ...mdxEvidence,
    on: day('The day it was finished.'),
    by: voucherRef('Who wrote it.'),
    about: z
      .strictObject({ from: day('First day.'), to: day('Last day.') })
      .optional()
      .describe('The days that it looks back on.'),
    stages,
    aiUse: text('What any AI tool was used for, or "none" (VAC-2).').optional(),
  })
  .describe('A reflective account: the learner looks back on their own work, in their own words.');

export const testimonySchema = z
  .strictObject({
    ...mdxEvidence,
    on: day('The day it was written.'),
    witness: voucherRef('The witness, from people.yaml.'),
    writtenBy: voucherRef(
      'Who wrote the words: the witness, or the assessor who took them down and had the witness sign (WIT-3).',
    ),
    seenOn: z.array(day('A day.')).min(1).describe('When the witness saw what is described.'),
    seenWhere: text('Where, without naming a customer.'),
    relationship: text('How the witness knows the learner; never a relative.'),
    expert: z
      .boolean()
      .default(false)
      .describe('True for an expert witness named in the assessment plan beforehand (WIT-4).'),
    expertise: z
      .strictObject({
        unitKnowledge: text('How the witness knows the units.'),
        competence: text('Their occupational competence.'),
        evaluates: text('Their assessment qualification, or the part of their job in which they evaluate.'),
      })
      .optional()
      .describe('What makes the witness an expert for these units (WIT-4).'),
    ...fromSheet,
  })
  .describe('A witness testimony: what somebody else saw, in their own words.');

export const discussionSchema = z
  .strictObject({
    ...mdxEvidence,
    on: day('The day of the discussion.'),
    at: clock('When it began.').optional(),
    assessor: voucherRef('The assessor.'),
    recording: attachmentRef('The recording in this record’s folder.').optional(),
    minutes: z.int().min(1).optional().describe('How long it took, in minutes.'),
    topics: z.array(text('A topic.')).default([]).describe('What was planned to be discussed.'),
    settles: z
      .array(
        z.strictObject({
          criterion: criterionRef('A conditional criterion.'),
          accepted: z.boolean().describe('Whether the assessor accepts that the condition did not arise.'),
          reason: text('Why.'),
        }),
      )
      .default([])
      .describe('Conditional criteria that the assessor accepts by discussion.'),
  })
  .describe('A professional discussion between learner and assessor.');

const trendStatement = z.strictObject({
  states: text('The trend stated, or that no trend can be stated.'),
  colleague: observedRef('The colleague, by pseudonym.'),
  quality: qualityRef('The quality criterion.'),
  scorecard: recordRef('The scorecard that all of these observations used.', ['scorecard']),
  version: z.string().min(1).describe('Its version, in quotes: "1".'),
  observations: z
    .array(recordRef('An observation.', ['observation']))
    .min(1)
    .describe('The observations that the statement rests on.'),
});

export const reportSchema = z
  .strictObject({
    ...mdxEvidence,
    on: day('The day it was finished.'),
    by: voucherRef('Who wrote it.'),
    type: oneOf(['patterns-and-trends', 'monitoring', 'other'], 'What kind of report it is.'),
    period: z
      .strictObject({ from: day('First day.'), to: day('Last day.') })
      .describe('The days that it covers.'),
    restsOn: z
      .array(recordRef('A record.'))
      .default([])
      .describe('The records that it rests on, besides those linked in the text.'),
    trends: z
      .array(trendStatement)
      .default([])
      .describe('Each trend that the report states, with the observations that it rests on (MON-6).'),
    audience: text('Whom it was written for.').optional(),
    aiUse: text('What any AI tool was used for, or "none".').optional(),
  })
  .describe('A report on monitoring, or on patterns and trends.');

export const assessorObservationSchema = z
  .strictObject({
    ...mdxEvidence,
    on: day('The day of the observation.'),
    at: clock('When it began.').optional(),
    assessor: voucherRef('The assessor who watched the learner.'),
    where: text('Where, without naming a customer.'),
    minutes: z.int().min(1).optional().describe('How long it took, in minutes.'),
    activity: text('What the learner was doing.'),
  })
  .describe('The assessor watches the learner at work. Only this counts as an observation by the assessor.');

export const questioningSchema = z
  .strictObject({
    ...everyEvidence,
    on: day('The day of the questions.'),
    assessor: voucherRef('Who asked.'),
    method: oneOf(['oral', 'written'], 'Asked aloud or on paper.'),
    recording: attachmentRef('The recording, where there is one.').optional(),
    items: z
      .array(
        z.strictObject({
          question: text('The question as asked.'),
          answer: text("The learner's answer."),
          criterion: criterionRef('The criterion that it is about.'),
          furtherCriteria: z
            .array(criterionRef('A criterion.'))
            .default([])
            .describe('The other criteria that the same answer is about, where there are any.'),
          met: z
            .boolean()
            .optional()
            .describe('Whether the answer met it, as the assessor noted then. Only a decision counts.'),
          at: timeStamp('Where in the recording.').optional(),
        }),
      )
      .min(1)
      .describe('Each question with its answer.'),
    ...fromSheet,
  })
  .describe('Questions from the assessor with the answers given.');

const relevance = z.strictObject({
  criterion: criterionRef('The criterion.'),
  at: placeText('The section or page of the document.').optional(),
  shows: text('Why the document is relevant to it.').optional(),
});

export const productSchema = z
  .strictObject({
    ...everyEvidence,
    on: day('The day it was made.'),
    what: text('What it is and what it was used for.'),
    author: oneOf(['learner', 'team', 'organisation', 'other'], 'Whose work it is.'),
    learnerPart: text(
      "The learner's own part, where others worked on it too, or how the learner used it (GEN-6).",
    ).optional(),
    claims: z
      .array(relevance)
      .default([])
      .describe('The criteria that it claims, with the page, row or time of each.'),
  })
  .describe('A work product: something made at work, attached here.');

export const workplaceDocumentSchema = z
  .strictObject({
    ...everyEvidence,
    on: day('The day of the version that is meant.'),
    location: text('Where it can be found in the workplace (GEN-5).'),
    holder: text('Who holds it and can show it.'),
    version: text('Its version.').optional(),
    author: oneOf(['learner', 'team', 'organisation', 'other'], 'Who wrote it.').default('organisation'),
    learnerUse: text('How the learner uses it at work (GEN-6).').optional(),
    claims: z.array(relevance).min(1).describe('Its relevance to each criterion.'),
    seenBy: z
      .strictObject({ by: voucherRef('The assessor.'), on: day('The day.') })
      .optional()
      .describe('When the assessor saw it.'),
  })
  .describe('A document held in the workplace: no file, but where it is and why it matters.');
