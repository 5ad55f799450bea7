/**
 * How a cell starts that a spreadsheet would run as a formula (OWASP, "CSV Injection"),
 * in the full-width forms too.
 */
const FORMULA = /^(?: *[=+\-@＝＋－＠]|[\t\r\n])/;

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** Rows as a CSV file that Excel opens right: by the mark at its start it knows that the text is UTF-8. */
export const csvFile = (rows: readonly (readonly string[])[]): string => `\uFEFF${csv(rows)}`;

/**
 * Rows as CSV (RFC 4180: commas, CRLF after every row, quotes doubled inside quotes).
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front, unless it is a plain number.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => quoted(harmless(cell))).join(',')}\r\n`).join('');
}

function harmless(cell: string): string {
  return FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
