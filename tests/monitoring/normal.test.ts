import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '#statistics/normal.ts';
import { StatisticsError } from '#statistics/statistics-error.ts';

/** The check values of Wichura 1988 for PPND16, one for each part of the curve; the last is the usual 95 %. As doubles print. */
const published: [number, number][] = [
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.26234008979841],
  [0.975, 1.959963984540054],
];

test.each(published)('the quantile of %d is the published one', (probability, quantile) => {
  expect(Math.abs(normalQuantile(probability) / quantile - 1)).toBeLessThan(1e-15);
});

test('the quantile of a half is 0', () => {
  expect(normalQuantile(0.5)).toBe(0);
});

test('quantiles of a probability and its complement mirror each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1023 }), (part) => {
      // Parts of 1024 are exact in a double, and so is their complement.
      expect(normalQuantile(part / 1024)).toBeCloseTo(-normalQuantile(1 - part / 1024), 14);
    }),
  );
});

test('quantiles rise with the probability, over the joins of the curve too', () => {
  const joins = [0.075, 0.925, Math.exp(-25)];
  const near = joins.flatMap((join) => [join * (1 - 1e-9), join, join * (1 + 1e-9)]);
  const ordered = [1e-300, 1e-20, 0.01, 0.3, 0.5, 0.7, 0.99, ...near]
    .sort((a, b) => a - b)
    .map(normalQuantile);
  expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
  expect(new Set(ordered).size).toBe(ordered.length);
});

test.each([0, 1, -0.1, 1.1, Number.NaN])('no quantile belongs to %d', (probability) => {
  expect(() => normalQuantile(probability)).toThrow(StatisticsError);
});
