import { type ListedTransaction, SamplingError } from './frame.ts';

/**
 * The transactions of a list in CSV: a first line with the names of the columns, among them `id` and `stratum`; any
 * others are passed over. Throws a SamplingError where a column is missing or a transaction stands in it twice.
 */
export const transactionList = (text: string): ListedTransaction[] => {
  const [head = [], ...rows] = rowsOf(text.replace(/^\uFEFF/, ''));
  const names = head.map((name) => name.trim().toLowerCase());
  const [id, stratum] = ['id', 'stratum'].map((name) => names.indexOf(name)) as [number, number];
  if (id < 0 || stratum < 0)
    throw new SamplingError(
      `The list needs the columns id and stratum in its first line, which has ${names.join(', ') || 'none'}.`,
    );
  const list = rows.map((row, index) => ({
    id: cell(row, id, index, 'id'),
    stratum: cell(row, stratum, index, 'stratum'),
  }));
  refuseTwice(list);
  return list;
};

const cell = (row: readonly string[], column: number, index: number, name: string): string => {
  const words = row[column]?.trim() ?? '';
  if (words === '') throw new SamplingError(`Row ${index + 2} of the list has no ${name}.`);
  return words;
};

const refuseTwice = (list: readonly ListedTransaction[]): void => {
  const seen = new Set<string>();
  for (const { id } of list) {
    if (seen.has(id)) throw new SamplingError(`The list has the transaction ${id} twice.`);
    seen.add(id);
  }
};

/** The rows of a CSV text that are not empty. Source: RFC 4180; a line may end with LF alone. */
const rowsOf = (text: string): string[][] => {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  while (field.lastIndex < text.length) {
    const from = field.lastIndex;
    const found = field.exec(text);
    if (!found)
      throw new SamplingError(`The list cannot be read as CSV from "${text.slice(from, from + 20)}" on.`);
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== ',') rows.push([]);
    // After the very last comma of a text there is one more field, which is empty.
    else if (field.lastIndex === text.length) rows.at(-1)?.push('');
  }
  return rows.filter((row) => row.some((words) => words.trim() !== ''));
};
