import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { sourceText } from '#files/source-texts/source-text.ts';
import { readAs } from '../../scripts/specification/measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'sources-'));
afterAll(() => rmSync(folder, { recursive: true }));

const laid = async (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return sourceText(join(folder, name));
};

const expected = {
  kind: 'unit',
  unit: {
    title: 'Wash cars',
    number: '51',
    level: '1',
    credit: 2,
    glh: 15,
    outcomes: [
      {
        code: '1',
        text: 'Be able to wash a car',
        criteria: [
          { code: '1.1', text: 'Rinse a car from the roof down' },
          { code: '1.2', text: 'Dry a car without leaving marks on its paint' },
        ],
      },
      {
        code: '2',
        text: 'Know what harms paint',
        criteria: [{ code: '2.1', text: 'Name two things that harm paint' }],
      },
    ],
  },
};

it('a web page, with a row that reaches down and what a browser does not show', async () => {
  const { text = '' } = await laid(
    'unit.html',
    `<!DOCTYPE html><html><head><title>9.9 Nothing</title><style>p{}</style></head><body><nav><a>1.1 Home</a></nav>
<h1>Unit 51: Wash cars</h1><p>Level: 1<p>Credit value: 2<p>GLH: 15
<table><tr><th>The learner will:<th>The learner can:</tr>
<tr><td rowspan=2>1. Be able to wash a car<td>1.1 Rinse a car from the roof down</tr>
<tr><td>1.2 Dry a car without<br>leaving marks on its paint</tr>
<tr><td>2. Know what harms paint<td>2.1 Name two things that harm&nbsp;paint</tr></table></body></html>`,
  );
  expect(readAs(text)).toMatchObject(expected);
});

it('a web page that a browser saved in one file', async () => {
  const { text = '' } = await laid(
    'unit.mhtml',
    `From: <Saved by a browser>\r\nSubject: Unit\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B1"\r\n\r\n------B1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<!DOCTYPE html><html><body><h1>Unit 51: Wash c=\r\nars</h1><p>Level: 1<p>Credit value:=C2=A02<p>GLH: 15<p>1. Be able to wash a car<p>1.1 Rinse a car=\r\n from the roof down<p>1.2 Dry a car without leaving marks on its paint<p>2. Know what harms paint<p>2.1 Name two things that harm paint</body></html>\r\n------B1\r\nContent-Type: image/png\r\n\r\n1.1 no words\r\n------B1--\r\n`,
  );
  expect(readAs(text)).toMatchObject(expected);
});

it('a PDF in two columns', async () => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  const rows: [string, string?][] = [
    ['Unit 51: Wash cars'],
    ['Level: 1'],
    ['Credit value: 2'],
    ['GLH: 15'],
    ['Learning outcomes', 'Assessment criteria'],
    ['1 Be able to wash a', '1.1 Rinse a car from the roof down'],
    ['car', '1.2 Dry a car without leaving marks'],
    ['', 'on its paint'],
    ['2 Know what harms', '2.1 Name two things that harm paint'],
    ['paint'],
  ];
  for (const [at, [left, right]] of rows.entries()) {
    page.drawText(left, { x: 60, y: 780 - at * 16, size: 11, font });
    if (right) page.drawText(right, { x: 260, y: 780 - at * 16, size: 11, font });
  }
  const { text = '' } = await laid('unit.pdf', await document.save());
  expect(readAs(text)).toMatchObject(expected);
});

it('a Word file whose codes are numbers of its lists', async () => {
  const paragraph = (words: string, level?: number) =>
    `<w:p>${level === undefined ? '' : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr>`}<w:r><w:t>${words}</w:t></w:r></w:p>`;
  const level = (at: number, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const body = [
    paragraph('Unit 51: Wash cars'),
    `<w:tbl><w:tr><w:tc>${paragraph('Level: 1')}</w:tc><w:tc>${paragraph('Credit value: 2')}</w:tc><w:tc>${paragraph('GLH: 15')}</w:tc></w:tr></w:tbl>`,
    paragraph('Be able to wash a car', 0),
    paragraph('Rinse a car from the roof down', 1),
    paragraph('Dry a car without leaving marks on its paint', 1),
    paragraph('Know what harms paint', 0),
    paragraph('Name two things that harm paint', 1),
  ].join('');
  const { text = '' } = await laid(
    'unit.docx',
    zipSync({
      'word/document.xml': strToU8(`<w:document ${space}><w:body>${body}</w:body></w:document>`),
      'word/numbering.xml': strToU8(
        `<w:numbering ${space}><w:abstractNum w:abstractNumId="3">${level(0, '%1.')}${level(1, '%1.%2')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`,
      ),
    }),
  );
  expect(readAs(text)).toMatchObject(expected);
});

it('a Word file whose criteria stand in the second column of a table', async () => {
  const cell = (...words: string[]) =>
    `<w:tc>${words.map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`).join('')}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = [
    row(cell('Unit 51: Wash cars'), cell('Level: 1', 'Credit value: 2', 'GLH: 15')),
    row(cell('Learning outcomes', 'The learner will:'), cell('Assessment criteria', 'The learner can:')),
    row(
      cell('1 Be able to wash a car'),
      cell('1.1 Rinse a car from the roof down', '1.2 Dry a car without leaving marks on its paint'),
    ),
    row(cell('2 Know what harms', 'paint'), cell('2.1 Name two things that harm paint')),
  ].join('');
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const { text = '' } = await laid(
    'table.docx',
    zipSync({
      'word/document.xml': strToU8(
        `<w:document ${space}><w:body><w:tbl>${table}</w:tbl></w:body></w:document>`,
      ),
    }),
  );
  expect(readAs(text)).toMatchObject(expected);
});

it.each([
  ['old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'old Word or Excel file'],
  ['broken.pdf', '%PDF-1.7\nnothing', 'damaged or locked'],
  ['broken.docx', 'PK\u0003\u0004word/', 'cannot be read'],
])('%s is told of in words that say what to do', async (name, content, said) => {
  const { trouble } = await laid(name, content);
  expect(trouble).toContain(said);
  expect(trouble).toMatch(/take that|take it/);
});
