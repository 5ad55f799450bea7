import { expect, test } from 'vitest';
import * as statistics from '#statistics/statistics.ts';
import { numbersIn } from './numbers-in.ts';
import { problemOf } from './problem-of.ts';

test('every statistic can be had from one place under its name', () => {
  expect(Object.keys(statistics).sort()).toEqual([
    'StatisticsError',
    'chiSquaredGoodnessOfFit',
    'differenceOfShares',
    'falseDiscovery',
    'kappa',
    'krippendorff',
    'pChart',
    'percentAgreement',
    'sampleSize',
    'sharesApart',
    'stepDown',
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

/** What a caller from JavaScript might hand in, right and wrong. */
const anything: readonly unknown[] = [
  ...[undefined, null, Number.NaN, Number.POSITIVE_INFINITY, true, 5n, 'x', '2', Symbol('one'), () => 1],
  ...[-1, 0, 1, 1.5, 0.95, [], [[]], {}, Object.create(null), new Float64Array([1, 2, 3])],
  ...[
    [1],
    [1, 2],
    [0.5, 0.5],
    [1, 2, 3, 4],
    ['1', '2'],
    [null, 1],
    [undefined, 1],
    [Number.NaN, 1],
    [true, false],
  ],
  ...[
    [[1, 2], null],
    [[1, 2], [3]],
    [
      [1, 2],
      [3, 4],
    ],
    [
      [null, null],
      [1, 2],
    ],
    [
      [1n, 2],
      [1, 2],
    ],
    { length: 2 },
    [
      { successes: 1, n: 2 },
      { successes: 2, n: 2 },
    ],
  ],
  ...[
    { weights: 'linear' },
    { weights: 'toString' },
    { metric: 'interval' },
    { metric: 'ratio' },
    { screen: 1 },
  ],
  ...[{ baseline: null }, { baseline: '2' }, { successes: 1, n: 2 }, { successes: '1', n: 2 }],
  ...[
    { population: 9, margin: 0.1, confidence: 0.9 },
    { population: 9, margin: '0.1', confidence: 0.9 },
  ],
];

const functions = Object.entries(statistics).filter(([name]) => name !== 'StatisticsError') as unknown as [
  string,
  (...given: unknown[]) => unknown,
][];

test.each(functions)('%s answers in numbers or refuses in a sentence, whatever it is given', (_, work) => {
  let answered = 0;
  for (const first of anything)
    for (const second of anything)
      for (const third of work.length > 2 ? anything : [undefined, 0.9, '0.9', null]) {
        const refused = problemOf(() => {
          const numbers = numbersIn(work(first, second, third));
          expect(numbers.length).toBeGreaterThan(0);
          expect(numbers.every(Number.isFinite)).toBe(true);
        });
        if (refused === 'none') answered += 1;
      }
  expect(answered).toBeGreaterThan(0);
});
