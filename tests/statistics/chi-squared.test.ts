import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquaredGoodnessOfFit } from '#statistics/statistics.ts';
import { numbersIn } from './numbers-in.ts';
import { problemOf } from './problem-of.ts';

const groups = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 50 })), {
  minLength: 2,
  maxLength: 8,
});

const weighed = (list: readonly (readonly [count: number, weight: number])[]) => {
  const whole = list.reduce((sum, [, weight]) => sum + weight, 0);
  return chiSquaredGoodnessOfFit(
    list.map(([count]) => count),
    list.map(([, weight]) => weight / whole),
  );
};

describe('goodness of fit', () => {
  test('of Mendel’s peas, 9 : 3 : 3 : 1, is what every textbook finds', () => {
    const peas = weighed([
      [315, 9],
      [108, 3],
      [101, 3],
      [32, 1],
    ]);
    expect(peas.statistic).toBeCloseTo(0.47, 4);
    // The p-value is that of chisquare in SciPy 1.17.1; the textbooks print 0.925.
    expect(peas.pValue).toBeCloseTo(0.925425895103616, 12);
    expect(peas).toMatchObject({ degreesOfFreedom: 3, tooFewExpected: false });
    expect(peas.expected).toEqual([312.75, 104.25, 104.25, 34.75]);
  });

  test('is perfect where what was counted is what was expected', () => {
    expect(chiSquaredGoodnessOfFit([30, 70], [0.3, 0.7])).toMatchObject({ statistic: 0, pValue: 1 });
  });

  test('makes a far-off draw improbable', () => {
    expect(chiSquaredGoodnessOfFit([50, 50], [0.25, 0.75]).pValue).toBeLessThan(1e-7);
  });

  test('takes shares that add up to 1 but for rounding', () => {
    expect(chiSquaredGoodnessOfFit([1, 1, 1], [0.3333333, 0.3333333, 0.3333333])).toMatchObject({
      statistic: 0,
    });
  });

  test.each([
    ['all of 5 or more', [5, 5, 5, 5, 5], [0.2, 0.2, 0.2, 0.2, 0.2], false],
    ['a fifth of them below 5', [4, 20, 20, 20, 36], [0.04, 0.24, 0.24, 0.24, 0.24], false],
    ['more than a fifth below 5', [3, 30, 33, 34], [0.03, 0.3, 0.33, 0.34], true],
    ['any below 1', [0, 20, 20, 20, 20, 20], [0.005, 0.199, 0.199, 0.199, 0.199, 0.199], true],
  ])('with expected counts of which %s says whether they are too small', (_, observed, shares, tooFew) => {
    expect(chiSquaredGoodnessOfFit(observed, shares).tooFewExpected).toBe(tooFew);
  });

  test('gives a probability, nothing but numbers, and the same whatever the order of the groups', () => {
    fc.assert(
      fc.property(groups, (list) => {
        fc.pre(list.some(([count]) => count > 0));
        const answer = weighed(list);
        expect(numbersIn(answer).every((each) => Number.isFinite(each) && each >= 0)).toBe(true);
        expect(answer.pValue).toBeLessThanOrEqual(1);
        expect(weighed(list.toReversed()).pValue).toBeCloseTo(answer.pValue, 10);
      }),
    );
  });

  test.each([
    ['no groups', [], [], 'no-observations'],
    ['nothing counted', [0, 0], [0.5, 0.5], 'no-observations'],
    ['one group', [5], [1], 'one-category'],
    ['counts and shares that do not match', [1, 2, 3], [0.5, 0.5], 'ragged-table'],
    ['a negative count', [-1, 2], [0.5, 0.5], 'not-a-count'],
    ['half a transaction', [1.5, 2], [0.5, 0.5], 'not-a-count'],
    ['what is not a number', [Number.NaN, 2], [0.5, 0.5], 'not-a-count'],
    ['a group that should have nothing', [1, 2], [0, 1], 'not-a-probability'],
    ['a share that is not a number', [1, 2], [Number.NaN, 0.5], 'not-a-probability'],
    ['shares that add up to something else', [1, 2], [0.5, 0.4], 'not-a-probability'],
    ['sizes instead of shares', [1, 2], [50, 50], 'not-a-probability'],
  ])('refuses %s', (_, observed, shares, problem) => {
    expect(problemOf(() => chiSquaredGoodnessOfFit(observed, shares))).toBe(problem);
  });
});
