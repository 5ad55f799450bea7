import type { Claim, Criterion, Portfolio, PortfolioRecord } from '../portfolio.ts';
import { type RequirementCoverage, requirementCoverage } from '../requirements.ts';
import { declaredComplete, ofKind, registrationOf } from '../select.ts';
import type { Unit } from '../unit.ts';
import {
  countsAsDecided,
  eqaOn,
  iqaOn,
  isUnsettled,
  type Judgement,
  judgementsOn,
  type OpenAction,
  openActions,
  type Sampled,
} from './judgements.ts';

/** Where a criterion stands. Only `met` and `exempt` count; a claim never does. */
export type CriterionState =
  | 'met'
  | 'met-action-open'
  | 'exempt'
  | 'part-met'
  | 'not-yet-met'
  | 'submitted'
  | 'claimed'
  | 'gap-planned'
  | 'open';

/** Evidence handed in for a criterion. */
export interface Submitted {
  evidence: string;
  on: string;
  to: string;
  submission: PortfolioRecord<'submission'>;
}

/** One criterion with its lanes, each kept apart. */
export interface CriterionCoverage {
  criterion: Criterion;
  claims: readonly Claim[];
  submitted: readonly Submitted[];
  /** The judgement in force: the latest that counts. */
  judged: Judgement | null;
  /** Every judgement, oldest first, also those that wait for a countersignature. */
  history: readonly Judgement[];
  iqa: readonly Sampled[];
  iqaPlanned: boolean;
  eqa: readonly Sampled[];
  exemption: PortfolioRecord<'exemption'> | undefined;
  gapPlan: PortfolioRecord<'gap-plan'> | undefined;
  actions: readonly OpenAction[];
  state: CriterionState;
}

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
  decision: { state: 'competent' | 'not-yet-competent'; record: PortfolioRecord<'decision'> } | undefined;
  declared: PortfolioRecord<'declaration'> | undefined;
}

const known = new WeakMap<Portfolio, UnitCoverage[]>();

/** The coverage of every unit that the learner is registered for, in the order of registration; counted once. */
export const coverage = (portfolio: Portfolio): readonly UnitCoverage[] => {
  const before = known.get(portfolio);
  if (before) return before;
  const counted = allCovered(portfolio);
  known.set(portfolio, counted);
  return counted;
};

const allCovered = (portfolio: Portfolio): UnitCoverage[] => {
  const lanes = lanesOf(portfolio);
  return portfolio.file.registrations
    .flatMap(({ units }) => units)
    .flatMap(({ unit }) => portfolio.unitByCode.get(unit) ?? [])
    .map((unit) => unitCoverage(portfolio, unit, lanes));
};

const lanesOf = (portfolio: Portfolio) => ({
  judged: judgementsOn(portfolio),
  iqa: iqaOn(portfolio),
  eqa: eqaOn(portfolio),
  submitted: submittedOn(portfolio),
  actions: openActions(portfolio),
  planned: new Set(ofKind(portfolio, 'iqa-sample').flatMap(({ data }) => data.planned)),
  exemptions: ofKind(portfolio, 'exemption').filter(({ data }) => data.state === 'granted'),
  gapPlans: ofKind(portfolio, 'gap-plan').filter(({ data }) => data.state === 'open'),
});

type Lanes = ReturnType<typeof lanesOf>;

/** What was handed in for each criterion: the criteria named, or all that the evidence claims. */
const submittedOn = (portfolio: Portfolio): Map<string, Submitted[]> => {
  const on = new Map<string, Submitted[]>();
  for (const submission of ofKind(portfolio, 'submission'))
    for (const { evidence, criteria } of submission.data.items) {
      const claimed = (portfolio.claimsOf.get(evidence) ?? []).map(({ criterion }) => criterion);
      for (const criterion of new Set(criteria.length > 0 ? criteria : claimed)) {
        const entry = { evidence, on: submission.data.on, to: submission.data.to, submission };
        on.set(criterion, [...(on.get(criterion) ?? []), entry]);
      }
    }
  return on;
};

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

const criterionCoverage = (portfolio: Portfolio, criterion: Criterion, lanes: Lanes): CriterionCoverage => {
  const { ref } = criterion;
  const history = lanes.judged.get(ref) ?? [];
  const counted = history.filter(({ decision }) => countsAsDecided(portfolio, decision));
  const lane = {
    criterion,
    claims: portfolio.claimsOn.get(ref) ?? [],
    submitted: lanes.submitted.get(ref) ?? [],
    judged: counted.at(-1) ?? null,
    history,
    iqa: lanes.iqa.get(ref) ?? [],
    iqaPlanned: lanes.planned.has(ref),
    eqa: lanes.eqa.get(ref) ?? [],
    exemption: lanes.exemptions.find(({ data }) => data.criteria.includes(ref)),
    gapPlan: lanes.gapPlans.find(({ data }) => data.criteria.includes(ref)),
    actions: lanes.actions.filter(({ criteria }) => criteria.includes(ref)),
  };
  return { ...lane, state: stateOf(portfolio, lane, counted) };
};

/** The one place that says where a criterion stands. */
const stateOf = (
  portfolio: Portfolio,
  lane: Omit<CriterionCoverage, 'state'>,
  counted: readonly Judgement[],
): CriterionState => {
  const waits =
    lane.actions.length > 0 || lane.iqa.some((sampled) => isUnsettled(portfolio, sampled, counted));
  if (lane.judged?.state === 'met') return waits ? 'met-action-open' : 'met';
  if (lane.exemption) return 'exempt';
  if (lane.judged) return lane.judged.state;
  if (lane.submitted.length > 0) return 'submitted';
  if (lane.claims.length > 0) return 'claimed';
  return lane.gapPlan ? 'gap-planned' : 'open';
};

const totalsOf = (criteria: readonly CriterionCoverage[]): Totals => {
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

const unitDecision = (portfolio: Portfolio, unit: string): UnitCoverage['decision'] => {
  const decisions = ofKind(portfolio, 'decision')
    .flatMap((record) =>
      record.data.units.filter((one) => one.unit === unit).map(({ state }) => ({ state, record })),
    )
    .sort((a, b) => (a.record.data.on < b.record.data.on ? -1 : a.record.data.on > b.record.data.on ? 1 : 0));
  return decisions.at(-1);
};
