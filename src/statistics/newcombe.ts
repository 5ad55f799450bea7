import { refuseNoObject } from './arguments.ts';
import { sum } from './counts.ts';
import { type Interval, wilson } from './wilson.ts';

/** A count out of how many. */
export interface CountOf {
  successes: number;
  n: number;
}

/** How much more one share is than another, with the bounds between which that probably lies; from −1 to 1. */
export interface Difference extends Interval {
  difference: number;
}

/**
 * The difference of two independent shares, `after` − `before`, with its interval by Newcombe's method 10: with l and u
 * the Wilson interval of each,
 *
 *     d − √((p₂ − l₂)² + (u₁ − p₁)²)   to   d + √((u₂ − p₂)² + (p₁ − l₁)²)
 *
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890.
 */
export const differenceOfShares = (before: CountOf, after: CountOf, confidence = 0.95): Difference => {
  const [first, second] = [shareOf(before, confidence), shareOf(after, confidence)];
  const difference = second.share - first.share;
  const length = (...sides: number[]) => Math.sqrt(sum(sides.map((side) => side * side)));
  return {
    difference,
    lower: difference - length(second.share - second.lower, first.upper - first.share),
    upper: difference + length(second.upper - second.share, first.share - first.lower),
  };
};

const shareOf = (count: CountOf, confidence: number): Interval & { share: number } => {
  refuseNoObject(count);
  const { successes, n } = count;
  return { ...wilson(successes, n, confidence), share: successes / n };
};
