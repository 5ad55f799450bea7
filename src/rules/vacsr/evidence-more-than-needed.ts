import { coverage } from '#portfolio/coverage/coverage.ts';
import { placeOfCriterion } from '#portfolio/units/place-of-criterion.ts';
import { centresChoice } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** Far more evidence than a criterion needs hides the best of it. */
export const evidenceMoreThanNeeded: Rule = {
  id: 'evidence-more-than-needed',
  statements: ['VAC-4'],
  severity: 'info',
  title: 'A criterion is claimed by far more records than it needs',
  why: 'An assessor has to look at all that is claimed; sufficient is enough, and the best is lost among the rest.',
  mend: 'Keep the claims on the records that show it best, and take them off the others. The records stay.',
  source: 'VACSR guide: sufficient means enough; no source gives a number',
  answeredAt: 'ocr-41/2.3',
  thresholds: ['recordsPerCriterion'],
  example: { wrong: 'ocr-41/2.3 claimed by 90 observations', right: 'claimed by the ten that differ most' },
  gather: (count) =>
    `${count} criteria are claimed by far more records than they need (${centresChoice('recordsPerCriterion')})`,
  judge: function* (portfolio) {
    const { recordsPerCriterion } = portfolio.file.thresholds;
    for (const { criteria } of coverage(portfolio))
      for (const { criterion, claims } of criteria) {
        const records = new Set(claims.map(({ record }) => record.number)).size;
        if (records > recordsPerCriterion)
          yield {
            get place() {
              return placeOfCriterion(portfolio, criterion);
            },
            message: `${criterion.ref} is claimed by ${records} records; ${recordsPerCriterion} are the most (${centresChoice('recordsPerCriterion')}).`,
            subject: criterion.ref,
          };
      }
  },
};
