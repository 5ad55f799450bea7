import { binomialBetween } from './binomial.ts';
import type { SignalRow } from './signal-rows.ts';

/** How often a normal value lies beyond three standard deviations on one side: what a limit is to mean. */
const beyondLimit = 0.00135;
/** How often seven tosses of a coin all fall on one side: what a row of seven around a median means. */
const sevenTosses = 0.5 ** 7;
/** Points in a row that a shift asks for at least. */
const shiftLength = 7;

/** How many checks a point stands for, and how many of them were at standard. */
export interface Try {
  n: number;
  atStandard: number;
}

/**
 * Whether chance, with the share over all, would bring a row as seldom as its rule means it to: a point outside as seldom
 * as beyond three standard deviations, a row on one side as seldom as seven tosses of a coin. That is the chance of this
 * row at this very place; somewhere in a longer chart chance brings it more often, which `chanceOfRow` says.
 */
export const isRare = (
  { signal, way, from, to }: SignalRow,
  tries: readonly Try[],
  mean: number,
): boolean => {
  const within = tries.slice(from, to + 1);
  if (signal === 'outside') return within.every((one) => atLeastAsFar(one, way, mean) <= beyondLimit);
  return within.reduce((chance, one) => chance * onSide(one.n, way, mean), 1) <= sevenTosses;
};

/** How many single checks in a row stand as a shift, where each lies on that side with probability `share`. */
export const leastRow = (share: number): number => {
  if (share >= 1) return Number.POSITIVE_INFINITY;
  let length = shiftLength;
  while (share ** length > sevenTosses) length++;
  return length;
};

const atLeastAsFar = ({ n, atStandard }: Try, way: SignalRow['way'], mean: number): number =>
  way === 'above' ? binomialBetween(atStandard, n, n, mean) : binomialBetween(0, atStandard, n, mean);

const onSide = (n: number, way: SignalRow['way'], mean: number): number => {
  const level = n * mean;
  return way === 'above'
    ? binomialBetween(Math.floor(level) + 1, n, n, mean)
    : binomialBetween(0, Math.ceil(level) - 1, n, mean);
};
