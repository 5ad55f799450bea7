import type { Rule } from '../rule.ts';

const masked =
  /\b(?:redacted|masked|(?:blacked|blanked|crossed|inked|struck|scratched|painted)[ -]out|photocop(?:y|ies)|names? (?:removed|covered|hidden|deleted)|(?:anonymised|covered|hidden|made unreadable) (?:with|by|in|under) (?:an? |the )?(?:black |thick |white )*(?:pen|marker|tape|ink|felt[ -]tip|correction fluid|tippex|tipp-ex|stickers?|bars?|boxes))\b/gi;

/** "Not redacted", "no names removed", "nothing crossed out". */
const denied = /\b(?:not|no|nothing|never|none|nor|without|isn['’]t|instead of|rather than)(?: \w+){0,2} ?$/i;

/** The words with which something is called a masked copy, where it is. */
export const maskedIn = (text: string): string | undefined =>
  [...text.matchAll(masked)].find(({ index }) => !denied.test(text.slice(0, index)))?.[0];

/** DP-1: a masked copy of a document about somebody is still a copy of it. */
export const maskedCopy: Rule = {
  id: 'masked-copy',
  statements: ['DP-1'],
  severity: 'warning',
  title: 'A masked copy of a document is attached',
  why: 'A masked copy still shows a document about somebody, and masks come off; awarding bodies ask that the document is cited where it is held.',
  mend: 'Take the copy out and add a workplace document instead: where it is held, by whom, and what it shows.',
  source:
    'Practitioner notes on confidentiality: photocopies should not be used; masked copies are still a breach',
  example: {
    wrong: 'title: Complaint letter, redacted',
    right: 'a workplace-document with its location and holder',
  },
  judge: function* (portfolio) {
    for (const record of portfolio.records)
      for (const [index, { file, title, describes }] of record.data.attachments.entries()) {
        const found = maskedIn([file.replaceAll(/[-_.]/g, ' '), title, describes].join(' \n '));
        if (found)
          yield {
            place: portfolio.placeOf(record.file, ['attachments', index, 'title']),
            message: `${record.number} attaches ${file}, which seems to be a masked copy ("${found}").`,
            subject: record.number,
          };
      }
  },
};
