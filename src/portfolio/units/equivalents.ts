import type { Criterion, Portfolio } from '../portfolio.ts';
import type { Equivalence } from '../schema/equivalences.ts';

/** A criterion of another unit that asks for something alike. */
export interface Equivalent {
  criterion: Criterion;
  confidence: Equivalence['confidence'];
  about: string;
  reason: string;
}

const order: readonly Equivalence['confidence'][] = ['same', 'close', 'partly'];

/** What other units ask that is like a criterion, the most alike first. Criteria of its own unit are left out: two lines of one unit are never one. */
export const equivalentsOf = (portfolio: Portfolio, ref: string): Equivalent[] => {
  const unit = ref.split('/')[0] ?? '';
  return portfolio.equivalences
    .filter(({ criteria }) => criteria.includes(ref))
    .sort((a, b) => order.indexOf(a.confidence) - order.indexOf(b.confidence))
    .flatMap(({ criteria, confidence, about, reason }) =>
      criteria
        .filter((other) => !other.startsWith(`${unit}/`))
        .flatMap((other) => portfolio.criteria.get(other) ?? [])
        .map((criterion) => ({ criterion, confidence, about, reason })),
    );
};
