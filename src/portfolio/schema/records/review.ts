import { z } from 'zod';
import { attachmentRef, day, oneOf, qualityRef, recordRef, slug, text } from '../fields.ts';
import { actionFields, yamlEvidence } from './envelope.ts';

const dataKind = oneOf(['quantitative', 'qualitative'], 'Numbers, or words.');

export const reviewPlanSchema = z
  .strictObject({
    ...yamlEvidence,
    on: day('The day the plan was written.'),
    agreedOn: day('The day it was agreed.').optional(),
    agreedBy: z
      .array(text('A role or a person, such as operations manager.'))
      .default([])
      .describe('Who agreed it.'),
    features: z
      .array(
        z.strictObject({
          id: slug('A short id.'),
          text: text('The feature of service.'),
          affects: text('How it affects customer satisfaction.'),
        }),
      )
      .min(1)
      .describe('Features of service that affect satisfaction.'),
    criteria: z
      .array(
        z.strictObject({
          id: slug('A short id.'),
          feature: slug('The feature.'),
          text: text('What good looks like.'),
          target: text('The figure or level aimed at.'),
        }),
      )
      .min(1)
      .describe('The criteria that results are compared with.'),
    methods: z
      .array(
        z.strictObject({
          id: slug('A short id.'),
          features: z.array(slug('A feature.')).min(1).describe('The features it collects on.'),
          data: dataKind,
          how: text('How it is collected.'),
          when: text('When.'),
        }),
      )
      .min(1)
      .describe('How each feature is monitored.'),
    analysis: z
      .array(z.strictObject({ data: dataKind, how: text('How it will be analysed.') }))
      .min(1)
      .describe('How what is collected will be analysed.'),
    revisions: z
      .array(
        z.strictObject({
          on: day('When.'),
          what: text('What changed.'),
          reason: text('Which method was not proving effective, and how that showed.'),
        }),
      )
      .default([])
      .describe('Changes to the plan with their reason.'),
    effective: z
      .strictObject({
        on: day('When.'),
        statement: text('How the methods proved effective.'),
        evidence: z.array(recordRef('A record.')).min(1).describe('What shows it.'),
      })
      .optional()
      .describe('A statement that no change was needed; an assessor accepts it by discussion.'),
  })
  .describe('A plan for reviewing the quality of service: features, methods, analysis, revisions.');

export const customerFeedbackSchema = z
  .strictObject({
    ...yamlEvidence,
    on: day('The day collection ended.'),
    plan: recordRef('The plan it carries out.', ['review-plan', 'monitoring-plan']).optional(),
    period: z
      .strictObject({ from: day('First day.'), to: day('Last day.') })
      .describe('The days of collection.'),
    method: oneOf(
      [
        'email',
        'short-survey',
        'full-length-survey',
        'online',
        'face-to-face-interview',
        'focus-group',
        'comment-cards',
        'social-media',
        'telephone',
        'text',
        'complaints-log',
        'other',
      ],
      'How feedback was gathered.',
    ),
    data: z.array(dataKind).min(1).describe('Whether it gives numbers, words or both.'),
    asked: z.int().min(0).optional().describe('How many customers were asked.'),
    answered: z.int().min(0).optional().describe('How many answered.'),
    results: z
      .array(
        z.strictObject({
          question: text('The question.'),
          feature: slug('The feature of the plan.').optional(),
          counts: z
            .array(
              z.strictObject({ label: text('The answer.'), n: z.int().min(0).describe('How many gave it.') }),
            )
            .default([])
            .describe('How many gave each answer.'),
          shares: z
            .array(
              z.strictObject({
                label: text('The answer.'),
                percent: z.number().min(0).max(100).describe('How many gave it, in per cent.'),
              }),
            )
            .default([])
            .describe('The share that gave each answer, where only per cent are known.'),
          n: z.int().min(0).optional().describe('How many answered this question, where shares are given.'),
        }),
      )
      .default([])
      .describe('The answers to each question, counted or in per cent.'),
    comments: z
      .array(
        z.strictObject({
          text: text('What was said, with nothing that identifies anyone.'),
          feature: slug('The feature of the plan.').optional(),
          theme: text('The theme it was sorted under.').optional(),
        }),
      )
      .default([])
      .describe('What customers said.'),
    list: attachmentRef('The file with the answers, anonymised.').optional(),
  })
  .describe('Feedback gathered from customers: a survey, comment cards, a focus group and the like.');

