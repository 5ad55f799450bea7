import type { CodePlace } from './code-chain.ts';

/** Whether a place is sure enough to count without one that it runs on from: a verb that asks follows. */
const isSure = ({ weight, from }: CodePlace): boolean => weight >= (from === 0 ? 1.3 : 0.7);

/** How much of an outcome may be missing between its first and its last criterion. */
const isWhole = (numbers: readonly number[]): boolean =>
  Math.min(...numbers) <= 2 && Math.max(...numbers) - numbers.length <= 1;

/**
 * The codes of a text that gave its table up in another order: by rows where the outcomes stood beside each other, or
 * from the last to the first. No code of it stands twice, they leave hardly a number out, and a chain of codes that run
 * on from each other would miss many. Undefined where it is not so.
 */
export const inTableOrder = (
  places: readonly CodePlace[],
  chain: readonly CodePlace[],
): CodePlace[] | undefined => {
  const all = places.filter(isSure);
  const codes = new Set(all.map(({ code }) => code));
  if (all.length < 5 || codes.size < all.length) return undefined;
  const back = all.filter((place, at) => at > 0 && byNumber(place, all[at - 1] as CodePlace) < 0).length;
  if (back < 2 && (back === 0 || chain.length > all.length * 0.75)) return undefined;
  const outcomes = new Map<number, number[]>();
  for (const { outcome, criterion } of all)
    outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), criterion]);
  const whole = [...outcomes.values()].every(isWhole) && isWhole([...outcomes.keys()]);
  return whole && outcomes.size >= 2 ? all : undefined;
};

/** Codes in the order of their numbers. */
export const byNumber = (one: CodePlace, other: CodePlace): number =>
  one.outcome - other.outcome || one.criterion - other.criterion;
