import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Signal, type Xmr, xmr } from '#statistics/statistics.ts';
import { emergencyDepartment, flowRate, screening } from './control-chart-references.ts';
import { numbersIn } from './numbers-in.ts';
import { problemOf } from './problem-of.ts';

const measured = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });
const anything = fc.double({ noNaN: true, min: -1e300, max: 1e300 });

/** The points, counted from 0, at which a rule fires. */
const pointsOf = (signals: Signal[][], signal: Signal) =>
  signals.flatMap((all, point) => (all.includes(signal) ? [point] : []));

describe('the limits', () => {
  test('of the flow rate are the ones of the NIST handbook', () => {
    const chart = xmr(flowRate.values);
    for (const part of ['mean', 'averageMovingRange', 'upper', 'lower'] as const) {
      expect(chart[part]).toBeCloseTo(flowRate[part], 4);
    }
  });

  test('of the emergency department are the ones of the NHS package', () => {
    const chart = xmr(emergencyDepartment.values, { screen: false });
    for (const part of ['mean', 'upper', 'lower'] as const) {
      expect(chart[part]).toBeCloseTo(emergencyDepartment[part], 12);
    }
  });

  test.each([
    ['as they are', screening.values, true, screening.asTheyAre],
    ['with one far out, screened', screening.values.with(14, 10), true, screening.screened],
    ['with one far out, not screened', screening.values.with(14, 10), false, screening.unscreened],
  ])('of twenty values %s are the ones of the NHS package', (_, values, screen, published) => {
    const chart = xmr(values, { screen });
    expect(chart.mean).toBeCloseTo(published.mean, 7);
    expect(chart.upper).toBeCloseTo(published.upper, 6);
    expect(chart.lower).toBeCloseTo(published.lower, 5);
  });

  test('are screened unless that is declined', () => {
    const values = screening.values.with(14, 10);
    expect(xmr(values)).toEqual(xmr(values, { screen: true }));
    expect(xmr(values)).not.toEqual(xmr(values, { screen: false }));
  });

  test('screening is done once: a range that stands out only afterwards stays', () => {
    const values = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 10, 0, 100];
    // Ranges: ten of 1, two of 10, one of 100, on average 10: only the 100 goes. The second average is 30/12.
    expect(xmr(values).averageMovingRange).toBe(2.5);
  });

  test('of a baseline come from its first values alone and do not move with what follows', () => {
    const first = [50, 53, 49, 52, 51];
    const later = xmr([...first, 80, 20, 90], { baseline: 5 });
    const { mean, averageMovingRange, upper, lower } = xmr(first);
    expect(later).toMatchObject({ mean, averageMovingRange, upper, lower });
    expect(pointsOf(later.signals, 'outside')).toEqual([5, 6, 7]);
  });

  test('contain the mean', () => {
    fc.assert(
      fc.property(measured, fc.boolean(), (values, screen) => {
        const { mean, upper, lower } = xmr(values, { screen });
        expect(lower).toBeLessThanOrEqual(mean);
        expect(upper).toBeGreaterThanOrEqual(mean);
      }),
    );
  });

  test('move by a constant that is added to every value, and no signal changes', () => {
    fc.assert(
      fc.property(measured, fc.integer({ min: -1000, max: 1000 }), (values, constant) => {
        const [before, after] = [xmr(values), xmr(values.map((value) => value + constant))];
        const moved = (part: keyof Omit<Xmr, 'signals'>) => after[part] - before[part];
        for (const part of ['mean', 'upper', 'lower'] as const) expect(moved(part)).toBeCloseTo(constant, 8);
        expect(moved('averageMovingRange')).toBeCloseTo(0, 8);
        expect(after.signals).toEqual(before.signals);
      }),
    );
  });
});

