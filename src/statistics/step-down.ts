import { refuseNoList } from './arguments.ts';
import type { CountOf } from './newcombe.ts';
import { StatisticsError } from './statistics-error.ts';

/** Where a row of hits and misses falls off most, and how often chance alone would bring a fall as deep. */
export interface StepDown {
  /** The checks up to the step, and those after it. */
  before: CountOf;
  since: CountOf;
  pValue: number;
  /** The p-value of the deepest fall that so many ones and zeros could show: all ones first. */
  least: number;
}

/**
 * Pettitt's test for a change in a series of zeros and ones, one-sided: whether there were more ones at first than later,
 * wherever the change may lie. With S(t) the ones among the first t of n values and m the ones in all
 *
 *     K = max over t of n S(t) − t m
 *
 * The p-value is exact: of all orders in which m ones and n − m zeros may stand, the part that reaches K. It is counted
 * value by value, with the chance of each next one given how many are left, so it depends on nothing but the order.
 * Where all values are alike there is no step, and the p-value is 1. Throws a StatisticsError for an empty list.
 *
 * Source: A. N. Pettitt, Biometrika 67 (1980) 79–84.
 */
export const stepDown = (met: readonly boolean[]): StepDown => {
  refuseNoList(met, 'The values');
  const n = met.length;
  if (n === 0) throw new StatisticsError('no-observations', 'There is no change in no values.');
  const ones = met.filter(Boolean).length;
  const { reach, at, hits } = furthest(met, ones);
  return {
    before: { successes: hits, n: at },
    since: { successes: ones - hits, n: n - at },
    pValue: reach <= 0 ? 1 : 1 - chanceBelow(reach, n, ones),
    least: 1 / ordersOf(n, ones),
  };
};

/** In how many orders so many ones can stand among n values. */
const ordersOf = (n: number, ones: number): number => {
  let orders = 1;
  for (let one = 1; one <= Math.min(ones, n - ones); one++) orders *= (n - one + 1) / one;
  return orders;
};

/** How far the ones run ahead of their share, after how many values first, and how many of those are ones. */
const furthest = (met: readonly boolean[], ones: number) => {
  const n = met.length;
  let best = { reach: 0, at: 0, hits: 0 };
  let hits = 0;
  for (const [index, is] of met.entries()) {
    if (is) hits++;
    const reach = n * hits - (index + 1) * ones;
    if (reach > best.reach) best = { reach, at: index + 1, hits };
  }
  return best;
};

/** How often the ones never run as far ahead, in an order by chance. `alive[hits]` is the chance of so many by now. */
const chanceBelow = (reach: number, n: number, ones: number): number => {
  let alive = new Float64Array(ones + 1);
  alive[0] = 1;
  for (let drawn = 1; drawn <= n; drawn++) {
    const next = new Float64Array(ones + 1);
    const left = n - drawn + 1;
    for (let hits = Math.max(0, ones - n + drawn); hits <= Math.min(drawn, ones); hits++) {
      if (n * hits - drawn * ones >= reach) break;
      const one = hits > 0 ? ((alive[hits - 1] ?? 0) * (ones - hits + 1)) / left : 0;
      const zero = ((alive[hits] ?? 0) * (left - ones + hits)) / left;
      next[hits] = one + Math.max(0, zero);
    }
    alive = next;
  }
  return Math.min(1, alive[ones] ?? 0);
};
