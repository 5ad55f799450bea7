import { coverage } from '../coverage/coverage.ts';
import { placeOfCriterion } from '../place-of-criterion.ts';
import type { Rule } from './rule.ts';

/** GEN-2: a claim never counts as met; only an assessor's decision does. */
export const criterionUnjudged: Rule = {
  id: 'criterion-unjudged',
  statements: ['GEN-1', 'GEN-2', 'DEC-4'],
  severity: 'to-do',
  needsWhole: true,
  title: 'A criterion is claimed and not decided on',
  why: 'A claim by the learner never counts as met; only a decision by an assessor does.',
  mend: 'Hand the evidence in with a submission, and ask your assessor for a decision.',
  source: 'OCR evidence page: assessed and accepted by the internal assessor',
  answeredAt: 'ocr-41/2.3',
  example: { wrong: 'E014 claims ocr-41/2.4 and no decision names it', right: 'D002 decides on ocr-41/2.4' },
  judge: function* (portfolio) {
    for (const { unit, criteria } of coverage(portfolio))
      for (const { criterion, state, claims } of criteria)
        if (state === 'claimed' || state === 'submitted')
          yield {
            place: placeOfCriterion(portfolio, criterion),
            message: `${criterion.ref} is claimed by ${[...new Set(claims.map(({ record }) => record.number))].slice(0, 3).join(', ') || 'a submission'} and not decided on yet.`,
            subject: criterion.ref,
            unit: unit.code,
          };
  },
};
