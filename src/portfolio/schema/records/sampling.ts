import { z } from 'zod';
import {
  advised,
  attachmentRef,
  day,
  observedRef,
  oneOf,
  orElsewhere,
  qualityRef,
  recordRef,
  slug,
  text,
} from '../fields.ts';
import { yamlEvidence } from './envelope.ts';

export const channels = ['face-to-face', 'telephone', 'online', 'written', 'social-media'] as const;
export const complexities = ['simple', 'moderate', 'complex'] as const;
const channel = (description: string) => oneOf(channels, description);

export const samplingFrameSchema = z
  .strictObject({
    ...yamlEvidence,
    on: day('The day the frame was written.'),
    agreedOn: day('The day it was agreed.'),
    agreedBy: z
      .array(text('A role or a person, such as operations manager.'))
      .min(1)
      .describe('Who agreed it (PRE-4).'),
    population: text('Which transactions the frame lists or counts.'),
    source: text('The system or list that it was taken from.'),
    period: z
      .strictObject({ from: day('First day.'), to: day('Last day.') })
      .describe('The days that it covers.'),
    objectives: z.array(text('An objective.')).min(1).describe('What the monitoring must be able to tell.'),
    limits: text('What the frame leaves out, and what that means.').optional(),
    list: attachmentRef(
      'The file that lists the transactions (columns id and stratum) or the sizes of the groups (stratum and size), as CSV or YAML, where there is one.',
    ).optional(),
    strata: z
      .array(
        z.strictObject({
          id: slug('A short id.'),
          describes: text('What belongs to it.'),
          channel: channel('Its channel, where it has one.').optional(),
          nature: oneOf(
            ['routine', 'non-routine'],
            'Routine or non-routine, where that divides the groups.',
          ).optional(),
          transactionType: slug(
            'The type of transaction, such as refund, where that divides the groups (PRE-5).',
          ).optional(),
          time: text('The hours or days it covers, where time divides the groups (PRE-5).').optional(),
          complexity: oneOf(
            complexities,
            'Simple, moderate or complex, where that divides the groups (PRE-5).',
          ).optional(),
          size: orElsewhere(
            z.int().min(0).describe('How many transactions it holds; left out where the list gives it.'),
          ),
        }),
      )
      .min(1)
      .describe('The groups of transactions and how many there are in each.'),
  })
  .describe('A sampling frame: the source from which samples are drawn.');

export const drawSchema = z
  .strictObject({
    ...yamlEvidence,
    on: day('The day of the draw.'),
    frame: recordRef('The frame that it was drawn from.', ['sampling-frame']),
    method: oneOf(
      ['simple-random', 'systematic', 'stratified-proportional', 'stratified-equal', 'quota'],
      'The sampling method.',
    ),
    reason: text('Why this method and this size.'),
    margin: z
      .number()
      .gt(0)
      .lt(1)
      .optional()
      .describe(
        'How near a share was to be known, either way, where that gave the size: 0.1 is ten points. Written by the program.',
      ),
    confidence: z
      .number()
      .gt(0)
      .lt(1)
      .optional()
      .describe('How surely it was to be known, where a margin gave the size: 0.95 is 95%.'),
    seed: z.string().min(1).optional().describe('The seed of the draw, so that anyone can repeat it.'),
    frameHash: z.string().min(1).optional().describe('The hash of the frame when it was drawn.'),
    items: z
      .array(
        z.strictObject({
          id: slug('A short id that observations cite.'),
          stratum: slug('The stratum of the frame.'),
          colleague: observedRef('The colleague, where the draw names one.').optional(),
          due: day('The day by which it is to be observed.').optional(),
          position: z
            .int()
            .min(1)
            .optional()
            .describe('Which of its stratum it is, counted from 1 in the order of the source.'),
          entry: text('What the list of the frame calls it, where there is a list.').optional(),
        }),
      )
      .min(1)
      .describe('What was drawn.'),
    swaps: z
      .array(
        z.strictObject({
          item: slug('The item swapped.'),
          on: day('When.'),
          reason: text('Why it could not be observed.'),
          insteadOf: text('What was drawn at first.').optional(),
          position: z.int().min(1).optional().describe('Which of the stratum was taken in its place.'),
          entry: text('What the list of the frame calls the one taken in its place.').optional(),
        }),
      )
      .default([])
      .describe('Items that were swapped, each with its reason.'),
  })
  .describe('A draw: the transactions chosen from a frame, and how.');

