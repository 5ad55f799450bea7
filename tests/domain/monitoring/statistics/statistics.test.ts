import { expect, test } from 'vitest';
import * as statistics from '#domain/monitoring/statistics.ts';

test('every statistic can be had from one place under its name', () => {
  expect(Object.keys(statistics).sort()).toEqual([
    'StatisticsError',
    'chiSquaredGoodnessOfFit',
    'differenceOfShares',
    'kappa',
    'krippendorff',
    'pChart',
    'percentAgreement',
    'sampleSize',
    'wilson',
    'xmr',
  ]);
});

/** Newcombe 1998, Statistics in Medicine 17:857–872, Table I, method 3. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
])('the Wilson interval of %i in %i is the published one', (successes, n, lower, upper) => {
  const interval = statistics.wilson(successes, n);
  expect(interval.lower).toBeCloseTo(lower, 4);
  expect(interval.upper).toBeCloseTo(upper, 4);
});

test('a refusal says what is wrong in a sentence and names the problem', () => {
  const refused = () => statistics.wilson(4, 3);
  expect(refused).toThrow(statistics.StatisticsError);
  expect(refused).toThrow('4 cannot be met of 3.');
});
