import { z } from 'zod';
import { nations } from '#statistics/bank-holidays.ts';
import { advised, criterionRef, day, oneOf, text, unitRef, voucherRef } from './fields.ts';

const count = (fallback: number, description: string) =>
  z.int().min(0).default(fallback).describe(description);

/** Numbers that no source gives; each is the centre's choice and shown as such. */
const thresholds = z.strictObject({
  minimumOccasions: count(3, 'Distinct days on which evidence for a unit was made (GEN-7).'),
  minimumSpanDays: count(60, 'Days between the first and last evidence for a unit (GEN-7).'),
  currencyMonths: count(12, 'Months that evidence stays current (VAC-3).'),
  writeUpDays: count(2, 'Working days from observing to writing up (MON-5).'),
  feedbackDays: count(5, 'Working days from observing to feeding back (FB-4).'),
  iqaPercent: count(15, "Percentage of an experienced assessor's decisions that are sampled (DEC-8)."),
  iqaPercentNewAssessor: count(50, "Percentage of a new assessor's decisions that are sampled (DEC-8)."),
  newAssessorMonths: count(3, 'Months that an assessor counts as new (DEC-8).'),
  trendPoints: count(15, 'Points below which no trend is stated (MON-6).'),
  channelsFrom: count(10, 'Observations from which one channel alone is too few (MON-7).'),
  claimsPerRecord: count(12, 'Criteria above which one record claims too much to be read for each.'),
  recordsPerCriterion: count(30, 'Records above which a criterion has far more evidence than it needs.'),
  sameWords: count(30, 'Words in one run of the same sentences from which two texts are too alike.'),
});

const registeredUnit = z.strictObject({
  unit: unitRef('The unit.'),
  purpose: oneOf(['award', 'practice'], 'Worked on for the award, or for practice only.').default('award'),
  achievedOn: day('The day the awarding organisation recorded the unit as achieved (DEC-11).').optional(),
  confirmation: z
    .strictObject({
      by: text('The awarding organisation.'),
      on: day('When.'),
      words: text('What it confirmed.'),
    })
    .optional()
    .describe(
      "The awarding organisation's confirmation that evidence after the unit's expiry is accepted (GEN-12).",
    ),
});

const registration = z.strictObject({
  awardingOrganisation: text('Who awards the qualification.'),
  qualification: text('The qualification, as it stands on the registration.'),
  registeredOn: day('The day of registration.'),
  centre: text('The centre: the college, training provider or employer that you are registered with.'),
  numbers: oneOf(
    ['held-by-centre'],
    'Learner and centre numbers are private and never written here, but under `learner` of private/people.yaml.',
  ).default('held-by-centre'),
  units: z.array(registeredUnit).min(1).describe('The units worked on.'),
});

/** `content/portfolio.yaml`: what the whole portfolio shares. */
export const portfolioFileSchema = z.strictObject({
  title: text('The title of the portfolio.'),
  fictional: text('A sentence shown on every page of an invented portfolio.').optional(),
  learner: voucherRef('The learner, from people.yaml.'),
  sector: oneOf(['private', 'public', 'not-for-profit'], 'The sector of the organisation (GEN-10).'),
  work: oneOf(['paid', 'voluntary'], 'Paid or voluntary work (GEN-8).'),
  context: text('The work: what the team does and for whom, naming nobody (GEN-8).'),
  customers: z
    .array(oneOf(['internal', 'external'], 'Internal or external.'))
    .min(1)
    .describe('The real customers served.'),
  registrations: z.array(registration).min(1).describe('What the learner is registered for.'),
  dataProtection: z
    .strictObject({
      lawfulBasis: advised(text('The lawful basis for the monitoring records (DP-4).')),
      purpose: advised(text('What they are for.')),
      retention: advised(text('How long they are kept.')),
      assessment: advised(text('That a data protection impact assessment exists, or why not (DP-4).')),
      storage: advised(text('Where records and the key to pseudonyms are held; never here (DP-2, FB-9).')),
      intruderCheck: z
        .strictObject({
          by: text('Who tried.'),
          on: day('When.'),
          found: text('What could be worked out, and what was done about it.'),
        })
        .optional()
        .describe('The attempt to recognise somebody from role, date, channel and event together (DP-3).'),
      access: z
        .strictObject({
          decision: text('Who may see the published portfolio.'),
          by: text('Who decided.'),
          on: day('When.'),
        })
        .optional()
        .describe('The access decision, before anything is published (DP-6).'),
    })
    .prefault({})
    .describe('What the law asks to be said about monitoring records, once there are any.'),
  bankHolidays: oneOf(
    nations,
    'Whose bank holidays are no working days: those of England and Wales, Scotland or Northern Ireland.',
  ).default('england-and-wales'),
  thresholds: thresholds.prefault({}).describe("The centre's own numbers."),
  retainUntil: day('Assessment records are kept at least until this day (DEC-11).').optional(),
  answers: z
    .array(
      z.strictObject({
        rule: text('The id of the rule answered.'),
        at: text('What it was found on: a record number, a unit, a criterion or a file.'),
        reason: text('The answer.'),
        by: voucherRef('Who answers.'),
        on: day('When.'),
      }),
    )
    .default([])
    .describe('Answers to findings. An answered finding stays visible as answered.'),
  mayBeNamed: z
    .array(
      z.strictObject({
        text: text('The words as they stand: a firm, a make, a mailbox of the team.'),
        because: text('Why they are no private person.'),
      }),
    )
    .default([])
    .describe(
      'Firms, makes, mailboxes and the like that may stand although they look like names or addresses (DP-1).',
    ),
  privateRegister: text(
    'Where the list lies that says who stands behind the pseudonyms: never published, ignored by git. Left out: private/people.yaml.',
  ).optional(),
  changes: z
    .array(
      z.strictObject({
        on: day('When it came into force.'),
        what: text('The law, procedure or system that changed.'),
        criteria: z
          .array(criterionRef('A criterion.'))
          .default([])
          .describe('The criteria that it bears on; none means all.'),
      }),
    )
    .default([])
    .describe('Changes since which earlier evidence may no longer be current (VAC-3).'),
  asAt: day('The day that "today" means. Leave out for the real day.').optional(),
});

export type PortfolioFile = z.infer<typeof portfolioFileSchema>;
export type Thresholds = PortfolioFile['thresholds'];