export const monitoringPlanSchema = z
  .strictObject({
    ...yamlEvidence,
    on: day('The day the plan was written.'),
    agreedOn: day('The day it was agreed.').optional(),
    agreedBy: z
      .array(text('A role or a person, such as operations manager.'))
      .default([])
      .describe('Who agreed it.'),
    purpose: text('What the monitoring is for, in words that were given to colleagues (PRE-7).'),
    scope: text('What is monitored and what is not.'),
    explained: z
      .strictObject({
        on: day('When.'),
        how: text('How.'),
        to: z
          .array(observedRef('A colleague.'))
          .default([])
          .describe('The colleagues it was explained to; none means the whole team.'),
      })
      .optional()
      .describe('When and how purpose and scope were explained to the team beforehand.'),
    goals: z.array(text('A goal.')).min(1).describe('What the monitoring should achieve.'),
    teamPart: advised(text("The team's part in setting the goals (PRE-11).")),
    techniques: z
      .array(
        z.strictObject({
          technique: oneOf(
            [
              'listening-to-calls',
              'reviewing-written-communication',
              'direct-customer-feedback',
              'mystery-shoppers',
              'side-by-side',
              'other',
            ],
            'The technique.',
          ),
          reason: text('Why it can collect what is needed (PRE-9).'),
        }),
      )
      .min(1)
      .describe('The monitoring techniques, each with its reason.'),
    frequency: z
      .strictObject({ text: text('How often.'), reason: advised(text('Why that often (PRE-10).')) })
      .describe('How often checks are made and why.'),
    objectivity: advised(text('How judgements are kept objective and bias avoided (MON-10).')),
    disruption: text('How disruption to business is kept small (MON-8).'),
    familiarity: z
      .array(
        z.strictObject({
          procedure: text('The procedure.'),
          how: text('How the learner knows it.'),
          document: recordRef('Its record.', ['workplace-document', 'product']).optional(),
        }),
      )
      .default([])
      .describe("The learner's familiarity with each procedure monitored (PRE-8)."),
    sharing: text('With whom results are shared, and how records are kept safe (FB-9).').optional(),
    steps: z
      .array(
        z.strictObject({
          on: day('The first day on which it held.'),
          colleague: observedRef(
            'The colleague whose work changed; without one it changed for all.',
          ).optional(),
          reason: text('What changed: a procedure, a system, a way of working.'),
        }),
      )
      .default([])
      .describe('Declared steps: days from which the limits of a control chart are worked out anew.'),
    targets: z
      .array(
        z.strictObject({
          share: z
            .int()
            .min(1)
            .max(99)
            .describe('Of a hundred planned checks, how many are to be rated at standard or above.'),
          quality: qualityRef(
            'The quality criterion; without one it holds for all that have no target of their own.',
          ).optional(),
        }),
      )
      .default([])
      .describe('Targets: the share of planned checks that is to be at standard, line by line.'),
    baselines: z
      .array(
        z.strictObject({
          scorecard: recordRef('The scorecard, in the version that the checks used.', ['scorecard']),
          colleague: observedRef(
            "The colleague whose chart it is; without one, and without a channel, it is everybody's.",
          ).optional(),
          channel: channel('The channel whose chart it is.').optional(),
          step: day(
            'The day of the declared step that the checks came after; without it they came before any.',
          ).optional(),
          checks: z
            .int()
            .min(2)
            .describe('How many planned checks, from the first on, the limits come from and stay with.'),
          reason: text('Why later checks should be held against these.'),
        }),
      )
      .default([])
      .describe('Baselines: limits of a control chart of scores that come from its first checks, and stay.'),
  })
  .describe('A monitoring plan: techniques, frequency, objectivity and the part of the team.');

export const noticeSchema = z
  .strictObject({
    ...yamlEvidence,
    on: day('The day they were told.'),
    to: oneOf(['staff', 'customers'], 'Who was told.'),
    method: text('How they were told: team brief, recorded message, sign, email footer.'),
    wording: text('The words used.'),
    tells: z
      .strictObject({
        nature: text('What is monitored.'),
        extent: text('How much of it.'),
        reasons: text('Why.'),
      })
      .describe('Nature, extent and reasons of the monitoring (PRE-6).'),
    agreedBy: z
      .array(text('A role or a person, such as operations manager.'))
      .default([])
      .describe('Who agreed the words.'),
  })
  .describe('A notice: that colleagues or customers were told they may be observed.');
