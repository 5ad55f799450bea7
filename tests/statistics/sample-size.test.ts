import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleSize } from '#statistics/statistics.ts';
import { krejcieMorgan } from './krejcie-morgan.ts';
import { problemOf } from './problem-of.ts';

const usual = { margin: 0.05, confidence: 0.95 };
const share = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true });
const populations = fc.integer({ min: 1, max: 2 ** 40 });

describe('the sample size', () => {
  test.each(krejcieMorgan)(
    'of %i is the published %i or, rounded up and not to the nearest, one more',
    (population, size) => {
      const ours = sampleSize({ population, ...usual });
      expect([size, size + 1]).toContain(ours);
      // The formula before rounding, with the χ² of the table: what is rounded up must be what the table rounds.
      const exact = (3.841 * population * 0.25) / (0.05 ** 2 * (population - 1) + 3.841 * 0.25);
      expect(Math.round(exact)).toBe(size);
      expect(ours).toBe(Math.ceil(exact));
    },
  );

  test('of a very large population is that of an endless one', () => {
    // 1.95996² × 0.25/0.05² = 384.15, in every table.
    expect(sampleSize({ population: 10 ** 12, ...usual })).toBe(385);
    expect(sampleSize({ population: 10 ** 12, margin: 0.03, confidence: 0.95 })).toBe(1068);
    expect(sampleSize({ population: 10 ** 12, margin: 0.05, confidence: 0.99 })).toBe(664);
  });

  test('is smaller where the share is known to be far from a half', () => {
    // 384.15 × 0.1 × 0.9/0.25 = 138.3, and 138.3/(1 + 137.3/1000) = 121.6.
    expect(sampleSize({ population: 1000, ...usual, proportion: 0.1 })).toBe(122);
    expect(sampleSize({ population: 1000, ...usual })).toBe(
      sampleSize({ population: 1000, ...usual, proportion: 0.5 }),
    );
  });

  test('is a whole number from 1 to the population, however odd the aim', () => {
    fc.assert(
      fc.property(populations, share, share, share, (population, margin, confidence, proportion) => {
        const size = sampleSize({ population, margin, confidence, proportion });
        expect(Number.isInteger(size)).toBe(true);
        expect(size).toBeGreaterThanOrEqual(1);
        expect(size).toBeLessThanOrEqual(population);
      }),
    );
    const extremes = [5e-324, 1e-300, 1 - Number.EPSILON / 2];
    for (const margin of extremes) {
      for (const confidence of extremes) {
        for (const population of [1, 2, Number.MAX_SAFE_INTEGER]) {
          const size = sampleSize({ population, margin, confidence, proportion: margin });
          expect(size >= 1 && size <= population).toBe(true);
        }
      }
    }
  });

  test('grows with the population and the confidence, and shrinks with the margin', () => {
    fc.assert(
      fc.property(populations, fc.double({ min: 0.01, max: 0.4, noNaN: true }), (population, margin) => {
        const size = sampleSize({ population, margin, confidence: 0.9 });
        expect(sampleSize({ population: population + 1, margin, confidence: 0.9 })).toBeGreaterThanOrEqual(
          size,
        );
        expect(sampleSize({ population, margin, confidence: 0.95 })).toBeGreaterThanOrEqual(size);
        expect(sampleSize({ population, margin: margin * 1.5, confidence: 0.9 })).toBeLessThanOrEqual(size);
      }),
    );
  });

  test.each([
    ['a population of nothing', { population: 0 }, 'no-observations'],
    ['a negative population', { population: -5 }, 'not-a-count'],
    ['half a transaction', { population: 10.5 }, 'not-a-count'],
    ['an endless population', { population: Number.POSITIVE_INFINITY }, 'not-a-count'],
    ['what is not a number', { population: Number.NaN }, 'not-a-count'],
    ['no margin', { margin: 0 }, 'not-a-probability'],
    ['a margin in per cent', { margin: 5 }, 'not-a-probability'],
    ['full confidence', { confidence: 1 }, 'not-a-probability'],
    ['confidence in per cent', { confidence: 95 }, 'not-a-probability'],
    ['a share that nothing has', { proportion: 0 }, 'not-a-probability'],
    ['a share that everything has', { proportion: 1 }, 'not-a-probability'],
    ['a share that is not a number', { proportion: Number.NaN }, 'not-a-probability'],
  ])('refuses %s', (_, wrong, problem) => {
    expect(problemOf(() => sampleSize({ population: 100, ...usual, ...wrong }))).toBe(problem);
  });
});
