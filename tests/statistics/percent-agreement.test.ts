import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentAgreement } from '#statistics/statistics.ts';
import { problemOf } from './problem-of.ts';

const lists = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
  minLength: 1,
});

describe('percent agreement', () => {
  const ratings = [
    [1, 2, 3, 4, null],
    [1, 3, 3, 1, 2],
  ];

  test('counts the units on which two raters say the same', () => {
    expect(percentAgreement(ratings, 0)).toEqual({ percent: 50, agreeing: 2, pairs: 4 });
  });

  test('counts those within one point too when asked to', () => {
    expect(percentAgreement(ratings, 1)).toEqual({ percent: 75, agreeing: 3, pairs: 4 });
  });

  test('counts every pair of more raters', () => {
    expect(percentAgreement([[1], [1], [2]], 0)).toMatchObject({ agreeing: 1, pairs: 3 });
  });

  test('takes two ratings as the same that differ by rounding only', () => {
    expect(percentAgreement([[0.1 + 0.2], [0.3]], 0).percent).toBe(100);
    expect(percentAgreement([[1.1], [0.1]], 1).percent).toBe(100);
    expect(percentAgreement([[0], [0]], 0).percent).toBe(100);
  });

  test('lies between 0 and 100, grows with what is let pass and is the same for the raters exchanged', () => {
    fc.assert(
      fc.property(lists, (pairs) => {
        const both = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
        const percents = [0, 1, 2, 3, 4].map((within) => percentAgreement(both, within).percent);
        expect(percents).toEqual(percents.toSorted((a, b) => a - b));
        expect(percents[0]).toBeGreaterThanOrEqual(0);
        expect(percents[4]).toBe(100);
        expect(percentAgreement(both.toReversed(), 1).percent).toBe(percents[1]);
      }),
    );
  });

  test.each([
    ['no raters', [], 0, 'no-observations'],
    ['a single rater', [[1, 2]], 0, 'nothing-to-compare'],
    ['ragged ratings', [[1, 2], [1]], 0, 'ragged-table'],
    ['what is not a number', [[1], [Number.NaN]], 0, 'not-a-number'],
    ['less than nothing between them', [[1], [1]], -1, 'out-of-range'],
    ['anything between them', [[1], [1]], Number.POSITIVE_INFINITY, 'out-of-range'],
    ['what is no number between them', [[1], [1]], Number.NaN, 'out-of-range'],
  ])('refuses %s', (_, given, within, problem) => {
    expect(problemOf(() => percentAgreement(given, within))).toBe(problem);
  });
});
