import type { Rule } from './rule.ts';

const masked =
  /\b(?:redacted|masked|blacked[ -]out|blanked[ -]out|photocop(?:y|ies)|names? (?:removed|covered))\b/i;

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
        const found = masked.exec([file.replaceAll(/[-_.]/g, ' '), title, describes].join(' \n '));
        if (found)
          yield {
            place: portfolio.placeOf(record.file, ['attachments', index, 'title']),
            message: `${record.number} attaches ${file}, which seems to be a masked copy ("${found[0]}").`,
            subject: record.number,
          };
      }
  },
};
