import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AlphaMetric, krippendorff } from '#statistics/statistics.ts';
import { fourRaters, threeRaters } from './agreement-references.ts';
import { problemOf } from './problem-of.ts';

const metrics: AlphaMetric[] = ['nominal', 'ordinal', 'interval'];
const anyMetric = fc.constantFrom(...metrics);

/** Two to four raters of up to twelve units on a scale of four, with gaps; at least two ratings can differ. */
const rated = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 12 }))
  .chain(([raters, units]) => {
    const rating = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null, freq: 4 });
    const list = fc.array(rating, { minLength: units, maxLength: units });
    return fc.array(list, { minLength: raters, maxLength: raters });
  })
  .filter((ratings) => problemOf(() => krippendorff(ratings, { metric: 'nominal' })) === 'none');

describe('alpha', () => {
  test.each(metrics)('of three raters with gaps is the published one, %s', (metric) => {
    const { value } = krippendorff(threeRaters.ratings, { metric });
    expect(value).toBeCloseTo(threeRaters[metric], metric === 'ordinal' ? 6 : 3);
  });

  test.each(metrics)('of Krippendorff’s four raters is the one he publishes, %s', (metric) => {
    expect(krippendorff(fourRaters.ratings, { metric }).value).toBeCloseTo(fourRaters[metric], 3);
  });

  test('leaves out a unit with a single rating', () => {
    const without = threeRaters.ratings.map((list) => list.slice(1));
    for (const metric of metrics) {
      expect(krippendorff(without, { metric })).toEqual(krippendorff(threeRaters.ratings, { metric }));
    }
  });

  test('of two raters without gaps is close to what chance and agreement make it by hand', () => {
    // Ratings 1 1 2 2 and 1 1 2 1: four units, one disagreement. n = 8, five of 1 and three of 2.
    // Dₒ = 2/8, Dₑ = 2 · 5 · 3/(8 · 7), so α = 1 − (1/4)/(15/28) = 8/15.
    const ratings = [
      [1, 1, 2, 2],
      [1, 1, 2, 1],
    ];
    for (const metric of metrics) expect(krippendorff(ratings, { metric }).value).toBeCloseTo(8 / 15, 12);
  });

  test('is 1 where all agree, with gaps or without', () => {
    const ratings = [
      [1, 2, null, 4, 4],
      [1, null, 3, 4, 4],
      [1, 2, 3, null, 4],
    ];
    for (const metric of metrics) expect(krippendorff(ratings, { metric }).value).toBe(1);
  });

  test('is a number of at most 1', () => {
    fc.assert(
      fc.property(rated, anyMetric, (ratings, metric) => {
        expect(krippendorff(ratings, { metric }).value).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('does not change when raters or units change places', () => {
    fc.assert(
      fc.property(rated, anyMetric, (ratings, metric) => {
        const { value } = krippendorff(ratings, { metric });
        const raters = ratings.toReversed();
        const units = ratings.map((list) => [...list.slice(1), list[0] ?? null]);
        expect(krippendorff(raters, { metric }).value).toBeCloseTo(value, 10);
        expect(krippendorff(units, { metric }).value).toBeCloseTo(value, 10);
      }),
    );
  });

  test('of names does not change with other names, of places with any scale in the same order, of sizes with another unit', () => {
    const renamed: Record<AlphaMetric, number[]> = {
      nominal: [0, 7, -3, 12, 5],
      ordinal: [0, 1, 10, 100, 1000],
      interval: [0, 32, 34, 36, 38],
    };
    fc.assert(
      fc.property(rated, anyMetric, (ratings, metric) => {
        const other = ratings.map((list) => list.map((each) => each && (renamed[metric][each] ?? null)));
        expect(krippendorff(other, { metric }).value).toBeCloseTo(
          krippendorff(ratings, { metric }).value,
          10,
        );
      }),
    );
  });

  test('takes ratings below 0 as it takes any other', () => {
    const either = threeRaters.ratings.map((list) => list.map((each) => each && each - 2.5));
    expect(krippendorff(either, { metric: 'interval' }).value).toBeCloseTo(threeRaters.interval, 3);
  });

  test('holds for tiny and for huge ratings', () => {
    for (const unit of [5e-324, 1e-200, 1e200, 2e299]) {
      const ratings = fourRaters.ratings.map((list) => list.map((each) => each && each * unit));
      expect(krippendorff(ratings, { metric: 'interval' }).value).toBeCloseTo(fourRaters.interval, 3);
    }
  });

  test.each([
    ['no raters', [], 'no-observations'],
    ['raters of nothing', [[], []], 'nothing-to-compare'],
    ['a single rater', [[1, 2, 3]], 'nothing-to-compare'],
    [
      'raters who never rated the same',
      [
        [1, null],
        [null, 2],
      ],
      'nothing-to-compare',
    ],
    [
      'one category',
      [
        [3, 3, null],
        [3, 3, 1],
      ],
      'one-category',
    ],
    [
      'ragged ratings',
      [
        [1, 2, 3],
        [1, 2],
      ],
      'ragged-table',
    ],
    [
      'what is not a number',
      [
        [1, Number.NaN],
        [1, 2],
      ],
      'not-a-number',
    ],
    [
      'a rating without end',
      [
        [1, Number.POSITIVE_INFINITY],
        [1, 2],
      ],
      'not-a-number',
    ],
    ['a hole', [Array(2), [1, 2]], 'not-a-number'],
  ])('refuses %s', (_, ratings, problem) => {
    for (const metric of metrics) expect(problemOf(() => krippendorff(ratings, { metric }))).toBe(problem);
  });
});
