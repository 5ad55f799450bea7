import { placeOfCriterion } from '../place-of-criterion.ts';
import { ofKind, registrationOf } from '../select.ts';
import type { Rule } from './rule.ts';

/** GEN-1: every criterion of a unit worked on has evidence; the first step is a claim. */
export const criterionUnclaimed: Rule = {
  id: 'criterion-unclaimed',
  statements: ['GEN-1', 'DEC-4'],
  severity: 'to-do',
  needsWhole: true,
  title: 'A criterion is claimed by nothing',
  why: 'All of the stated learning outcomes and assessment criteria must be shown to be met.',
  mend: 'Add evidence that claims it, or agree a gap plan with your assessor.',
  source:
    'ocr-41: you must demonstrate that you have met all of the stated learning outcomes and assessment criteria',
  answeredAt: 'ocr-41/2.3',
  example: {
    wrong: 'no record claims ocr-41/4.9',
    right: '<Claim criteria="ocr-41/4.9" shows="…">…</Claim> in an account',
  },
  judge: function* (portfolio) {
    const exempt = new Set(
      ofKind(portfolio, 'exemption').flatMap(({ data }) => (data.state === 'granted' ? data.criteria : [])),
    );
    for (const criterion of portfolio.criteria.values()) {
      const { ref, unit, text } = criterion;
      if (registrationOf(portfolio, unit.code) && !portfolio.claimsOn.has(ref) && !exempt.has(ref))
        yield {
          place: placeOfCriterion(portfolio, criterion),
          message: `Nothing claims ${ref} yet: ${text}`,
          subject: ref,
          unit: unit.code,
        };
    }
  },
};
