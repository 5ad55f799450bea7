import { SamplingError } from './frame.ts';

/** What parts the columns: a comma, or what a spreadsheet writes where the comma is the decimal sign, or a tab. */
const separators = [',', ';', '\t'] as const;

/**
 * The rows of a CSV text that are not empty, whichever separator its first line uses. Throws a SamplingError where it
 * cannot be read. Source: RFC 4180; a line may end with LF alone.
 */
export const csvTable = (text: string): string[][] => {
  const plain = text.replace(/^\uFEFF/, '');
  return rowsOf(plain, separatorOf(plain)).filter((row) => row.some((words) => words.trim() !== ''));
};

/** The separator that stands most often in the first line, outside quotes; a comma where none does. */
const separatorOf = (text: string): string => {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const bare = first.replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: string): number => bare.split(separator).length;
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best));
};

const rowsOf = (text: string, separator: string): string[][] => {
  const rows: string[][] = [[]];
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  while (field.lastIndex < text.length) {
    const from = field.lastIndex;
    const found = field.exec(text);
    if (!found)
      throw new SamplingError(`The list cannot be read as CSV from "${text.slice(from, from + 20)}" on.`);
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== separator) rows.push([]);
    // After the very last separator of a text there is one more field, which is empty.
    else if (field.lastIndex === text.length) rows.at(-1)?.push('');
  }
  return rows;
};
