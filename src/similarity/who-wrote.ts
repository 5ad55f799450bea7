import { isLearner } from '#portfolio/claims/declared.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { isEvidence } from '#portfolio/schema/kinds.ts';

/** Evidence in which somebody else than the learner writes. */
const byOthers = new Set<KindName>(['testimony', 'discussion', 'assessor-observation', 'customer-feedback']);

/** Whether one of two records is a testimony and the other was written by the learner. */
export const isTestimonyAndLearners = (portfolio: Portfolio, first: AnyRecord, second: AnyRecord): boolean =>
  (first.kind === 'testimony' && isLearners(portfolio, second)) ||
  (second.kind === 'testimony' && isLearners(portfolio, first));

/** Whether the learner wrote a record: it says so, or it is evidence of a kind that the learner writes. */
const isLearners = (portfolio: Portfolio, { kind, data }: AnyRecord): boolean =>
  kind !== 'coaching' && 'by' in data
    ? isLearner(portfolio, String(data.by))
    : isEvidence(kind) && !byOthers.has(kind);