export const measureSchema = z
  .strictObject({
    ...yamlEvidence,
    on: day('The day on which the figures were taken down.'),
    figure: text('What is measured, such as First contact resolution.'),
    definition: text('How it is worked out, such as which contacts count.').optional(),
    unit: oneOf(
      ['per-cent', 'score', 'seconds', 'minutes', 'hours', 'days', 'number'],
      'What it is counted in.',
    ),
    better: oneOf(['higher', 'lower'], 'Which way is better.'),
    target: z.number().optional().describe('The value that was aimed at, where there was one.'),
    source: text('The system or report that it was taken from.'),
    plan: recordRef('The plan it carries out.', ['review-plan', 'monitoring-plan']).optional(),
    feature: slug('The feature of the plan.').optional(),
    values: z
      .array(
        z.strictObject({
          from: day('First day of the period.'),
          to: day('Last day of the period.'),
          value: z.number().describe('The value.'),
          n: z.int().min(0).optional().describe('Of how many contacts or answers.'),
          note: text('What was out of the ordinary in that period.').optional(),
        }),
      )
      .min(1)
      .describe('The value of each period, in order of time.'),
  })
  .describe(
    'A figure of the service over time, such as satisfaction, first contact resolution or waiting time.',
  );

export const analysisSchema = z
  .strictObject({
    ...yamlEvidence,
    on: day('The day of the analysis.'),
    plan: recordRef('The plan that it follows.', ['review-plan', 'monitoring-plan']).optional(),
    restsOn: z.array(recordRef('A record.')).min(1).describe('The records analysed.'),
    data: z.array(dataKind).min(1).describe('Whether numbers, words or both were analysed.'),
    method: text('How it was analysed.'),
    findings: z
      .array(
        z.strictObject({
          id: slug('A short id.'),
          text: text('What was found.'),
          comparedWith: slug('The criterion of the plan that it is compared with.').optional(),
          result: oneOf(['above', 'meets', 'below', 'no-criterion'], 'How it compares.'),
          figures: text('The figures it rests on.').optional(),
        }),
      )
      .min(1)
      .describe('What was found.'),
    actions: z
      .array(
        z.strictObject({
          ...actionFields,
          finding: slug('The finding that it follows from.'),
          agreedWith: text('With whom it was agreed.'),
          agreedOn: day('When.'),
        }),
      )
      .default([])
      .describe('Actions agreed, each traced to a finding.'),
  })
  .describe('An analysis: findings compared with the criteria of the plan, and the actions agreed.');

export const communicationSchema = z
  .strictObject({
    ...yamlEvidence,
    on: day('The day.'),
    analysis: recordRef('The analysis communicated.', ['analysis']),
    findings: z.array(slug('A finding of that analysis.')).min(1).describe('Which findings were told.'),
    audience: oneOf(
      [
        'front-line-staff',
        'supervisors-or-team-leaders',
        'senior-managers',
        'colleagues-in-other-departments',
        'service-partners',
        'other',
      ],
      'Who was told. Exactly the first five count for a unit that names them.',
    ),
    channel: text('How: any way used in the job.'),
    message: text('What was said or written, in short.'),
    response: text('What came back.').optional(),
  })
  .describe('A communication of findings to an audience.');

export const calibrationSchema = z
  .strictObject({
    ...yamlEvidence,
    on: day('The day.'),
    transaction: text('The transaction, with nothing that identifies the customer.'),
    scorecard: recordRef('The scorecard used.', ['scorecard']),
    version: z.string().min(1).describe('Its version, in quotes.'),
    blind: z.boolean().describe('True where each rater scored without seeing the others.'),
    raters: z
      .array(
        z.strictObject({
          rater: text('The rater: a role or an id.'),
          ratings: z
            .array(
              z.strictObject({
                quality: qualityRef('The quality criterion.'),
                rating: z.number().nullable().describe('The rating, or null where not rated.'),
              }),
            )
            .min(1)
            .describe('Their ratings.'),
        }),
      )
      .min(2)
      .describe('Two raters or more.'),
    discussed: text('What was discussed and agreed afterwards.'),
  })
  .describe('A calibration: the same transaction scored blind by several raters.');
