/** A table read from a text: every row that is not empty, and where the text breaks the rules of its form. */
export interface CsvTable {
  rows: string[][];
  /** Which row of the sheet each is, counted from 1 with the empty ones, as a spreadsheet counts them. */
  numbers: number[];
  /** The words at which a quotation mark does not close, or closes in the middle of a cell. */
  broken?: string;
}

/** What parts the columns: a comma, or what a spreadsheet writes where the comma is the decimal sign, or a tab. */
const separators = [',', ';', '\t'] as const;

/**
 * The rows of a CSV text that are not empty. A first line such as `sep=;`, which Excel writes and obeys, names the
 * separator and is no row; otherwise it is the one that stands most often in the first line. What breaks the form is
 * taken as it stands. One step a sign. Source: RFC 4180; a line may end with LF or CR alone.
 */
export const csvTable = (text: string): CsvTable => {
  const plain = text.replace(/^\uFEFF/, '');
  const [line = '', named] = /^"?sep=([^\r\n])"?[ \t]*(?:\r\n|\r|\n|$)/i.exec(plain) ?? [];
  const body = plain.slice(line.length);
  const { rows, broken } = rowsOf(body, named ?? separatorOf(body));
  const filled = rows
    .map((row, index) => ({ row, number: index + 1 }))
    .filter(({ row }) => row.some((words) => words.trim() !== ''));
  const table = { rows: filled.map(({ row }) => row), numbers: filled.map(({ number }) => number) };
  return broken === undefined ? table : { ...table, broken };
};

/** The separator that stands most often in the first line, outside quotes; a comma where none does. */
const separatorOf = (text: string): string => {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (separator: string): number => bare.split(separator).length;
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best));
};

/** The words of a cell, and where the sign behind it stands. */
interface Cell {
  words: string;
  end: number;
  broken?: boolean;
}

const rowsOf = (text: string, separator: string): Omit<CsvTable, 'numbers'> => {
  const rows: string[][] = [[]];
  let broken: string | undefined;
  for (let at = 0; at <= text.length; at += 1) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator) : bareCell(text, at, separator);
    if (cell.broken) broken ??= text.slice(at, at + 20);
    rows.at(-1)?.push(cell.words);
    at = cell.end;
    if (text[at] === separator) continue;
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    rows.push([]);
  }
  return broken === undefined ? { rows } : { rows, broken };
};

const bareCell = (text: string, from: number, separator: string): Cell => {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { words: text.slice(from, end), end };
};

const quotedCell = (text: string, from: number, separator: string): Cell => {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { words: unquoted(text.slice(from + 1)), end: text.length, broken: true };
  const more = bareCell(text, close + 1, separator);
  const words = unquoted(text.slice(from + 1, close)) + more.words;
  return { words, end: more.end, broken: more.words !== '' };
};

const unquoted = (words: string): string => words.replaceAll('""', '"');
