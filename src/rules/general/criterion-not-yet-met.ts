import { type CriterionState, coverage } from '#portfolio/coverage/coverage.ts';
import { placeOfCriterion } from '#portfolio/units/place-of-criterion.ts';
import type { Rule } from '../rule.ts';

const short: Partial<Record<CriterionState, string>> = {
  'part-met': 'is part met, which does not count',
  'not-yet-met': 'is not yet met',
  'met-action-open': 'is met, but an action or a disagreement of quality assurance is open',
};

/** GEN-1, DEC-4, DEC-9: a unit is complete only when every criterion is met and nothing is open. */
export const criterionNotYetMet: Rule = {
  id: 'criterion-not-yet-met',
  statements: ['GEN-1', 'DEC-4', 'DEC-9'],
  severity: 'to-do',
  needsWhole: true,
  title: 'A criterion was decided on and does not count yet',
  why: 'A unit is complete only when all of its criteria are met; part met never counts.',
  mend: 'Do what the decision or the quality assurer asks, hand in again and ask for a new decision.',
  source: 'Highfield centre help: only complete once every criterion is; OneFile: closed before any claim',
  answeredAt: 'ocr-41/2.3',
  example: { wrong: 'state: part-met in the last decision', right: 'a later decision with state: met' },
  judge: function* (portfolio) {
    for (const { unit, criteria } of coverage(portfolio))
      for (const { criterion, state, judged } of criteria)
        if (short[state])
          yield {
            place: placeOfCriterion(portfolio, criterion),
            message: `${criterion.ref} ${short[state]} (${judged?.decision.number}, ${judged?.on}).`,
            subject: criterion.ref,
            unit: unit.code,
          };
  },
};
