import type { Claim, Criterion, Portfolio, PortfolioRecord } from '../portfolio.ts';
import { countsAsDecided, type Judgement } from './judgements.ts';
import type { Lanes, Submitted } from './lanes.ts';
import { isUnsettled, type OpenAction, type Sampled } from './quality-assurance.ts';

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

/** One criterion with its lanes, each kept apart. */
export interface CriterionCoverage {
  criterion: Criterion;
  claims: readonly Claim[];
  /** Claims whose words are still to be written: they count for nothing. */
  toWrite: readonly Claim[];
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

/** One criterion with its lanes filled and where that leaves it. */
export const criterionCoverage = (
  portfolio: Portfolio,
  criterion: Criterion,
  lanes: Lanes,
): CriterionCoverage => {
  const { ref } = criterion;
  const history = lanes.judged.get(ref) ?? [];
  const counted = history.filter(({ decision }) => countsAsDecided(portfolio, decision));
  const lane = {
    criterion,
    claims: portfolio.claimsOn.get(ref) ?? [],
    toWrite: portfolio.toWrite.filter(({ criterion }) => criterion === ref),
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
  return { ...lane, state: stateOf(portfolio, lane) };
};

/** The one place that says where a criterion stands. */
const stateOf = (portfolio: Portfolio, lane: Omit<CriterionCoverage, 'state'>): CriterionState => {
  const waits =
    lane.actions.length > 0 ||
    [...lane.iqa, ...lane.eqa].some((sampled) => isUnsettled(portfolio, sampled, lane.history));
  if (lane.judged?.state === 'met') return waits ? 'met-action-open' : 'met';
  if (lane.exemption) return 'exempt';
  if (lane.judged) return lane.judged.state;
  if (lane.submitted.length > 0) return 'submitted';
  if (lane.claims.length > 0) return 'claimed';
  return lane.gapPlan ? 'gap-planned' : 'open';
};
