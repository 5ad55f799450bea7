import { z } from 'zod';
import {
  attachmentRef,
  criterionRef,
  day,
  oneOf,
  placeText,
  recordRef,
  signerRef,
  text,
  unitRef,
  voucherRef,
} from '../fields.ts';

/** A signature with its day; a replaced one keeps the old beside it (DEC-12). */
const signature = z.strictObject({
  by: signerRef('Who signed; a colleague signs by pseudonym.'),
  on: day('The day of signing.'),
  replaces: z
    .strictObject({
      on: day('The day of the signature that this one replaces.'),
      reason: text('Why it was replaced.'),
      appliesFrom: day('The first day that the new signature applies (DEC-12).').optional(),
    })
    .optional()
    .describe('The earlier signature, where this one replaces it; both stay visible.'),
});

const attachment = z.strictObject({
  file: attachmentRef("The file's name in this record's folder under evidence/."),
  title: text('What the file is, in a few words.'),
  describes: text('What is seen or heard in it, for those who cannot see or hear it.').optional(),
  transcript: text('The words spoken in a recording, or where they can be read.').optional(),
  thirdParties: z
    .strictObject({ by: voucherRef('Who looked.'), on: day('When.') })
    .optional()
    .describe('Who looked through the file and found no third party named or shown in it, and when (DP-1).'),
  publishedWithItsProperties: text(
    'Why the file may be published with the names, places and dates that its program wrote into it, where they cannot be taken out.',
  ).optional(),
  forPublic: z
    .boolean()
    .default(false)
    .describe('True where the public copy may hold the file; all other files are left out of it.'),
});

/** Fields of every record of any kind. */
export const everyRecord = {
  title: text('A short title that a reader would recognise.'),
  withdrawn: z
    .strictObject({ on: day('The day it was withdrawn.'), reason: text('Why it no longer counts.') })
    .optional()
    .describe('Set when the record is withdrawn. A record is never deleted and its number never reused.'),
  signatures: z.array(signature).default([]).describe('Who signed this record and when.'),
  attachments: z
    .array(attachment)
    .default([])
    .describe("The files in this record's own folder under evidence/."),
  replaces: recordRef('The earlier version of this record, which stays in the portfolio.').optional(),
  replacesFrom: day(
    'The first day that this version applies instead of the earlier one (DEC-12).',
  ).optional(),
  form: z
    .strictObject({
      name: text('The form used.'),
      approvedBy: text('Who at the centre approved it.'),
      approvedOn: day('When it was approved.'),
    })
    .optional()
    .describe('The centre-designed form that the record follows, with its approval (DEC-13).'),
};

/** What is known of a record that came back on a sheet: which sheet, and each piece of evidence as its writer saw it. */
const takenIn = z.strictObject({
  sheet: z
    .string()
    .regex(/^[bcdfghjkpqrtvwxz]{16}$/, 'the sixteen letters of a sheet')
    .describe('The number of the sheet.'),
  receipt: z
    .string()
    .regex(/^[bcdfghjkpqrtvwxz]{8}$/, 'the eight letters of a receipt')
    .describe(
      'The receipt that the sheet showed when it was saved: a checksum of all that stood in its file.',
    ),
  savedAt: z.iso
    .datetime()
    .describe('When it was saved, in UTC, by the clock of the computer on which it was filled in.'),
  takenOn: day('The day on which it was taken in.'),
  program: text('The version of the program that made the sheet.'),
  qualification: text('The qualification or job stated on the sheet by whoever filled it in.').optional(),
  judged: z
    .array(
      z.strictObject({
        evidence: recordRef('A record.'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, 'the 64 signs of a SHA-256')
          .describe('The SHA-256 of its words and files as they stood on the sheet.'),
        changedSince: z
          .boolean()
          .optional()
          .describe(
            'True where it had been changed before the sheet was taken in: the earlier words were judged.',
          ),
      }),
    )
    .default([])
    .describe('Each record that the answers rest on, as it stood on the sheet.'),
});

/** How a record came that somebody filled in on a sheet. */
export const fromSheet = {
  takenIn: takenIn
    .optional()
    .describe('Where it was filled in on a sheet and taken in: entered by hand, and no signature.'),
};

/** One claim of a YAML record: which criterion, where in the record, and what that place shows. */
export const claimSchema = z.strictObject({
  criterion: criterionRef('The assessment criterion claimed, written unit/criterion.'),
  at: placeText('The place: a field of this record, or a page, row or time in an attachment.').optional(),
  shows: text('In a sentence, how this place meets the criterion.').optional(),
});

/** Fields of every record that is evidence, whatever its format. */
export const everyEvidence = {
  ...everyRecord,
  setting: oneOf(
    ['real-work', 'simulation', 'placement', 'realistic-working-environment'],
    'Whether this was real work, simulated, a placement or a realistic working environment (GEN-9).',
  ).default('real-work'),
  plannedIn: z
    .union([recordRef('The assessment plan.', ['assessment-plan']), z.literal('ad-hoc')])
    .optional()
    .describe('The assessment plan that foresaw this evidence, or ad-hoc (DEC-1).'),
};

/** Fields of evidence written as YAML, which lists its claims. */
export const yamlEvidence = {
  ...everyEvidence,
  claims: z
    .array(claimSchema)
    .default([])
    .describe('The assessment criteria that this record claims, each with its place.'),
};

/** Fields of evidence written as MDX, whose claims are marked on the words themselves. */
export const mdxEvidence = {
  ...everyEvidence,
  units: z.array(unitRef('A unit.')).min(1).describe('The units that it is written for.'),
};

/** Something agreed to be done, with owner, due day, measure and state (FB-6). */
export const actionFields = {
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('A short id, unique in this record: a1.'),
  action: text('What will be done.'),
  owner: text('Who does it: a pseudonym id, a role or the learner.'),
  due: day('The day by which it is done.'),
  measure: text('How anyone can tell that it worked.'),
  state: oneOf(['open', 'done', 'dropped'], 'Where it stands.').default('open'),
  closedOn: day('The day it was done or dropped.').optional(),
  outcome: text('What came of it.').optional(),
  shownBy: z
    .array(recordRef('A record.'))
    .default([])
    .describe(
      'The records that show what came of it: a change in how somebody works, or in the service (FB-10).',
    ),
};

export type Signature = z.infer<typeof signature>;
export type Attachment = z.infer<typeof attachment>;
export type YamlClaim = z.infer<typeof claimSchema>;
