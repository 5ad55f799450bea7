import { lastSigned, saysOtherThanSigned } from '#portfolio/kept/records-lock.ts';
import type { Rule } from '../rule.ts';

/** GEN-17: what was signed stays what it was; a change is signed again. */
export const changedAfterSigning: Rule = {
  id: 'changed-after-signing',
  statements: ['GEN-16', 'GEN-17'],
  severity: 'warning',
  title: 'A record was changed after it was signed',
  why: 'A signature stands for what was there on its day. Whoever signed has not seen what it says now.',
  mend: 'Put back what stood there, or let those who signed sign again: add their signatures with the new day. Where only a slip of the pen was mended, say so under `answers`.',
  source:
    'SQA Understanding Standards: signed and dated evidence; e-portfolio tutor notes: all versions are kept',
  example: {
    wrong: 'a note of E014 reworded in June, and its only signature is of 18 May',
    right: 'the same, with a signature of the day in June',
  },
  gather: (count) => `${count} records were changed after they had been signed`,
  judge: function* (portfolio) {
    if (portfolio.kept.size === 0) return;
    for (const record of portfolio.records)
      if (!record.data.withdrawn && saysOtherThanSigned(portfolio, record))
        yield {
          get place() {
            return portfolio.placeOf(record.file, ['signatures']);
          },
          message: `${record.number} says something else than it did when it was signed on ${lastSigned(record)}.`,
          subject: record.number,
        };
  },
};
