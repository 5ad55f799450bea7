import { expect, test } from 'vitest';
import { averageOfRanges, movingRanges, screenedRanges } from '#statistics/moving-ranges.ts';
import { scoresJudged } from '#statistics/scores-judged.ts';
import { xmr } from '#statistics/statistics.ts';

const scored = (values: readonly number[]) =>
  values.map((percent, index) => ({ on: '2026-03-02', number: `E${index + 10}`, percent }));

/** Up and down by ten, with one leap of sixty that stays. */
const leaping = [...Array.from({ length: 10 }, (_, at) => 20 + (at % 2) * 10), 90, 80, 90, 80, 90, 80, 90];

test('a range of 3.267 times the average or more is left out, and one just below it is not', () => {
  // 1, 1, 1, 1, 1, 10 average 2.5, so that 8.17 and more are out; with 6 in place of 10 the bound is 5.99.
  expect(screenedRanges([1, 1, 1, 1, 1, 10])).toEqual([false, false, false, false, false, true]);
  expect(screenedRanges([1, 1, 1, 1, 1, 5])).not.toContain(true);
  expect(averageOfRanges([1, 1, 1, 1, 1, 10], true)).toBe(1);
  expect(averageOfRanges([1, 1, 1, 1, 1, 10], false)).toBe(2.5);
});

test('of values that never move, and of one value, no range is left out', () => {
  expect(screenedRanges(movingRanges([4, 4, 4]))).toEqual([false, false]);
  expect(screenedRanges(movingRanges([4]))).toEqual([]);
});

test('the limits of scores name the ranges left out, and what all of them would give', () => {
  const { ranges, limits } = scoresJudged(scored(leaping), 15);
  const all = xmr(leaping, { screen: false });
  expect(ranges).toMatchObject({ n: 16, leftOut: [{ range: 60, from: 'E19', to: 'E20' }] });
  expect(ranges?.unscreened).toMatchObject({ upper: all.upper, lower: all.lower });
  expect(limits?.upper).toBeLessThan(all.upper);
});

test('after a baseline only its own ranges are counted', () => {
  const { ranges } = scoresJudged(scored(leaping), 15, 8);
  expect(ranges).toMatchObject({ n: 7, leftOut: [] });
});

test('too few scores have no limits, and so no ranges', () => {
  expect(scoresJudged(scored(leaping), 30).ranges).toBeUndefined();
});
