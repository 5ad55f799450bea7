import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { csvTable } from '#language/csv-table.ts';
import type { Table } from '#language/table.ts';
import { Cannot } from '../artefacts/shared/cleaning.ts';
import { readBytes } from '../disk/read-bytes.ts';
import { textOrTrouble } from '../disk/read-text.ts';
import { knownAs } from '../disk/text-of-bytes.ts';
import { tablesOfWorkbook } from './workbook.ts';

/** The largest table that is read, in bytes. */
export const tableLimit = 20_000_000;

/** The most rows and columns that are taken: some years of checks, and more columns than any form has lines. */
const [mostRows, mostColumns] = [20_000, 500];

/** The tables of a file, or why there are none, in a sentence that says what to do. */
export type ReadTables = { tables: Table[]; trouble?: never } | { tables?: never; trouble: string };

/** The tables of a CSV or Excel file on the disk. Never throws. */
export const readTables = async (path: string): Promise<ReadTables> => {
  const name = basename(path);
  const seen = statSync(path, { throwIfNoEntry: false });
  if (!seen) return { trouble: `There is no file ${path}.` };
  if (seen.isDirectory()) return { trouble: `${name} is a folder. Name the file of the table.` };
  const bytes = readBytes(path, tableLimit);
  if (bytes === 'too large') return { trouble: `${name} ${tooLarge}` };
  if (bytes === undefined)
    return {
      trouble: `${name} could not be opened. Close the program that may hold it open, and try again.`,
    };
  return tablesOf(name, bytes);
};

const tooLarge = `holds more than the ${tableLimit / 1_000_000} MB that are read. Give it in parts, such as a quarter at a time.`;

/**
 * The tables of a CSV or Excel file, whose kind is told by its bytes and not by its name: rows without any words are left
 * out, and sheets that are empty or hidden. Never throws.
 */
export const tablesOf = async (name: string, bytes: Uint8Array): Promise<ReadTables> => {
  if (bytes.length > tableLimit) return { trouble: `${name} ${tooLarge}` };
  const read = isWorkbook(bytes) ? await workbook(name, bytes) : csv(name, bytes);
  if (read.trouble !== undefined) return read;
  const tables = read.tables.filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) return { trouble: `There is nothing in ${name}.` };
  const large = tables.find(
    ({ rows }) => rows.length > mostRows || rows.some(({ cells }) => cells.length > mostColumns),
  );
  return large
    ? { trouble: `${name} has more than ${mostRows} rows or ${mostColumns} columns. Give it in parts.` }
    : { tables };
};

const isWorkbook = (bytes: Uint8Array): boolean => {
  const known = knownAs(bytes);
  return known === 'an Excel file' || known === 'a Word, Excel or other zipped file';
};

const workbook = async (name: string, bytes: Uint8Array): Promise<ReadTables> => {
  try {
    return { tables: await tablesOfWorkbook(bytes) };
  } catch (error) {
    const why =
      error instanceof Cannot
        ? error.message
        : 'Open it in Excel, save it anew as Excel workbook or as CSV UTF-8, and take that.';
    return { trouble: `${name} cannot be read as an Excel file. ${why}` };
  }
};

const csv = (name: string, bytes: Uint8Array): ReadTables => {
  const { text, trouble } = textOrTrouble(bytes, name, { limit: tableLimit, anyWriting: true });
  if (text === undefined)
    return {
      trouble: `${trouble.message} Open it in your spreadsheet, save it as Excel workbook (.xlsx) or as CSV UTF-8, and take that.`,
    };
  const { rows, numbers, broken } = csvTable(text);
  if (broken !== undefined)
    return {
      trouble: `${name} cannot be read as CSV from "${broken}" on: a quotation mark opens or closes within a cell. Open it in your spreadsheet and save it anew.`,
    };
  const table = rows.map((cells, index) => ({
    number: numbers[index] ?? index + 1,
    cells: cells.map((words) => ({ words: words.trim() })),
  }));
  return { tables: [{ rows: table }] };
};
