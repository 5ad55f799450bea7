import type { Criterion, Portfolio, PortfolioRecord } from '../portfolio.ts';
import { dayOf } from '../select.ts';
import type { Unit } from '../unit.ts';
import { daysBetween } from './periods.ts';

/** One day on which evidence for a criterion was made. */
export interface EvidenceDay {
  on: string;
  records: PortfolioRecord[];
}

/** When evidence for a criterion was made. A criterion without evidence has no days. */
export interface CriterionSpread {
  criterion: Criterion;
  days: EvidenceDay[];
  records: number;
  /** Days from the first evidence to the last; null without evidence. */
  span: number | null;
}

/** How the evidence of a unit lies over time, with the centre's own numbers for it (GEN-7). */
export interface UnitSpread {
  unit: Unit;
  criteria: CriterionSpread[];
  /** Distinct days over the whole unit, and days between the first and the last. */
  occasions: number;
  span: number | null;
  minimumOccasions: number;
  minimumSpanDays: number;
}

/** The days on which evidence for each criterion of a unit was made, gaps included. */
export const spreadOf = (portfolio: Portfolio, unit: Unit): UnitSpread => {
  const criteria = unit.outcomes
    .flatMap((outcome) => outcome.criteria)
    .flatMap(({ code }) => portfolio.criteria.get(`${unit.code}/${code}`) ?? [])
    .map((criterion) => criterionSpread(portfolio, criterion));
  const days = [...new Set(criteria.flatMap((each) => each.days.map(({ on }) => on)))].sort();
  const { minimumOccasions, minimumSpanDays } = portfolio.file.thresholds;
  return { unit, criteria, occasions: days.length, span: spanOf(days), minimumOccasions, minimumSpanDays };
};

const criterionSpread = (portfolio: Portfolio, criterion: Criterion): CriterionSpread => {
  const records = [...new Set((portfolio.claimsOn.get(criterion.ref) ?? []).map(({ record }) => record))];
  const days = [...Map.groupBy(records, dayOf)]
    .map(([on, made]) => ({ on, records: made }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return { criterion, days, records: records.length, span: spanOf(days.map(({ on }) => on)) };
};

const spanOf = (days: readonly string[]): number | null => {
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : daysBetween(first, last);
};
