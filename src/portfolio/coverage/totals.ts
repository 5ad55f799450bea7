import type { CriterionCoverage, CriterionState } from './criterion-coverage.ts';

/** Counts over the criteria of a unit. Every one is out of `criteria`. */
export interface Totals {
  criteria: number;
  claimed: number;
  submitted: number;
  judged: number;
  met: number;
  metActionOpen: number;
  partMet: number;
  notYetMet: number;
  exempt: number;
  gapPlanned: number;
  /** Met or exempt: what counts towards the unit. */
  counted: number;
  unclaimed: number;
}

/** Counts the criteria of a unit by where they stand. */
export const totalsOf = (criteria: readonly CriterionCoverage[]): Totals => {
  const count = (test: (one: CriterionCoverage) => boolean) => criteria.filter(test).length;
  const inState = (state: CriterionState) => count((one) => one.state === state);
  return {
    criteria: criteria.length,
    claimed: count(({ claims }) => claims.length > 0),
    submitted: count(({ submitted }) => submitted.length > 0),
    judged: count(({ judged }) => judged !== null),
    met: inState('met'),
    metActionOpen: inState('met-action-open'),
    partMet: inState('part-met'),
    notYetMet: inState('not-yet-met'),
    exempt: inState('exempt'),
    gapPlanned: count(({ gapPlan, state }) => gapPlan !== undefined && !['met', 'exempt'].includes(state)),
    counted: inState('met') + inState('exempt'),
    unclaimed: count(({ claims, state }) => claims.length === 0 && state !== 'exempt'),
  };
};
