import { columnName } from '#language/table.ts';
import { zipOf } from '../artefacts/shared/zip-write.ts';

/** A sheet to write: its name, and its rows, of which the first names the columns. */
export interface SheetToWrite {
  name: string;
  rows: readonly (readonly string[])[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The styles of cells: plain, a day, the names of columns. */
const [plain, day, named] = [0, 1, 2];

const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

/**
 * An Excel workbook of sheets of words. What is a number in every cell of its column is written as a number, a day as a day,
 * and anything else as text, which no spreadsheet takes for a formula. The same sheets give the same bytes. The parts are
 * those that ECMA-376 asks for, and no more.
 */
export const workbookOf = (sheets: readonly SheetToWrite[]): Buffer => {
  const ids = sheets.map((sheet, index) => ({ ...sheet, id: index + 1 }));
  const parts: [string, string][] = [
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/>${ids.map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${content}.worksheet+xml"/>`).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${ids.map(({ name, id }) => `<sheet name="${escaped(name.slice(0, 31))}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${packaged}/relationships">${ids.map(({ id }) => `<Relationship Id="rId${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="rId${ids.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', styles],
    ...ids.map(({ id, rows }): [string, string] => [`xl/worksheets/sheet${id}.xml`, sheetXml(rows)]),
  ];
  return zipOf(
    parts.map(([name, text]) => ({ name, data: Buffer.from(text) })),
    () => false,
  );
};

const sheetXml = (rows: readonly (readonly string[])[]): string => {
  const [names = [], ...below] = rows;
  const numeric = names.map((name, column) => isOfNumbers(name, below, column));
  const widths = names.map((name, column) => widthOf([name, ...below.map((row) => row[column] ?? '')]));
  const columns = widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const cells = below.map(
    (row, index) =>
      `<row r="${index + 2}">${row.map((words, column) => cellXml(`${columnName(column)}${index + 2}`, words, numeric[column] === true)).join('')}</row>`,
  );
  const first = `<row r="1">${names.map((words, column) => textXml(`${columnName(column)}1`, words, named)).join('')}</row>`;
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `${head}<worksheet xmlns="${main}">${frozen}${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>${first}${cells.join('')}</sheetData></worksheet>`;
};

const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/** Columns of codes, whose noughts count: version 1.10 is not 1.1. */
const codes = /version|criterion|code|title|number|reference/i;

const isOfNumbers = (name: string, rows: readonly (readonly string[])[], column: number): boolean =>
  !codes.test(name) && rows.every((row) => !row[column] || plainNumber.test(row[column] as string));

const widthOf = (words: readonly string[]): number =>
  Math.min(60, Math.max(...words.slice(0, 200).map((one) => one.length), 8) + 2);

const cellXml = (at: string, words: string, isNumber: boolean): string => {
  if (words === '') return '';
  if (isNumber) return `<c r="${at}"><v>${words}</v></c>`;
  const serial = /^\d{4}-\d\d-\d\d$/.test(words) ? serialOf(words) : undefined;
  return serial === undefined ? textXml(at, words, plain) : `<c r="${at}" s="${day}"><v>${serial}</v></c>`;
};

/** A day as Excel counts it from 1900; undefined for one that no calendar has, or before March of that year. */
const serialOf = (iso: string): number | undefined => {
  const days = (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return Number.isInteger(days) && days > 60 ? days : undefined;
};

/** The longest text that a cell may hold. */
const longest = 32_767;

const textXml = (at: string, words: string, style: number): string =>
  `<c r="${at}"${style === plain ? '' : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${escaped(words.slice(0, longest))}</t></is></c>`;

/** Text for XML, without the signs that no XML may hold. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that are taken out.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
