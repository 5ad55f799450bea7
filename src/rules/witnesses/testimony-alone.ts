import { coverage } from '#portfolio/coverage/coverage.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { placeOfCriterion } from '#portfolio/units/place-of-criterion.ts';
import type { Rule } from '../rule.ts';

/** WIT-5: testimony supports; no criterion rests on it alone. */
export const testimonyAlone: Rule = {
  id: 'testimony-alone',
  statements: ['WIT-5'],
  severity: 'warning',
  needsWhole: true,
  title: 'A criterion rests on testimony alone',
  why: "A witness testimony supports the learner's own evidence; it should never be the only evidence for a criterion.",
  mend: 'Claim the criterion with your own records, a work product or an account as well.',
  source: 'Witness-statement guidance (Pearson form and others): should never be used solely',
  answeredAt: 'ocr-41/2.3',
  example: {
    wrong: 'ocr-41/1.3 claimed by E108, a testimony, and by nothing else',
    right: 'a notice claims it too',
  },
  gather: (count) => `${count} criteria rest on testimony alone`,
  judge: function* (portfolio) {
    for (const { criteria } of coverage(portfolio))
      for (const { criterion, claims, judged } of criteria) {
        const claimed = new Set(claims.map(({ record }) => record.number));
        const cited = judged?.state === 'met' ? judged.evidence : [...claimed];
        // A decision on a whole submission cites much that says nothing of this criterion.
        const own = cited.filter((number) => claimed.has(number));
        const rests = own.length > 0 ? own : cited;
        if (rests.length > 0 && rests.every((number) => isTestimony(portfolio, number)))
          yield {
            get place() {
              return placeOfCriterion(portfolio, criterion);
            },
            message: `${criterion.ref} rests on ${[...new Set(rests)].join(', ')} alone, which is testimony.`,
            subject: criterion.ref,
          };
      }
  },
};

const isTestimony = (portfolio: Portfolio, number: string): boolean =>
  portfolio.byNumber.get(number)?.kind === 'testimony';
