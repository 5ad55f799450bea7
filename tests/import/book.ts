import { zipOf } from '#files/artefacts/shared/zip-write.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** The styles that cells of tests bear: none, a day, a time, a share, a day and time. */
const formats = ['General', 'dd/mm/yyyy', 'hh:mm', '0%', 'dd/mm/yyyy hh:mm'];

const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${formats
  .map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code}"/>`)
  .join(
    '',
  )}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length}">${formats
  .map((_, index) => `<xf numFmtId="${170 + index}" applyNumberFormat="1"/>`)
  .join('')}</cellXfs></styleSheet>`;

/** A workbook written by hand, as programs write it: rows of cells in XML, in days counted from 1900 or from 1904. */
export const bookOf = (
  sheets: readonly { name: string; rows: string; state?: string }[],
  { from1904 = false, more = {} }: { from1904?: boolean; more?: Record<string, string> } = {},
): Buffer => {
  const ids = sheets.map((sheet, index) => ({ ...sheet, id: index + 1 }));
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${ids.map(({ name, id, state }) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"${state ? ` state="${state}"` : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packaged}/relationships">${ids.map(({ id }) => `<Relationship Id="rId${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      ids.map(({ id, rows }) => [
        `xl/worksheets/sheet${id}.xml`,
        `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  };
  return zipOf(
    Object.entries(parts).map(([name, data]) => ({ name, data: Buffer.from(data) })),
    () => false,
  );
};

/** A cell of words. */
export const words = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A cell of a number in one of the styles above. */
export const number = (at: string, value: number, style = 0): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;

/** Rows of words alone, as a sheet. */
export const rowsOfWords = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (row, index) =>
        `<row r="${index + 1}">${row.map((text, column) => words(`${String.fromCharCode(65 + column)}${index + 1}`, text)).join('')}</row>`,
    )
    .join('');
