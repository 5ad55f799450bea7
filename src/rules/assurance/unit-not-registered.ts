import { group } from '#language/group.ts';
import { registrationOf } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** What is claimed is claimed for a unit that the learner is registered for. */
export const unitNotRegistered: Rule = {
  id: 'unit-not-registered',
  statements: ['DEC-10'],
  severity: 'warning',
  title: 'A unit is claimed for which nobody is registered',
  why: 'An external verifier looks at the learners and units registered; a claim on any other unit cannot lead to an award.',
  mend: 'Add the unit under `registrations` in content/portfolio.yaml, or take the claim away.',
  source: 'EQA visit guide: the pack holds the registered learners',
  answeredAt: 'ocr-41',
  example: {
    wrong: '- criterion: cg-312/3.1, registered for ocr-41 only',
    right: 'units: [{ unit: ocr-41 }, { unit: cg-312 }]',
  },
  judge: function* (portfolio) {
    const claims = portfolio.claims.filter(({ criterion }) => portfolio.criteria.has(criterion));
    for (const [unit, claimed] of group(claims, ({ criterion }) => criterion.split('/')[0] ?? '')) {
      const [first, ...more] = claimed;
      if (!first || registrationOf(portfolio, unit)) continue;
      yield {
        place: first.place,
        message: `${first.record.number} claims ${first.criterion}, and there is no registration for ${unit}.${more.length > 0 ? ` So ${more.length === 1 ? 'does 1 more claim' : `do ${more.length} more claims`}.` : ''}`,
        subject: unit,
      };
    }
  },
};
