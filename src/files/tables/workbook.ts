import { type Cell as ReadCell, readXlsx, type Sheet } from 'hucre/xlsx';
import type { Cell, Table } from '#language/table.ts';
import { Cannot, must } from '../artefacts/shared/cleaning.ts';
import { partsOf } from '../artefacts/shared/zip.ts';

/** The most that the sheets of a workbook may unpack to, in bytes: a small archive can hold endless noughts. */
const unpackedLimit = 60_000_000;

/**
 * The sheets of an Excel workbook that are not hidden, as tables. Formulas are read as the values that they had when the
 * file was saved. Throws `Cannot` where it is locked, damaged or unpacks to too much, and what the package throws.
 */
export const tablesOfWorkbook = async (bytes: Uint8Array): Promise<Table[]> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = partsOf(buffer);
  must(
    parts.some(({ name }) => /^xl\/workbook\.\w+$/i.test(name)),
    'It holds no sheets. Name an Excel workbook or a CSV file.',
  );
  must(!parts.some(({ name }) => /\.bin$/i.test(name) && /^xl\/workbook/i.test(name)), binary);
  must(
    parts.reduce((sum, { data }) => sum + data.length, 0) <= unpackedLimit,
    'It unpacks to more than is read here. Copy the rows that you need into a workbook of their own.',
  );
  const { sheets } = await readXlsx(bytes, {
    readStyles: true,
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
  });
  return sheets.map((sheet) => ({ sheet: sheet.name, rows: rowsOf(sheet) }));
};

const binary = 'It is a binary workbook (.xlsb). Save it as Excel workbook (.xlsx) and take that.';

const rowsOf = ({ rows, cells }: Sheet): Table['rows'] =>
  rows
    .map((row, index) => ({
      number: index + 1,
      cells: row.map((value, column) => cellOf(value, cells?.get(`${index},${column}`))),
    }))
    .filter((row) => row.cells.some(({ words }) => words !== ''))
    .map((row) => ({ ...row, cells: trimmed(row.cells) }));

const trimmed = (cells: readonly Cell[]): Cell[] =>
  cells.slice(0, cells.findLastIndex(({ words }) => words !== '') + 1);

const cellOf = (value: unknown, known: ReadCell | undefined): Cell => {
  if (value === null || value === undefined) return { words: '' };
  if (value instanceof Date) return momentOf(value);
  if (typeof value === 'number') return numberOf(value, known?.style?.numFmt ?? '');
  if (typeof value === 'boolean') return { words: value ? 'Yes' : 'No' };
  return { words: String(value).trim() };
};

/** The first days of both systems stand for no day: their cells hold a time of day or a length of time. */
const earliest = '1904-01-03';

const momentOf = (moment: Date): Cell => {
  if (Number.isNaN(moment.getTime())) throw new Cannot('A cell holds a date that no calendar has.');
  const iso = new Date(Math.round(moment.getTime() / 1000) * 1000).toISOString();
  const day = iso.slice(0, 10);
  const [hours = 0, minutes = 0, seconds = 0] = iso.slice(11, 19).split(':').map(Number);
  const inDay = hours * 3600 + minutes * 60 + seconds;
  const clock = iso.slice(11, seconds === 0 ? 16 : 19);
  if (day < earliest) return { words: clock, seconds: inDay };
  return inDay === 0 ? { words: day, day } : { words: `${day} ${clock}`, day, seconds: inDay };
};

const numberOf = (number: number, format: string): Cell => ({
  words: /%/.test(format) ? `${Number((number * 100).toFixed(6))}%` : String(number),
  number,
});
