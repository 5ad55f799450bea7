import { csvTable } from '#language/csv-table.ts';
import { columnsOf, partsBelow } from '#leaks/in-column.ts';
import { asRow } from '#leaks/in-row.ts';
import { inOtherCodes } from '../../disk/one-byte-text.ts';
import { textOfBytes } from '../../disk/text-of-bytes.ts';
import { Cannot } from '../shared/cleaning.ts';
import type { Words } from '../shared/words.ts';
import { xmlText, xmlWords } from '../shared/xml.ts';
import { codedOver, filesInCode } from './words-coded.ts';

const textOf = (bytes: Buffer): string => {
  const read = textOfBytes(bytes);
  if (read.writing === 'no text') throw new Cannot(`It is ${read.is}, whatever its name says.`);
  return read.text;
};

/**
 * Lines with other letters than those of ASCII in the codes in which a text was not read: a short one may be read in the
 * wrong code, and whoever reads it back has the name again. Only what is named whole is told there.
 */
const otherwiseRead = (bytes: Buffer): Words[] => {
  const read = textOfBytes(bytes);
  if (read.writing === 'no text' || read.writing === 'utf-8' || read.writing === 'utf-16') return [];
  return inOtherCodes(bytes, read.writing).flatMap((text) =>
    text.split(/\r\n?|\n/).flatMap((words, index): Words[] => {
      const where = `line ${index + 1} in another code of letters`;
      return /[^\0-\x7f]/.test(words) ? [{ where, words, runOn: true }] : [];
    }),
  );
};

/** Text, line by line. */
export const textWords = (bytes: Buffer): Words[] => {
  const lines = textOf(bytes).split(/\r\n?|\n/);
  return [
    ...lines.map((words, index) => ({ where: `line ${index + 1}`, words })),
    ...partsBelow(lines).map(
      ({ at, ...row }): Words => ({ where: `from line ${at + 1}`, row: true, ...row }),
    ),
    ...codedOver(lines),
    ...otherwiseRead(bytes),
    ...filesInCode(lines.join('\n')),
  ];
};

/** A table in CSV, cell by cell, each with the heading of its column; empty rows do not count. */
export const csvWords = (bytes: Buffer): Words[] => {
  const text = textOf(bytes);
  const [heading = [], ...rows] = csvTable(text).rows;
  return [
    ...filesInCode(text),
    ...otherwiseRead(bytes),
    ...heading.map((words, column) => ({ where: `row 1, column ${column + 1}`, words })),
    ...wholeRows([heading, ...rows]),
    ...columnsOf([heading, ...rows]).flatMap((cells, column) =>
      partsBelow(cells).map(
        ({ at, words, under }): Words => ({
          where: `from row ${at + 1}, column ${column + 1}`,
          words,
          under: heading[column] ?? under,
          row: true,
        }),
      ),
    ),
    ...rows.flatMap((cells, row) =>
      cells.map((words, column) => {
        const where = `row ${row + 2}, column ${column + 1}`;
        return heading[column] ? { where, words, under: heading[column] } : { where, words };
      }),
    ),
  ];
};

/** The rows of a table as they read on: a number may have a part in each of several cells. */
const wholeRows = ([heading = [], ...rows]: readonly (readonly string[])[]): Words[] => [
  { where: 'row 1', words: asRow(heading), row: true },
  ...rows.map(
    (cells, row): Words => ({
      where: `row ${row + 2}`,
      words: asRow(cells),
      under: asRow(heading),
      row: true,
    }),
  ),
];

/** The words of a drawing: its texts, titles, descriptions, comments and the values of its attributes. */
export const svgWords = (bytes: Buffer): Words[] =>
  xmlWords(xmlText(bytes)).map((words) => ({ where: 'the drawing', words }));
