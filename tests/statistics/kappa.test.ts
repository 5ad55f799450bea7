import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KappaWeights, kappa } from '#statistics/statistics.ts';
import { kappas, standardErrors } from './agreement-references.ts';
import { problemOf } from './problem-of.ts';

const allWeights: KappaWeights[] = ['none', 'linear', 'quadratic'];
const weighted = fc.constantFrom(...allWeights);

/** Square tables of 2 to 5 categories in which both raters used at least two. */
const tables = fc.integer({ min: 2, max: 5 }).chain((size) => {
  const row = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: size, maxLength: size });
  return fc.array(row, { minLength: size, maxLength: size }).filter((table) => {
    const used = (each: number[][]) => each.filter((list) => list.some((count) => count > 0)).length;
    return used(table) >= 2 && used(turned(table)) >= 2;
  });
});

const turned = (table: readonly (readonly number[])[]) =>
  table.map((_, index) => table.map((row) => row[index] ?? 0));

describe('kappa', () => {
  test.each(kappas)('is that of $title', ({ table, weights, value, lower, upper, digits }) => {
    const answer = kappa(table, { weights });
    expect(answer.value).toBeCloseTo(value, digits);
    expect(answer.lower).toBeCloseTo(lower ?? Number.NaN, digits);
    expect(answer.upper).toBeCloseTo(upper ?? Number.NaN, digits);
  });

  test.each(standardErrors)('has the standard error that vcd prints, $error', ({ table, weights, error }) => {
    const { value, upper } = kappa(table, { weights });
    expect((upper - value) / 1.959963984540054).toBeCloseTo(error, 7);
  });

  test.each([
    ['none', -0.006289308],
    ['linear', 0.1459075],
    ['quadratic', 0.2520325],
  ] as const)(
    'of raters 2 and 3 of the anxiety data in R’s irr is the one of kappa2, weights %s',
    (weights, value) => {
      const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4];
      const third = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2];
      // irr leaves out the category that nobody chose, and so moves the ones above it together.
      const categories = [...new Set([...second, ...third])].sort((a, b) => a - b);
      const count = (row: number, column: number) =>
        second.filter((rating, index) => rating === row && third[index] === column).length;
      const table = categories.map((row) => categories.map((column) => count(row, column)));
      expect(kappa(table, { weights }).value).toBeCloseTo(value, 7);
    },
  );

  test('of perfect agreement is 1 and leaves no doubt', () => {
    const diagonals = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(diagonals, weighted, (counts, weights) => {
        const table = counts.map((count, row) => counts.map((_, column) => (row === column ? count : 0)));
        const { value, lower, upper } = kappa(table, { weights });
        expect(value).toBe(1);
        expect(lower).toBeCloseTo(1, 12);
        expect(upper).toBeCloseTo(1, 12);
      }),
    );
  });

  test('of ratings that have nothing to do with each other is 0', () => {
    for (const weights of allWeights) {
      expect(
        kappa(
          [
            [8, 12, 4],
            [4, 6, 2],
            [12, 18, 6],
          ],
          { weights },
        ).value,
      ).toBeCloseTo(0, 12);
    }
  });

  test('does not change when the raters change places', () => {
    fc.assert(
      fc.property(tables, weighted, (table, weights) => {
        const [one, other] = [kappa(table, { weights }), kappa(turned(table), { weights })];
        expect(other.value).toBeCloseTo(one.value, 10);
        expect(other.upper).toBeCloseTo(one.upper, 10);
      }),
    );
  });

  test('does not change when the scale is turned round', () => {
    fc.assert(
      fc.property(tables, weighted, (table, weights) => {
        const reversed = table.toReversed().map((row) => row.toReversed());
        expect(kappa(reversed, { weights }).value).toBeCloseTo(kappa(table, { weights }).value, 10);
      }),
    );
  });

  test('has no weights to speak of with two categories', () => {
    const [none, linear, quadratic] = allWeights.map((weights) =>
      kappa(
        [
          [20, 5],
          [10, 15],
        ],
        { weights },
      ),
    );
    expect(linear).toEqual(none);
    expect(quadratic).toEqual(none);
  });

  test('is a number of at most 1 inside its interval, which four times the ratings halve', () => {
    fc.assert(
      fc.property(tables, weighted, (table, weights) => {
        const { value, lower, upper } = kappa(table, { weights });
        expect(value).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(value);
        expect(upper).toBeGreaterThanOrEqual(value);
        const more = kappa(
          table.map((row) => row.map((count) => count * 4)),
          { weights },
        );
        expect(more.upper - more.lower).toBeCloseTo((upper - lower) / 2, 8);
      }),
    );
  });

  test.each([
    ['an empty table', [], 'no-observations'],
    [
      'a table of nothing',
      [
        [0, 0],
        [0, 0],
      ],
      'no-observations',
    ],
    ['a ragged table', [[1, 2], [3]], 'ragged-table'],
    [
      'a table that is not square',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      'ragged-table',
    ],
    ['one category', [[7]], 'one-category'],
    [
      'two raters who used only one and the same category',
      [
        [7, 0],
        [0, 0],
      ],
      'one-category',
    ],
    [
      'two raters who used only one category each',
      [
        [0, 7],
        [0, 0],
      ],
      'one-category',
    ],
    [
      'a first rater who used only one category',
      [
        [7, 3],
        [0, 0],
      ],
      'one-category',
    ],
    [
      'a second rater who used only one category',
      [
        [7, 0],
        [3, 0],
      ],
      'one-category',
    ],
    [
      'a negative count',
      [
        [1, -2],
        [3, 4],
      ],
      'not-a-count',
    ],
    [
      'half a rating',
      [
        [1, 2.5],
        [3, 4],
      ],
      'not-a-count',
    ],
    [
      'what is not a number',
      [
        [1, Number.NaN],
        [3, 4],
      ],
      'not-a-count',
    ],
    [
      'endlessly many',
      [
        [1, Number.POSITIVE_INFINITY],
        [3, 4],
      ],
      'not-a-count',
    ],
    ['a hole', [Array(2), [3, 4]], 'not-a-count'],
  ])('refuses %s', (_, table, problem) => {
    for (const weights of allWeights) expect(problemOf(() => kappa(table, { weights }))).toBe(problem);
  });
});
