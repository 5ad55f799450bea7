import type { Criterion, Portfolio } from '#portfolio/portfolio.ts';
import type { Unit } from '#portfolio/schema/unit.ts';
import { registrationOf } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** GEN-11: where a unit asks for tangible evidence, each performance criterion has some besides what is told. */
export const performanceOnlyTold: Rule = {
  id: 'performance-only-told',
  statements: ['GEN-11'],
  severity: 'warning',
  needsWhole: true,
  title: 'Performance is told and not shown',
  why: 'An account alone is not tangible: the assessor saw the work, or something made at work shows it.',
  mend: 'Claim these criteria with a record made at work as well, or ask your assessor to watch you do it.',
  source:
    'ocr-41: Your assessor must be able to observe you in the workplace or you must provide tangible evidence. That an account alone is not tangible is an interpretation',
  answeredAt: 'ocr-41',
  example: {
    wrong: 'ocr-41/3.4 is claimed by an account and nothing else',
    right: 'the feedback record with its proposals claims ocr-41/3.4 as well',
  },
  judge: function* (portfolio) {
    for (const unit of portfolio.units) {
      const requirement = unit.requirements.find(({ tangible }) => tangible);
      if (!requirement || !registrationOf(portfolio, unit.code)) continue;
      const kinds = new Set(requirement.items.flatMap(({ shownBy }) => shownBy.map(({ kind }) => kind)));
      const told = performanceOf(portfolio, unit).filter(({ ref }) => {
        const claims = portfolio.claimsOn.get(ref) ?? [];
        return claims.length > 0 && !claims.some(({ record }) => kinds.has(record.kind));
      });
      const [first] = told;
      if (!first) continue;
      const claim = portfolio.claimsOn.get(first.ref)?.[0];
      yield {
        place: claim?.place ?? { file: `content/units/${unit.code}.yaml`, line: 1, column: 1 },
        message: `Nothing tangible claims ${someOf(told.map(({ ref }) => ref))}, only what was told.`,
        why: `The unit says: "${requirement.text}" An account alone is not tangible (an interpretation).`,
        subject: unit.code,
      };
    }
  },
};

const performanceOf = (portfolio: Portfolio, unit: Unit): Criterion[] =>
  [...portfolio.criteria.values()].filter(
    (criterion) => criterion.unit === unit && criterion.outcome.kind === 'performance',
  );
