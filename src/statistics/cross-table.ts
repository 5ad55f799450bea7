/** Counts of things by two of their properties, with the sums. */
export interface CrossTable {
  columns: readonly string[];
  rows: { name: string; counts: number[]; total: number }[];
  totals: number[];
  total: number;
}

/**
 * Counts a list by row and by column. Rows and columns that are expected stand even where nothing was counted;
 * others follow in the order in which they come up.
 */
export const crossTable = <T>(
  list: readonly T[],
  row: { of: (item: T) => string; expected: readonly string[] },
  column: { of: (item: T) => string; expected: readonly string[] },
): CrossTable => {
  const columns = [...new Set([...column.expected, ...list.map(column.of)])];
  const rows = [...new Set([...row.expected, ...list.map(row.of)])].map((name) => {
    const within = list.filter((item) => row.of(item) === name);
    return { name, counts: countsOf(within, column.of, columns), total: within.length };
  });
  return { columns, rows, totals: countsOf(list, column.of, columns), total: list.length };
};

const countsOf = <T>(list: readonly T[], of: (item: T) => string, names: readonly string[]): number[] =>
  names.map((name) => list.filter((item) => of(item) === name).length);
