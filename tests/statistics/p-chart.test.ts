import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pChart } from '#statistics/statistics.ts';
import { wafers } from './control-chart-references.ts';
import { numbersIn } from './numbers-in.ts';
import { problemOf } from './problem-of.ts';

const sizes = wafers.counts.map(() => wafers.size);

const samples = fc.array(
  fc
    .integer({ min: 1, max: 500 })
    .chain((size) => fc.tuple(fc.integer({ min: 0, max: size }), fc.constant(size))),
  { minLength: 1, maxLength: 30 },
);

const chartOf = (list: readonly (readonly [number, number])[]) =>
  pChart(
    list.map(([count]) => count),
    list.map(([, size]) => size),
  );

describe('a p-chart', () => {
  test('of the wafers has the mean and the limits of the NIST handbook at every point', () => {
    const chart = pChart(wafers.counts, sizes);
    expect(chart.mean).toBeCloseTo(wafers.mean, 7);
    for (const upper of chart.upper) expect(upper).toBeCloseTo(wafers.upper, 7);
    for (const lower of chart.lower) expect(lower).toBeCloseTo(wafers.lower, 8);
  });

  test('of the wafers finds outside the samples that the handbook finds', () => {
    const { signals } = pChart(wafers.counts, sizes);
    const outside = signals.flatMap((all, index) => (all.includes('outside') ? [index + 1] : []));
    expect(outside).toEqual(wafers.outside);
  });

  test('has wider limits where fewer were looked at', () => {
    const { mean, upper, lower } = pChart([10, 40, 25], [20, 80, 50]);
    expect(mean).toBe(0.5);
    expect(upper[0]).toBeCloseTo(0.5 + 1.5 / Math.sqrt(20), 12);
    expect(lower[1]).toBeCloseTo(0.5 - 1.5 / Math.sqrt(80), 12);
  });

  test('gives a point its own limits: the same share is outside where many were looked at and inside where few', () => {
    const { signals } = pChart([400, 400, 160, 8], [800, 800, 400, 20]);
    expect(signals.map((all) => all.includes('outside'))).toEqual([false, false, true, false]);
  });

  test('marks seven in a row on one side of the mean, and a point on the mean ends the row', () => {
    const counts = [6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4];
    const all = pChart(
      counts,
      counts.map(() => 10),
    );
    expect(all.signals.every((each) => each.length === 1 && each[0] === 'shift')).toBe(true);
    const broken = counts.with(3, 5).with(10, 5);
    expect(
      pChart(
        broken,
        counts.map(() => 10),
      ).signals.flat(),
    ).toEqual([]);
  });

  test('of the same share throughout makes no signal, whatever the sizes', () => {
    const thirds = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(
      pChart(
        thirds,
        thirds.map((third) => third * 3),
      ).signals.flat(),
    ).toEqual([]);
  });

  test.each([0, 1])('of nothing but shares of %d has its limits there', (share) => {
    const chart = pChart([3 * share, 7 * share], [3, 7]);
    expect(chart).toEqual({ mean: share, upper: [share, share], lower: [share, share], signals: [[], []] });
  });

  test('never leaves 0 to 1, contains its mean and gives nothing but numbers', () => {
    fc.assert(
      fc.property(samples, (list) => {
        const { mean, upper, lower, signals } = chartOf(list);
        expect(numbersIn([mean, upper, lower]).every((each) => each >= 0 && each <= 1)).toBe(true);
        expect(upper.every((each) => each >= mean)).toBe(true);
        expect(lower.every((each) => each <= mean)).toBe(true);
        expect(signals).toHaveLength(list.length);
      }),
    );
  });

  test('is mirrored when failures are counted instead', () => {
    fc.assert(
      fc.property(samples, (list) => {
        const [met, missed] = [chartOf(list), chartOf(list.map(([count, size]) => [size - count, size]))];
        expect(missed.mean).toBeCloseTo(1 - met.mean, 12);
        for (const [index, upper] of missed.upper.entries()) {
          expect(upper).toBeCloseTo(1 - (met.lower[index] ?? Number.NaN), 12);
        }
      }),
    );
  });

  test.each([
    ['no samples', [], [], 'no-observations'],
    ['counts and sizes that do not match', [1, 2], [3], 'ragged-table'],
    ['a sample of none', [1, 0], [2, 0], 'no-observations'],
    ['more successes than observations', [1, 4], [2, 3], 'more-successes-than-observations'],
    ['a negative count', [-1], [3], 'not-a-count'],
    ['half an observation', [1], [2.5], 'not-a-count'],
    ['what is not a number', [Number.NaN], [3], 'not-a-count'],
    ['endlessly many', [1], [Number.POSITIVE_INFINITY], 'not-a-count'],
    ['a hole', Array(1), [3], 'not-a-count'],
  ])('refuses %s', (_, counts, of, problem) => {
    expect(problemOf(() => pChart(counts, of))).toBe(problem);
  });
});
