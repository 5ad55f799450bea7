import type { Place } from '../finding.ts';
import type { Criterion, Portfolio } from '../portfolio.ts';

/** Where a criterion stands in the file of its unit. */
export const placeOfCriterion = (portfolio: Portfolio, { unit, outcome, code }: Criterion): Place =>
  portfolio.placeOf(`content/units/${unit.code}.yaml`, [
    'outcomes',
    unit.outcomes.findIndex((one) => one.code === outcome.code),
    'criteria',
    outcome.criteria.findIndex((one) => one.code === code),
    'code',
  ]);
