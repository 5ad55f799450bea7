import type { FrameList, ListedTransaction } from '#portfolio/listed-transactions.ts';
import { SamplingError } from './frame.ts';

/**
 * A list out of rows, of which the first names the columns: `id` and `stratum` where a row is a transaction, `stratum`
 * and `size` where it is a stratum; any others are passed over. Rows with neither give nothing. Throws a SamplingError
 * that says what to mend where the columns are there and what stands in them cannot be.
 */
export const frameList = ([head = [], ...rows]: readonly (readonly string[])[]): FrameList => {
  const names = head.map((name) => name.trim().toLowerCase());
  const [id, stratum, size] = ['id', 'stratum', 'size'].map((name) => names.indexOf(name)) as [
    number,
    number,
    number,
  ];
  if (stratum >= 0 && id >= 0)
    return { gives: 'transactions', transactions: transactionsIn(rows, id, stratum) };
  if (stratum >= 0 && size >= 0) return { gives: 'sizes', sizes: sizesIn(rows, stratum, size) };
  const why = `The list needs the columns id and stratum (a row a transaction) or stratum and size (a row a group) in its first line, which has ${names.join(', ') || 'none'}.`;
  return { gives: 'nothing', why, broken: false };
};

type Rows = readonly (readonly string[])[];

const transactionsIn = (rows: Rows, id: number, stratum: number): ListedTransaction[] => {
  const list = rows.map((row, index) => ({
    id: cell(row, id, index, 'id'),
    stratum: cell(row, stratum, index, 'stratum'),
  }));
  const twice = doubled(list.map((one) => one.id));
  if (twice !== undefined) throw new SamplingError(`The list has the transaction ${twice} twice.`);
  return list;
};

const sizesIn = (rows: Rows, stratum: number, size: number): Map<string, number> => {
  const list = rows.map((row, index): [string, number] => {
    const name = cell(row, stratum, index, 'stratum');
    return [name, wholeNumber(cell(row, size, index, 'size'), name)];
  });
  const twice = doubled(list.map(([name]) => name));
  if (twice !== undefined) throw new SamplingError(`The list has the stratum ${twice} twice.`);
  return new Map(list);
};

const wholeNumber = (words: string, stratum: string): number => {
  const size = Number(words);
  if (/^\d+$/.test(words) && Number.isSafeInteger(size)) return size;
  throw new SamplingError(
    `The list gives ${stratum} the size ${words}. Write it in digits only, such as 2990.`,
  );
};

/** Signs that steer a screen or end a line: an id with one could be found nowhere again. */
const unseen = /[\p{Cc}\u2028\u2029\ufeff]/u;

const cell = (row: readonly string[], column: number, index: number, name: string): string => {
  const words = row[column]?.trim() ?? '';
  if (words === '') throw new SamplingError(`Row ${index + 2} of the list has no ${name}.`);
  if (unseen.test(words))
    throw new SamplingError(
      `The ${name} in row ${index + 2} of the list holds a line break or another sign that nobody sees. Type it anew.`,
    );
  return words;
};

const doubled = (names: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
};
