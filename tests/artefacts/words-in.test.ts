import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/files/artefacts/words-in.ts';

const told = async (file: string): Promise<string[]> =>
  (await wordsIn(readFileSync(join(import.meta.dirname, 'corpus', file)), file)).map(
    ({ where, words }) => `${where}: ${words}`,
  );

describe('the words that a reader can find in a file', () => {
  it.each([
    ['known/pdf-lib.pdf', 'page 2: Second page.'],
    ['known/pdf-lib.pdf', 'a form field: Field words'],
    ['known/pdf-lib.pdf', 'a comment: A note that stays'],
    ['apart/reportlab.pdf', 'a title in the outline or the properties: A title of the outline'],
    ['known/libreoffice.docx', 'a comment: A comment that stays'],
    ['known/libreoffice.docx', 'a link: ../../home/CANARYhome/x.doc'],
    ['apart/python-docx.docx', 'the header: Words of the header'],
    ['apart/openpyxl.xlsx', 'the name of the hidden sheet Behind: Behind'],
    ['apart/openpyxl.xlsx', 'the hidden sheet Behind, cell A1: Words of a hidden sheet'],
    ['apart/openpyxl.xlsx', 'sheet Rota, the hidden cell A3: Words of a hidden row'],
    ['apart/openpyxl.xlsx', 'sheet Rota, cell B1: 04/05/1961'],
    ['apart/xlsxwriter.xlsx', 'a drawing: Words beside a picture'],
    ['known/libreoffice.pptx', 'the notes of slide 1: Words of the notes'],
    ['known/libreoffice.ods', 'the hidden sheet Notes, cell A1: Hidden words'],
    ['apart/plain.csv', 'row 2, column 2: 04/05/1961'],
    ['apart/plain.vtt', 'line 4: Visible words stay.'],
    ['known/exiftool.jpg', 'a tag of the file (the author): CANARYartist'],
  ])('in %s: %s', async (file, line) => {
    expect(await told(file)).toContain(line);
  });

  it('bear the heading of their column in a table', async () => {
    const csv = Buffer.from('Name,Born\nx,04/05/1961\n');
    expect(await wordsIn(csv, 'a.csv')).toContainEqual({
      where: 'row 2, column 2',
      words: '04/05/1961',
      under: 'Born',
    });
  });

  it('are told to be unread where they are', async () => {
    expect(await wordsIn(Buffer.from('%PDF-1.4 x'), 'a.pdf')).toEqual([
      { where: 'the file', words: '', unread: expect.stringMatching(/damaged/), unsearched: true },
    ]);
  });
});
