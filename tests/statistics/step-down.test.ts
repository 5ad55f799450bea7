import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepDown } from '#statistics/statistics.ts';

const series = (words: string): boolean[] => [...words].map((sign) => sign === '1');

/** All orders of some ones and zeros. */
const orders = (ones: number, zeros: number): string[] =>
  ones + zeros === 0
    ? ['']
    : [
        ...(ones > 0 ? orders(ones - 1, zeros).map((rest) => `1${rest}`) : []),
        ...(zeros > 0 ? orders(ones, zeros - 1).map((rest) => `0${rest}`) : []),
      ];

const reach = (order: string): number => {
  const ones = order.split('1').length - 1;
  const ahead = [...order].map(
    (_, at) => order.length * (order.slice(0, at + 1).split('1').length - 1) - (at + 1) * ones,
  );
  return Math.max(...ahead);
};

test('with as many ones as zeros the p-value is that of the one-sided Kolmogorov–Smirnov test', () => {
  // Gnedenko and Korolyuk: of n and n values the walk reaches k in C(2n, n − k) of C(2n, n) orders.
  expect(stepDown(series('1111100000')).pValue).toBeCloseTo(1 / 252, 12);
  expect(stepDown(series('1110110000')).pValue).toBeCloseTo(10 / 252, 12);
});

test('the p-value is the part of all orders that fall off as far', () => {
  for (const given of ['110100', '1101110100', '0111010', '11111110', '00010']) {
    const ones = given.split('1').length - 1;
    const all = orders(ones, given.length - ones);
    const asFar = all.filter((order) => reach(order) >= reach(given)).length;
    const { pValue, least } = stepDown(series(given));
    expect(least).toBeCloseTo(1 / all.length, 12);
    expect(pValue).toBeCloseTo(reach(given) > 0 ? asFar / all.length : 1, 12);
  }
});

test('it tells where the share fell, and counts both sides', () => {
  expect(stepDown(series('111101110111010000000'))).toMatchObject({
    before: { successes: 10, n: 12 },
    since: { successes: 1, n: 9 },
  });
});

test('all alike, or ever better, is no step down', () => {
  for (const given of ['1', '1111', '0000', '0001111']) expect(stepDown(series(given)).pValue).toBe(1);
});

test('chance brings a p-value of at most p at most that often', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 6 }), (ones, zeros) => {
      const all = orders(ones, zeros).map((order) => stepDown(series(order)).pValue);
      for (const p of all)
        expect(all.filter((other) => other <= p + 1e-12).length / all.length).toBeCloseTo(p, 9);
    }),
    { numRuns: 25 },
  );
});
