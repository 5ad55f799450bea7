import { z } from 'zod';
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

/** `private/people.yaml`: who stands behind the pseudonyms. It is never published, and git ignores it. */
export const privateRegisterSchema = z.strictObject({
  people: z.array(entry).default([]).describe('Everybody whose name must never be published.'),
});

export type PrivateRegister = z.infer<typeof privateRegisterSchema>;

/** Where the private register lies unless `content/portfolio.yaml` says otherwise. */
export const registerFile = 'private/people.yaml';
