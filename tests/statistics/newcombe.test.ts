import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOfShares } from '#statistics/statistics.ts';

test('the interval of a difference is the one that Newcombe prints', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table II, method 10; there the first share less the second.
  const cases: [number, number, number, number, number, number][] = [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [10, 10, 0, 10, 0.6075, 1],
  ];
  for (const [a, m, b, n, lower, upper] of cases) {
    const found = differenceOfShares({ successes: b, n }, { successes: a, n: m });
    expect(found.lower).toBeCloseTo(lower, 4);
    expect(found.upper).toBeCloseTo(upper, 4);
  }
});

test('it holds the difference, never leaves −1 to 1, and turns round with its shares', () => {
  const share = fc
    .integer({ min: 1, max: 60 })
    .chain((n) => fc.integer({ min: 0, max: n }).map((successes) => ({ successes, n })));
  fc.assert(
    fc.property(share, share, (before, after) => {
      const { difference, lower, upper } = differenceOfShares(before, after);
      expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(upper).toBeLessThanOrEqual(1 + 1e-12);
      expect(lower <= difference && difference <= upper).toBe(true);
      const turned = differenceOfShares(after, before);
      expect(turned.lower).toBeCloseTo(-upper, 12);
    }),
  );
});
