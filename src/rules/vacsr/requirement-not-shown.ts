import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Unit } from '#portfolio/schema/unit.ts';
import { registrationOf } from '#portfolio/select.ts';
import { type RequirementCoverage, requirementCoverage } from '#portfolio/units/requirements.ts';
import type { Rule, Verdict } from '../rule.ts';
import { toBeShown } from './to-be-shown.ts';

/** VAC-4: what the unit says must be included is shown, besides its criteria. */
export const requirementNotShown: Rule = {
  id: 'requirement-not-shown',
  statements: [
    'VAC-4',
    'GEN-11',
    'PRE-4',
    'PRE-6',
    'PRE-8',
    'MON-1',
    'MON-2',
    'MON-8',
    'FB-1',
    'B14-1',
    'B14-2',
  ],
  severity: 'to-do',
  needsWhole: true,
  title: 'Something that the unit says must be included is not shown yet',
  why: 'Evidence is sufficient only when it covers the ranges and requirements of the unit, not its criteria alone.',
  mend: 'Add a record that shows what is missing.',
  source:
    'ocr-41: including routine and non-routine; ocr-b14: three of these groups; sampling procedure: meets in full all the requirements',
  answeredAt: 'ocr-41',
  example: {
    wrong: 'ten observations, all with nature: routine',
    right: 'at least one with nature: non-routine',
  },
  judge: function* (portfolio) {
    for (const unit of portfolio.units) {
      if (!registrationOf(portfolio, unit.code)) continue;
      for (const [index, cover] of requirementCoverage(portfolio, unit).entries())
        if (cover.holds === false) yield missing(portfolio, unit, index, cover);
    }
  },
};

const weight = { must: 'to-do', should: 'warning', may: 'info' } as const;

const missing = (portfolio: Portfolio, unit: Unit, index: number, cover: RequirementCoverage): Verdict => {
  const { requirement, needed, shown } = cover;
  return {
    place: portfolio.placeOf(`content/units/${unit.code}.yaml`, ['requirements', index, 'id']),
    message: `Unit ${unit.code}, ${requirement.title}: ${shown} of the ${needed} needed ${needed === 1 ? 'is' : 'are'} shown.`,
    why: `The unit says: "${requirement.text}"`,
    mend: toBeShown(portfolio, unit, cover),
    subject: unit.code,
    // What the unit only advises never stands in the way of declaring it complete.
    unit: requirement.strength === 'must' ? unit.code : undefined,
    severity: weight[requirement.strength],
  };
};
