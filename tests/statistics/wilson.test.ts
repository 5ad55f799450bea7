import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StatisticsError } from '#statistics/statistics-error.ts';
import { wilson } from '#statistics/wilson.ts';

/** Newcombe 1998, Statistics in Medicine 17:857–872, Table I, method 3. */
const published = [
  { successes: 81, n: 263, lower: 0.2553, upper: 0.3662 },
  { successes: 15, n: 148, lower: 0.0624, upper: 0.1605 },
];

const counts = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

const problemOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error instanceof StatisticsError ? error.problem : error;
  }
  return 'none';
};

describe('the Wilson interval', () => {
  test.each(published)('for $successes of $n is the published one', ({ successes, n, lower, upper }) => {
    const interval = wilson(successes, n);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  test('solves the equation that defines it: the bounds lie z standard errors from the share', () => {
    const z = 1.959963984540054;
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const { lower, upper } = wilson(successes, n);
        for (const bound of [lower, upper]) {
          const error = Math.sqrt((bound * (1 - bound)) / n);
          expect(Math.abs(Math.abs(successes / n - bound) - z * error)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  test('holds the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const { lower, upper } = wilson(successes, n);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(successes / n);
        expect(upper).toBeGreaterThanOrEqual(successes / n);
      }),
    );
  });

  test('mirrors itself when failures are counted instead', () => {
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        expect(wilson(n - successes, n).lower).toBeCloseTo(1 - wilson(successes, n).upper, 12);
      }),
    );
  });

  test('starts at exactly 0 where nothing succeeded and ends at exactly 1 where all did', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (n) => {
        expect(wilson(0, n).lower).toBe(0);
        expect(wilson(n, n).upper).toBe(1);
      }),
    );
  });

  test('is wider for more confidence and narrower for more observations', () => {
    const width = (successes: number, n: number, confidence?: number) => {
      const { lower, upper } = wilson(successes, n, confidence);
      return upper - lower;
    };
    expect(width(6, 10, 0.99)).toBeGreaterThan(width(6, 10));
    expect(width(60, 100)).toBeLessThan(width(6, 10));
  });

  test.each([
    ['no observations', 0, 0, 'no-observations'],
    ['more successes than observations', 4, 3, 'more-successes-than-observations'],
    ['fewer than no successes', -1, 3, 'not-a-count'],
    ['fewer than no observations', 0, -3, 'not-a-count'],
    ['half a success', 1.5, 3, 'not-a-count'],
    ['half an observation', 1, 3.5, 'not-a-count'],
    ['what is not a number', Number.NaN, 3, 'not-a-count'],
    ['endlessly many', 1, Number.POSITIVE_INFINITY, 'not-a-count'],
  ])('refuses %s', (_, successes, n, problem) => {
    expect(problemOf(() => wilson(successes, n))).toBe(problem);
  });

  test.each([0, 1, 95, -0.5, Number.NaN])('refuses %d as a confidence', (confidence) => {
    expect(problemOf(() => wilson(1, 2, confidence))).toBe('not-a-probability');
  });
});
