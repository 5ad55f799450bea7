import type { Rule } from '../rule.ts';

/** GEN-14: each claim names the place in the evidence, not just the item. */
export const claimWithoutPlace: Rule = {
  id: 'claim-without-place',
  statements: ['GEN-14'],
  severity: 'warning',
  title: 'A claim does not say where in the evidence',
  why: 'An assessor must find the words, row or second that meets the criterion without reading the whole item.',
  mend: 'Add `at:` with a field of the record, or a page, row or time in an attachment.',
  source: 'SQA Understanding Standards: identifies the location within the evidence',
  example: { wrong: '- criterion: ocr-41/2.4', right: '- criterion: ocr-41/2.4\n  at: ratings.greeting' },
  judge: function* (portfolio) {
    for (const claim of portfolio.claims)
      if (claim.at === undefined)
        yield {
          place: claim.place,
          message: `${claim.record.number} claims ${claim.criterion} without a place.`,
          subject: claim.record.number,
        };
  },
};
