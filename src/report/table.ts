import { oneLine } from './printable.ts';

/** Which side of its column a cell is set against. */
export type Align = 'left' | 'right';

/** How a table is laid out. Columns without an entry in `align` are set left; longer cells than `longest` are cut. */
export interface TableOptions {
  header: readonly string[];
  align?: readonly Align[];
  longest?: number;
}

const GAP = '  ';

/** Rows as a text table: a header, a rule, then one line a row; columns as wide as their widest cell. Ends in a line end. */
export function table(
  rows: readonly (readonly string[])[],
  { header, align = [], longest = 60 }: TableOptions,
): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => cut(oneLine(cell), longest)));
  const columns = Math.max(...cells.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const [first = '', ...others] = cells.map((row) => line(row, widths, align));
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  return `${[first, rule, ...others].join('\n')}\n`;
}

function line(row: readonly string[], widths: readonly number[], align: readonly Align[]): string {
  return widths
    .map((width, column) => {
      const cell = row[column] ?? '';
      return align[column] === 'right' ? cell.padStart(width) : cell.padEnd(width);
    })
    .join(GAP)
    .trimEnd();
}

function cut(cell: string, longest: number): string {
  return cell.length <= longest ? cell : `${cell.slice(0, longest - 1).trimEnd()}…`.toWellFormed();
}
