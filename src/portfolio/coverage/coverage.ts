import { onceFor } from '#language/once-for.ts';
import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import type { Unit } from '../schema/unit.ts';
import { declaredComplete, ofKind, registrationOf } from '../select.ts';
import { type RequirementCoverage, requirementCoverage } from '../units/requirements.ts';
import { type CriterionCoverage, type CriterionState, criterionCoverage } from './criterion-coverage.ts';
import { type Lanes, lanesOf } from './lanes.ts';
import { type Totals, totalsOf } from './totals.ts';
import { type UnitDecision, unitDecision } from './unit-decisions.ts';

export type { CriterionCoverage, CriterionState, Totals };

/** How far a unit is: criterion by criterion, with what must be included and what was sampled. */
export interface UnitCoverage {
  unit: Unit;
  registration: ReturnType<typeof registrationOf>;
  criteria: readonly CriterionCoverage[];
  totals: Totals;
  requirements: readonly RequirementCoverage[];
  /** Criteria that the IQA plan asks for, and how many of those were sampled. */
  iqa: { planned: number; sampled: number; samples: readonly PortfolioRecord<'iqa-sample'>[] };
  eqa: readonly PortfolioRecord<'eqa-visit'>[];
  /** The latest decision on the unit that counts. */
  decision: UnitDecision | undefined;
  declared: PortfolioRecord<'declaration'> | undefined;
}

/** The coverage of every unit that the learner is registered for, in the order of registration; counted once. */
export const coverage = onceFor((portfolio: Portfolio): readonly UnitCoverage[] => {
  const lanes = lanesOf(portfolio);
  return portfolio.file.registrations
    .flatMap(({ units }) => units)
    .flatMap(({ unit }) => portfolio.unitByCode.get(unit) ?? [])
    .map((unit) => unitCoverage(portfolio, unit, lanes));
});

const unitCoverage = (portfolio: Portfolio, unit: Unit, lanes: Lanes): UnitCoverage => {
  const criteria = unit.outcomes
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ code }) => portfolio.criteria.get(`${unit.code}/${code}`) ?? [])
    .map((criterion) => criterionCoverage(portfolio, criterion, lanes));
  const ours = (ref: string) => ref.startsWith(`${unit.code}/`);
  const planned = [...lanes.planned].filter(ours);
  return {
    unit,
    registration: registrationOf(portfolio, unit.code),
    criteria,
    totals: totalsOf(criteria),
    requirements: requirementCoverage(portfolio, unit),
    iqa: {
      planned: planned.length,
      sampled: planned.filter((ref) => lanes.iqa.has(ref)).length,
      samples: ofKind(portfolio, 'iqa-sample').filter(({ data }) =>
        [...data.planned, ...data.sampled.map((one) => one.criterion)].some(ours),
      ),
    },
    eqa: ofKind(portfolio, 'eqa-visit').filter(({ data }) => data.units.includes(unit.code)),
    decision: unitDecision(portfolio, unit.code),
    declared: declaredComplete(portfolio, unit.code),
  };
};
