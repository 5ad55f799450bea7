import fc from 'fast-check';
import { expect, test } from 'vitest';
import { upperGamma } from '#statistics/incomplete-gamma.ts';

/** Upper critical values of χ² for p of 0.10, 0.05, 0.025, 0.01 and 0.001: NIST/SEMATECH e-Handbook 1.3.6.7.4 (public domain). */
const critical: [number, number[]][] = [
  [1, [2.706, 3.841, 5.024, 6.635, 10.828]],
  [2, [4.605, 5.991, 7.378, 9.21, 13.816]],
  [3, [6.251, 7.815, 9.348, 11.345, 16.266]],
  [5, [9.236, 11.07, 12.833, 15.086, 20.515]],
  [10, [15.987, 18.307, 20.483, 23.209, 29.588]],
  [30, [40.256, 43.773, 46.979, 50.892, 59.703]],
  [100, [118.498, 124.342, 129.561, 135.807, 149.449]],
];

test.each(critical)(
  'the critical values of χ² with %i degrees of freedom leave the published probabilities',
  (df, values) => {
    for (const [index, p] of [0.1, 0.05, 0.025, 0.01, 0.001].entries()) {
      const value = values[index] ?? Number.NaN;
      // Published to three places: the probability lies between those of the value a half of a place less and more.
      expect(upperGamma(df / 2, (value - 5e-4) / 2)).toBeGreaterThanOrEqual(p);
      expect(upperGamma(df / 2, (value + 5e-4) / 2)).toBeLessThanOrEqual(p);
    }
  },
);

/** From chi2.sf of SciPy 1.17.1, in both tails and on both sides of the join. */
test.each([
  [1e-8, 1, 0.9999202115440526],
  [0.5, 3, 0.9188914116546758],
  [200, 3, 4.218541107192018e-43],
  [700, 4, 3.4852862290889247e-150],
  [1000, 1000, 0.49405285382923964],
  [1200, 1000, 1.2255942330622893e-5],
])('χ² of %d with %i degrees of freedom has the tail %d', (statistic, df, tail) => {
  expect(Math.abs(upperGamma(df / 2, statistic / 2) / tail - 1)).toBeLessThan(1e-11);
});

test('with a whole a it is the sum of the first a terms of Poisson’s distribution', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.001, max: 80, noNaN: true }), (a, x) => {
      let [term, total] = [Math.exp(-x), 0];
      for (let k = 1; k <= a; k++) {
        total += term;
        term *= x / k;
      }
      expect(upperGamma(a, x)).toBeCloseTo(total, 11);
    }),
  );
});

test('it falls from 1 at nothing to 0 without end, and is never anything but a probability', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1e9, noNaN: true }), (df, x) => {
      const [tail, further] = [upperGamma(df / 2, x), upperGamma(df / 2, x * 1.5 + 0.1)];
      expect(tail).toBeLessThanOrEqual(1);
      expect(further).toBeGreaterThanOrEqual(0);
      expect(further).toBeLessThanOrEqual(tail);
    }),
  );
  expect([upperGamma(0.5, 0), upperGamma(3, Number.POSITIVE_INFINITY)]).toEqual([1, 0]);
});
