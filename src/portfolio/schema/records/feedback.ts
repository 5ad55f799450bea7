import { z } from 'zod';
import {
  advised,
  day,
  observedRef,
  oneOf,
  orElsewhere,
  qualityRef,
  recordRef,
  text,
  timeStamp,
  voucherRef,
} from '../fields.ts';
import { actionFields, yamlEvidence } from './envelope.ts';

const strength = z.strictObject({
  text: text('What was done well.'),
  quality: qualityRef('The quality criterion.').optional(),
  observation: recordRef('The observation it was seen in.', ['observation']).optional(),
  example: text('What was said or done, as an example.').optional(),
  at: timeStamp('Where in the transaction.').optional(),
});

const developmentPoint = z.strictObject({
  text: text('What would be better.'),
  quality: qualityRef('The quality criterion (FB-3).').optional(),
  observation: recordRef('The observation it was seen in.', ['observation']).optional(),
  example: text('What was said or done, as an example (FB-3).').optional(),
  at: timeStamp('Where in the transaction.').optional(),
  instead: text('What to do or say instead.').optional(),
});

export const feedbackSchema = z
  .strictObject({
    ...yamlEvidence,
    on: day('The day feedback was given.'),
    lateBecause: text(
      'Why it came later after observing than the centre asks, where it did (FB-4).',
    ).optional(),
    colleague: observedRef('The colleague, by pseudonym.'),
    observations: z
      .array(recordRef('An observation.', ['observation']))
      .min(1)
      .describe('The observations that it is about.'),
    preparation: text('How the colleague was prepared for it.'),
    strengths: z.array(strength).min(1).describe('What was done well; comes first (FB-2).'),
    developmentPoints: z
      .array(developmentPoint)
      .default([])
      .describe('What would be better, each with quality criterion and example.'),
    noDevelopment: text(
      'Say "none this time" and why, where there is no development point (FB-1).',
    ).optional(),
    proposals: z
      .array(
        z.strictObject({
          type: oneOf(['coaching', 'training'], 'Coaching or training.'),
          text: text('What is proposed.'),
          source: text('Where the option was found.').optional(),
          quality: qualityRef('The quality criterion it should help.').optional(),
        }),
      )
      .default([])
      .describe('Coaching or training proposed.'),
    colleagueWords: advised(text("The colleague's own words: what they understood or answered (FB-5).")),
    actions: z
      .array(
        z.strictObject({
          ...actionFields,
          quality: qualityRef('The quality criterion it should improve.').optional(),
        }),
      )
      .default([])
      .describe('Agreed actions with owner, due day, measure and state.'),
    sharedWith: z.array(text('A role.')).default([]).describe('Who else saw it, and needed to (FB-9).'),
  })
  .describe('Feedback given to a colleague on one or more observations.');

export const coachingSchema = z
  .strictObject({
    ...yamlEvidence,
    on: day('The day of the session.'),
    colleague: observedRef('The colleague, by pseudonym.'),
    feedback: orElsewhere(recordRef('The feedback record that agreed the action.', ['feedback'])),
    action: orElsewhere(z.string().min(1).describe('The id of the action in that record.')),
    because: text('Why it was held, where no feedback came before it.').optional(),
    quality: qualityRef('The quality criterion it should help, where no action names one.').optional(),
    by: z.union([voucherRef('Who coached.'), text('A role.')]).describe('Who delivered it.'),
    what: text('What was done in the session.'),
    grow: z
      .strictObject({
        goal: text('What the colleague wanted to reach.').optional(),
        reality: text('How it was at that time, with an example.').optional(),
        options: text('What could be done.').optional(),
        will: text('What the colleague decided to do.').optional(),
      })
      .optional()
      .describe('The session under the headings of GROW: goal, reality, options, will.'),
    minutes: z.int().min(1).optional().describe('How long it took, in minutes.'),
    actions: z
      .array(z.strictObject({ ...actionFields }))
      .default([])
      .describe('What was agreed in the session, with owner, due day, measure and state.'),
    reviewOn: day('When the two look again at how it goes.').optional(),
    colleagueWords: text("The colleague's own words on the session.").optional(),
    result: advised(text('What came of it; it may be seen only later (FB-7).')),
    followUp: recordRef('The later observation that looked again.', ['observation']).optional(),
    noFollowUp: text('Why no follow-up was made, where none was.').optional(),
  })
  .describe('A coaching or training session as delivered.');
