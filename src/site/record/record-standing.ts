import type { ClaimedCriterion } from './record-claims.ts';

/** Where a record stands as evidence, in one word for lists and for search. */
export type EvidenceState =
  | 'withdrawn'
  | 'no claims'
  | 'claimed'
  | 'submitted'
  | 'partly decided'
  | 'decided';

/** How far the criteria that a record claims were decided on this record, with the counts behind the word. */
export interface Standing {
  state: EvidenceState;
  criteria: number;
  decided: number;
  submitted: number;
  /** How many criteria stand at each decision in force on this record. */
  decisions: { state: 'met' | 'part-met' | 'not-yet-met'; count: number }[];
}

/** The standing of a record, from its criteria and from whether it was withdrawn. */
export const standingOf = (claimed: readonly ClaimedCriterion[], withdrawn: boolean): Standing => {
  const decided = claimed.filter(({ judged }) => judged.length > 0);
  const submitted = claimed.filter((one) => one.submitted.length > 0).length;
  const decisions = (['met', 'part-met', 'not-yet-met'] as const).map((state) => ({
    state,
    count: decided.filter(({ judged }) => judged.at(-1)?.state === state).length,
  }));
  const counts = { criteria: claimed.length, decided: decided.length, submitted };
  return {
    state: stateOf(counts, withdrawn),
    ...counts,
    decisions: decisions.filter(({ count }) => count > 0),
  };
};

const stateOf = (
  { criteria, decided, submitted }: { criteria: number; decided: number; submitted: number },
  withdrawn: boolean,
): EvidenceState => {
  if (withdrawn) return 'withdrawn';
  if (criteria === 0) return 'no claims';
  if (decided === criteria) return 'decided';
  if (decided > 0) return 'partly decided';
  return submitted > 0 ? 'submitted' : 'claimed';
};
