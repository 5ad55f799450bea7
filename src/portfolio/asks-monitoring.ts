import type { Portfolio } from './portfolio.ts';
import type { KindName } from './schema/kind-names.ts';
import type { Unit } from './schema/unit.ts';
import { registrationOf } from './select.ts';

/** Kinds of record that only come of monitoring the work of others. */
const ofMonitoring: ReadonlySet<KindName> = new Set<KindName>([
  ...(['scorecard', 'sampling-frame', 'draw', 'monitoring-plan', 'notice'] as const),
  ...(['observation', 'feedback', 'coaching', 'calibration'] as const),
]);

/** Whether records of that kind only come of monitoring the work of others. */
export const isOfMonitoring = (kind: KindName): boolean => ofMonitoring.has(kind);

/** Whether a unit asks that the work of others is monitored: it says so, or it names a kind of record that only comes of that. */
export const asksForMonitoring = (unit: Unit): boolean =>
  unit.monitoring ?? kindsNamed(unit).some(isOfMonitoring);

/** Every kind of record that a unit names: among its evidence, for what must be included, and under a condition. */
const kindsNamed = ({ outcomes, requirements }: Unit): KindName[] => [
  ...outcomes.flatMap(({ evidenceTypes }) => evidenceTypes?.types.flatMap(({ kinds }) => kinds) ?? []),
  ...requirements.flatMap(({ items }) => items.flatMap(({ shownBy }) => shownBy.map(({ kind }) => kind))),
  ...outcomes.flatMap(({ criteria }) =>
    criteria.flatMap(({ condition }) => condition?.shownBy.map(({ kind }) => kind) ?? []),
  ),
];

/** Whether a portfolio has to do with monitoring: a unit worked on asks for it, or a record of it is there. */
export const isMonitored = (portfolio: Portfolio): boolean =>
  portfolio.records.some(({ kind }) => ofMonitoring.has(kind)) ||
  portfolio.units.some((unit) => registrationOf(portfolio, unit.code) && asksForMonitoring(unit));
