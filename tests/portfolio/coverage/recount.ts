import type { CriterionState, Totals } from '#portfolio/coverage/coverage.ts';
import { codes, type Decided, type Work } from './any-work.ts';

/** The decision in force on a criterion: of the latest day, and of the same day the one with the higher number. */
const inForce = (work: Work, code: string): Decided['criteria'][number]['state'] | undefined => {
  let latest: { day: number; state: Decided['criteria'][number]['state'] } | undefined;
  for (const decision of work.decisions) {
    if (decision.withdrawn) continue;
    for (const one of decision.criteria)
      if (one.code === code && (!latest || decision.day >= latest.day))
        latest = { day: decision.day, state: one.state };
  }
  return latest?.state;
};

const isClaimed = (work: Work, code: string): boolean => {
  for (const { withdrawn, claims } of work.evidence) if (!withdrawn && claims.includes(code)) return true;
  return false;
};

const isSubmitted = (work: Work, code: string): boolean => {
  for (const submission of work.submissions) {
    if (submission.withdrawn) continue;
    for (const item of submission.items) {
      if (item.criteria.includes(code)) return true;
      const evidence = work.evidence[item.evidence];
      if (item.criteria.length === 0 && evidence && !evidence.withdrawn && evidence.claims.includes(code))
        return true;
    }
  }
  return false;
};

/** Whether an IQA action is open on a criterion, or a disagreement that no later decision and no later sample settled. */
const waits = (work: Work, code: string): boolean => {
  for (const [index, sample] of work.samples.entries()) {
    for (const action of sample.actions) if (!action.closed && action.criteria.includes(code)) return true;
    for (const sampled of sample.sampled) {
      if (sampled.code !== code || sampled.agrees) continue;
      let settled = false;
      for (const [other, later] of work.samples.entries())
        if (later.resolves === index && index < 3 && other !== index)
          for (const again of later.sampled)
            if (again.code === code && (later.day > sample.day || (later.day === sample.day && again.agrees)))
              settled = true;
      for (const [number, decision] of work.decisions.entries())
        if (
          !decision.withdrawn &&
          number !== sampled.decision &&
          decision.day >= sample.day &&
          decision.criteria.some((one) => one.code === code)
        )
          settled = true;
      if (!settled) return true;
    }
  }
  return false;
};

const listed = (lists: { criteria: string[] }[], code: string): boolean =>
  lists.some(({ criteria }) => criteria.includes(code));

/** Where a criterion stands, counted by hand. */
export const stateByHand = (work: Work, code: string): CriterionState => {
  const decided = inForce(work, code);
  if (decided === 'met') return waits(work, code) ? 'met-action-open' : 'met';
  if (
    listed(
      work.exemptions.filter(({ granted }) => granted),
      code,
    )
  )
    return 'exempt';
  if (decided) return decided;
  if (isSubmitted(work, code)) return 'submitted';
  if (isClaimed(work, code)) return 'claimed';
  return listed(
    work.gapPlans.filter(({ open }) => open),
    code,
  )
    ? 'gap-planned'
    : 'open';
};

/** The totals of the unit, counted by hand. */
export const totalsByHand = (work: Work): Totals => {
  const totals: Totals = {
    criteria: 0,
    claimed: 0,
    submitted: 0,
    judged: 0,
    met: 0,
    metActionOpen: 0,
    partMet: 0,
    notYetMet: 0,
    exempt: 0,
    gapPlanned: 0,
    counted: 0,
    unclaimed: 0,
  };
  const open = work.gapPlans.filter((plan) => plan.open);
  for (const code of codes) {
    const state = stateByHand(work, code);
    totals.criteria += 1;
    if (isClaimed(work, code)) totals.claimed += 1;
    else if (state !== 'exempt') totals.unclaimed += 1;
    if (isSubmitted(work, code)) totals.submitted += 1;
    if (inForce(work, code)) totals.judged += 1;
    if (state === 'met') totals.met += 1;
    if (state === 'met-action-open') totals.metActionOpen += 1;
    if (state === 'part-met') totals.partMet += 1;
    if (state === 'not-yet-met') totals.notYetMet += 1;
    if (state === 'exempt') totals.exempt += 1;
    if (state === 'met' || state === 'exempt') totals.counted += 1;
    else if (listed(open, code)) totals.gapPlanned += 1;
  }
  return totals;
};
