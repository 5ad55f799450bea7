import { refuseNoList, refuseNotAProbability, shown } from './arguments.ts';
import { StatisticsError } from './statistics-error.ts';

/** Which of many tests stand, among how many they were counted, and the largest p-value that stands; 0 where none does. */
export interface Discoveries {
  stand: boolean[];
  among: number;
  most: number;
}

/**
 * Which of many tests stand, by the procedure of Benjamini and Hochberg: of m p-values in order of size the k-th stands
 * where it, or a larger one after it, is at most k/m × `rate`. Of the tests that stand, at most that part is expected to
 * be false; where none has anything to find, any at all stand at most so often. `stand` is in the order in which they came.
 * Tests that rise and fall together, as lines of the same checks do, keep that bound.
 *
 * `least` is the smallest p-value that each test could have given, whatever was seen. A test of few counts can never
 * stand, and by Gilbert's rule such tests are not counted among the m: with the fewest K for which at most K tests could
 * fall below `rate` / K, only those are asked.
 *
 * Source: Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289–300; for tests that
 * depend on each other Y. Benjamini and D. Yekutieli, Annals of Statistics 29 (2001) 1165–1188; for `least` R. E. Tarone,
 * Biometrics 46 (1990) 515–522, and P. B. Gilbert, Applied Statistics 54 (2005) 143–158.
 */
export const falseDiscovery = (
  pValues: readonly number[],
  rate: number,
  least?: readonly number[],
): Discoveries => {
  refuseNotAProbability('A rate of false discoveries', rate);
  refuseWrongValues(pValues, 'The p-values');
  const smallest = least ?? pValues.map(() => 0);
  refuseWrongValues(smallest, 'The smallest p-values');
  if (smallest.length !== pValues.length)
    throw new StatisticsError('ragged-table', `${pValues.length} p-values have ${smallest.length} smallest.`);
  const couldStand = testable(smallest, rate);
  const inOrder = pValues.filter((_, index) => couldStand[index]).sort((a, b) => a - b);
  const last = inOrder.findLastIndex((value, index) => value <= ((index + 1) / inOrder.length) * rate);
  const most = inOrder[last] ?? 0;
  const stand = pValues.map((value, index) => couldStand[index] === true && last >= 0 && value <= most);
  return { stand, among: inOrder.length, most };
};

/** Refuses what is no list of chances from 0 to 1. */
const refuseWrongValues = (values: unknown, what: string): void => {
  refuseNoList(values, what);
  for (const value of Array.from(values as unknown[]))
    if (!(typeof value === 'number' && value >= 0 && value <= 1))
      throw new StatisticsError('not-a-probability', `${what} lie between 0 and 1, not at ${shown(value)}.`);
};

/** The tests that could stand among as many as could. */
const testable = (least: readonly number[], rate: number): boolean[] => {
  const below = (many: number) => least.map((value) => value < rate / many);
  for (let many = 1; many < least.length; many++) {
    const could = below(many);
    if (could.filter(Boolean).length <= many) return could;
  }
  return below(Math.max(1, least.length));
};
