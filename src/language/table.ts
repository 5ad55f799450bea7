/** A cell of a table, as it is shown, and what a spreadsheet knows of it besides. */
export interface Cell {
  words: string;
  /** The number that it holds; a share such as 85% is 0.85. */
  number?: number;
  /** The day that it holds, as an ISO date. */
  day?: string;
  /** The time of day or the length of time that it holds, in seconds. */
  seconds?: number;
}

/** A row of a table, with its number as a spreadsheet shows it. */
export interface TableRow {
  number: number;
  cells: readonly Cell[];
}

/** A table with at least one filled cell in each of its rows. */
export interface Table {
  /** The name of its sheet, where it is one of several. */
  sheet?: string;
  rows: readonly TableRow[];
}

/** The name of a column as a spreadsheet shows it: the first is A, the one after Z is AA. */
export const columnName = (index: number): string => {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
};

/** The words of a cell of a row; empty where the row ends before it. */
export const wordsAt = (row: TableRow, index: number): string => row.cells[index]?.words ?? '';