describe('the signals', () => {
  test('of the emergency department are, one for each point, the labels of the NHS package', () => {
    const { signals } = xmr(emergencyDepartment.values, { screen: false });
    const first = (all: Signal[]) =>
      (['outside', 'trend', 'two-of-three', 'shift'] as const).find((signal) => all.includes(signal)) ??
      'none';
    expect(signals.map(first)).toEqual(emergencyDepartment.labels);
  });

  test('give every rule that fires at a point, not only the first', () => {
    // Limits of 5 ± 2.66; then eight values above 5, the last of them beyond the limit.
    const { signals } = xmr([5, 6, 5, 4, 5, 6, 6.1, 6.2, 6.3, 6.4, 6.5, 6.6, 8], { baseline: 5 });
    expect(signals.at(-1)).toEqual(['outside', 'shift', 'trend']);
  });

  test('a point on the mean ends a shift', () => {
    // Limits of 5 ± 2.66, from the first five; then six above, one on the mean, six above.
    const six = [6, 5.5, 6, 5.5, 6, 5.5];
    const chart = (middle: number) => xmr([5, 6, 5, 4, 5, ...six, middle, ...six], { baseline: 5 });
    expect(pointsOf(chart(5).signals, 'shift')).toEqual([]);
    expect(pointsOf(chart(5.2).signals, 'shift')).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
  });

  test('equal neighbours end a trend', () => {
    expect(pointsOf(xmr([1, 2, 3, 4, 5, 6, 7]).signals, 'trend')).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(pointsOf(xmr([1, 2, 3, 3, 4, 5, 6]).signals, 'trend')).toEqual([]);
    expect(pointsOf(xmr([3, 9, 7, 6, 5, 4, 3, 2, 8]).signals, 'trend')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('two of three near a limit count only within the limits and only on one side', () => {
    // Limits of 5 ± 2.66, near them from 6.77 up and 3.23 down.
    const nearAmong = (...values: number[]) =>
      pointsOf(xmr([5, 6, 5, 4, 5, ...values], { baseline: 5 }).signals, 'two-of-three');
    expect(nearAmong(7, 5.5, 7)).toEqual([5, 7]);
    expect(nearAmong(7, 7, 5.5)).toEqual([5, 6]);
    expect(nearAmong(7, 4.9, 7)).toEqual([]);
    expect(nearAmong(7, 3, 7)).toEqual([]);
    expect(nearAmong(8, 5.5, 7)).toEqual([]);
    expect(nearAmong(7, 7)).toEqual([]);
  });

  test('a point exactly on a limit is not outside it', () => {
    // Ranges of 1, so limits of 0.5 ± 2.66, from the first six.
    const { signals } = xmr([0, 1, 0, 1, 0, 1, 3.16, 3.17], { baseline: 6 });
    expect(pointsOf(signals, 'outside')).toEqual([7]);
  });

  test('values that are equal but for rounding make no signal at all', () => {
    const percent = [200 / 3, (2 / 3) * 100, 100 - 100 / 3, 66.66666666666667];
    const { signals } = xmr([...percent, ...percent, ...percent].map((value) => value / 3));
    expect(signals.flat()).toEqual([]);
    for (const same of [0.1, 0, -7]) {
      const flat = xmr(Array.from({ length: 20 }, () => same));
      expect(flat).toMatchObject({ mean: same, averageMovingRange: 0, upper: same, lower: same });
      expect(flat.signals.flat()).toEqual([]);
    }
  });
});

describe('bad input', () => {
  test.each([
    ['no values', [], {}, 'no-observations'],
    ['one value', [1], {}, 'too-few-values'],
    ['what is not a number', [1, Number.NaN, 2], {}, 'not-a-number'],
    ['a value without end', [1, Number.NEGATIVE_INFINITY], {}, 'not-a-number'],
    ['a value too large to calculate with', [1, 1.7e308], {}, 'not-a-number'],
    ['a hole', Array(3), {}, 'not-a-number'],
    ['a baseline of one', [1, 2, 3], { baseline: 1 }, 'out-of-range'],
    ['a baseline of more than there are', [1, 2, 3], { baseline: 4 }, 'out-of-range'],
    ['half a value as a baseline', [1, 2, 3], { baseline: 2.5 }, 'out-of-range'],
  ])('such as %s is refused', (_, values, options, problem) => {
    expect(problemOf(() => xmr(values, options))).toBe(problem);
  });

  test('is all that is refused: any finite values have finite limits and a list of signals each', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 2 }), (values) => {
        const chart = xmr(values);
        expect(numbersIn(chart).every(Number.isFinite)).toBe(true);
        expect(chart.signals).toHaveLength(values.length);
      }),
    );
  });
});
