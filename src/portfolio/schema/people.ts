import { z } from 'zod';
import { day, oneOf, slug, text } from './fields.ts';

const voucher = z.strictObject({
  id: slug('A short id that records cite.'),
  role: oneOf(['learner', 'assessor', 'iqa', 'eqa', 'witness'], 'What they vouch as.'),
  shownAs: text('The name that they agreed to show.'),
  agreedOn: day('When they agreed to be named so.'),
  publicAs: text(
    'What the public copy calls them instead, such as Assessor A, where they asked not to be named there.',
  ).optional(),
  position: text('Their job.').optional(),
  qualification: text(
    'The qualification that lets them vouch: an assessor or quality assurance award, or occupational competence.',
  ).optional(),
  qualifiedOn: day('The day on which that qualification was gained, before the first judgement.').optional(),
  relationship: text('How they know the learner.').optional(),
  relative: z.boolean().default(false).describe('True where they are related to the learner (WIT-3).'),
  trainee: z.boolean().default(false).describe('True while decisions need a countersignature (DEC-6).'),
  contact: oneOf(['held-by-centre'], 'Contact details are private and never written here.').default(
    'held-by-centre',
  ),
  status: text('Occupational or evaluating status of a witness (WIT-1, WIT-4).').optional(),
  from: day('First day in the role.').optional(),
  to: day('Last day in the role.').optional(),
});

/** Pages about monitoring bear these names beside those of colleagues: one would take the other's place. */
const pseudonymId = (description: string) =>
  slug(description).regex(
    /^(?!(?:calibration|coaching|compared|fieldwork|sampling|trends)$)/,
    'an id that no page about monitoring has, such as colleague-a',
  );

const observed = z.strictObject({
  id: pseudonymId('The pseudonym id that records cite, such as colleague-a.'),
  shownAs: text('The pseudonym shown, such as Colleague A. Never a name.'),
  class: oneOf(['colleague', 'customer'], 'A colleague or a customer.'),
  role: text('A job role so general that it points to nobody.').optional(),
});

/** `content/people.yaml`: those who vouch, by agreed name, and those observed, by pseudonym only. */
export const peopleSchema = z.strictObject({
  vouching: z
    .array(voucher)
    .min(1)
    .describe('Those who vouch: learner, assessor, quality assurers, witnesses.'),
  observed: z
    .array(observed)
    .default([])
    .describe('Those observed: pseudonyms only, and no key to them anywhere here.'),
});

export type Voucher = z.infer<typeof voucher>;
export type Observed = z.infer<typeof observed>;
export type People = z.infer<typeof peopleSchema>;
