import { z } from 'zod';
import { isLearnerNumber } from '#leaks/learner-number.ts';
import { slug, text } from './fields.ts';

const entry = z.strictObject({
  name: text('The full name of somebody who must not be recognised in what is published.'),
  alsoCalled: z
    .array(text('A nickname, a short form, a name of a former time.'))
    .default([])
    .describe('What else they are called.'),
  numbers: z
    .array(text('A telephone number, an address of mail, a number of an account or of an employee.'))
    .default([])
    .describe('Numbers that are theirs.'),
  addresses: z.array(text('A street, with its town or not.')).default([]).describe('Where they live.'),
  pseudonym: slug('The pseudonym that stands for them in people.yaml.').optional(),
});

/** The numbers under which the learner is registered: no build shows them, and none may stand anywhere else. */
const learner = z.strictObject({
  uln: z
    .string()
    .refine(isLearnerNumber, 'ten digits of which the last is the check digit, in quotes')
    .optional()
    .describe('The unique learner number: ten digits, in quotes.'),
  registrationNumbers: z
    .array(text('A number.'))
    .default([])
    .describe('The numbers of the learner with awarding organisations.'),
  centreNumbers: z.array(text('A number.')).default([]).describe('The numbers of the centre with them.'),
});

/** `private/people.yaml`: who stands behind the pseudonyms. It is never published, and git ignores it. */
export const privateRegisterSchema = z.strictObject({
  learner: learner.optional().describe('The numbers under which the learner is registered.'),
  people: z.array(entry).default([]).describe('Everybody whose name must never be published.'),
});

export type PrivateRegister = z.infer<typeof privateRegisterSchema>;

/** Where the private register lies unless `content/portfolio.yaml` says otherwise. */
export const registerFile = 'private/people.yaml';
