import { refuseNoObject, refuseNoTable, refuseUnknown, shown } from './arguments.ts';
import { isCount, sum } from './counts.ts';
import { normalQuantile } from './normal.ts';
import { StatisticsError } from './statistics-error.ts';
import type { Interval } from './wilson.ts';

/** How much a disagreement counts: each the same, by its distance on the scale, or by the square of it. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

/** Agreement beyond chance, with the bounds between which it probably lies. */
export interface Kappa extends Interval {
  value: number;
}

type Table = readonly (readonly number[])[];

/** From a distance on the scale (0 to 1, the whole scale) to how wrong it is (0 to 1). */
const disagreement: Readonly<Record<KappaWeights, (distance: number) => number>> = {
  none: (distance) => (distance === 0 ? 0 : 1),
  linear: (distance) => distance,
  quadratic: (distance) => distance * distance,
};

/**
 * Cohen's kappa of two raters, with a 95 % interval. `table` is square and holds how often the first rater chose the
 * category of the row and the second that of the column, categories in the order of the scale. With pᵢⱼ the share of a
 * cell, d its disagreement (0 on the diagonal; 1, |i − j|/(k − 1) or the square of that elsewhere), Dₒ = Σ d pᵢⱼ as seen
 * and Dₑ = Σ d pᵢ. p.ⱼ as expected by chance:
 *
 *     κ = 1 − Dₒ/Dₑ,   interval κ ± 1.95996 s
 *     s² = Σ pᵢⱼ ((dᵢ. + d.ⱼ)(1 − κ) − d − Dₒ)² / (n Dₑ²),   dᵢ. = Σⱼ d p.ⱼ,   d.ⱼ = Σᵢ d pᵢ.
 *
 * s is the standard error that does not suppose κ to be 0. The published formula is in weights of agreement, 1 − d; this
 * is the same with its square completed, which keeps s at exactly 0 for perfect agreement. The interval is not cut
 * off at 1.
 *
 * Source: J. Cohen, Educational and Psychological Measurement 20 (1960) 37–46 and Psychological Bulletin 70 (1968)
 * 213–220; J. L. Fleiss, J. Cohen and B. S. Everitt, Psychological Bulletin 72 (1969) 323–327.
 */
export const kappa = (table: Table, options: { weights: KappaWeights }): Kappa => {
  refuseUnfit(table);
  refuseNoObject(options);
  const { weights } = options;
  refuseUnknown('weights', weights, Object.keys(disagreement));
  const cells = cellsOf(table, disagreement[weights]);
  const n = sum(table.flat());
  const seen = sum(cells.map(({ count, d }) => count * d)) / n;
  const byChance = sum(cells.map(({ row, column, d }) => (row / n) * (column / n) * d));
  const value = 1 - seen / byChance;
  const squares = cells.map(
    ({ count, d, ofRow, ofColumn }) => count * ((ofRow + ofColumn) * (1 - value) - d - seen) ** 2,
  );
  const half = (normalQuantile(0.975) * Math.sqrt(sum(squares))) / (n * byChance);
  return { value, lower: value - half, upper: value + half };
};

/** Each cell with its count, the sums of its row and column, and its disagreement and the mean ones of both. */
const cellsOf = (table: Table, weigh: (distance: number) => number) => {
  const n = sum(table.flat());
  const d = (i: number, j: number) => weigh(Math.abs(i - j) / (table.length - 1));
  const rows = table.map(sum);
  const columns = columnSums(table);
  const ofRow = rows.map((_, i) => sum(columns.map((column, j) => d(i, j) * column)) / n);
  const ofColumn = columns.map((_, j) => sum(rows.map((row, i) => d(i, j) * row)) / n);
  return rows.flatMap((row, i) =>
    columns.map((column, j) => ({
      count: table[i]?.[j] ?? 0,
      ...{ row, column, d: d(i, j) },
      ...{ ofRow: ofRow[i] ?? 0, ofColumn: ofColumn[j] ?? 0 },
    })),
  );
};

const columnSums = (table: Table): number[] => table.map((_, j) => sum(table.map((row) => row[j] ?? 0)));

const refuseUnfit = (table: Table): void => {
  refuseNoTable(table, 'The counts');
  if (table.length === 0) throw new StatisticsError('no-observations', 'The table is empty.');
  if (table.some((row) => row.length !== table.length)) {
    throw new StatisticsError('ragged-table', 'A table of two raters has as many rows as columns.');
  }
  for (const row of table) for (const count of row) refuseNotACount(count);
  const n = sum(table.flat());
  if (n === 0) throw new StatisticsError('no-observations', 'Nothing was rated.');
  // Then kappa would be 0 with an interval of no width, or nothing over nothing, whatever the other rater said.
  if ([...table.map(sum), ...columnSums(table)].includes(n)) {
    throw new StatisticsError('one-category', 'A rater gave everything the same rating.');
  }
};

const refuseNotACount = (count: number): void => {
  if (!isCount(count))
    throw new StatisticsError('not-a-count', `${shown(count)} is no whole number from 0 up.`);
};
