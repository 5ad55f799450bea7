import { repeatsReference } from '#portfolio/words/leak-knowledge.ts';
import { textsWith } from '#portfolio/words/published-texts.ts';
import type { Rule } from '../rule.ts';

/** DP-1: what the public copy leaves out of its field stands nowhere else. */
export const contactReferenceRepeated: Rule = {
  id: 'contact-reference-repeated',
  statements: ['DP-1'],
  severity: 'error',
  answerable: false,
  title: 'The reference of a contact stands outside its field',
  why: 'The public copy leaves the field out; anywhere else, whoever has the system could look up the customer by it.',
  mend: 'Take it out here, or write the number of the record instead.',
  source: 'Practitioner notes on confidentiality: all 3rd parties should be anonymised',
  example: {
    wrong: 'contactReference: "3920417", and in a note: As in call 3920417.',
    right: 'contactReference: "3920417", and in a note: As in E014.',
  },
  judge: function* (portfolio) {
    for (const { subject, what, place } of textsWith(portfolio, repeatsReference(portfolio)))
      yield {
        place: place(),
        message: `${subject}${what === undefined ? '' : `, in ${what},`} repeats the reference of a contact.`,
        subject,
      };
  },
};
