import type { AnyRecord, Criterion, Portfolio } from '#portfolio/portfolio.ts';
import type { Unit } from '#portfolio/schema/unit.ts';
import { dayOf } from '#portfolio/select.ts';
import { daysBetween } from '#statistics/periods.ts';

/** One day on which evidence for a criterion was made. */
export interface EvidenceDay {
  on: string;
  records: AnyRecord[];
}

/** When the work was done that evidence for a criterion tells of. A criterion without evidence has no days. */
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
  const dated = records.flatMap((record) => workDays(record).map((on) => ({ on, record })));
  const days = [...Map.groupBy(dated, ({ on }) => on)]
    .map(([on, made]) => ({ on, records: made.map(({ record }) => record) }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return { criterion, days, records: records.length, span: spanOf(days.map(({ on }) => on)) };
};

/**
 * The days on which the work was done that a record tells of. A witness saw it before writing it down, and a document
 * held in the workplace has the day of its version, which is no day of anybody's work.
 */
const workDays = (record: AnyRecord): string[] => {
  if (record.kind === 'workplace-document') return [];
  if (record.kind !== 'testimony') return [dayOf(record)];
  return [...new Set(record.data.seenOn)];
};

const spanOf = (days: readonly string[]): number | null => {
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : daysBetween(first, last);
};
