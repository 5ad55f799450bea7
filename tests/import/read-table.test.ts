import { describe, expect, it } from 'vitest';
import { tablesOf } from '#files/tables/read-table.ts';
import { bookOf, number, rowsOfWords, words } from './book.ts';

const rowsOf = async (name: string, bytes: Uint8Array): Promise<string[][]> => {
  const { tables, trouble } = await tablesOf(name, bytes);
  if (tables === undefined) throw new Error(trouble);
  return tables[0]?.rows.map(({ cells }) => cells.map((cell) => cell.words)) ?? [];
};

const text = 'Agent,Note\nZoë,Said “thank you” for £5\n';
const latin = (plain: string): Buffer => Buffer.from(plain, 'latin1');

describe('a table in CSV', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, as Excel saves Unicode text', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['Windows-1252', latin('Agent,Note\nZo\xeb,Said \x93thank you\x94 for \xa35\n')],
    ['the code of an old Mac', latin('Agent,Note\rZo\x91,Said \xd2thank you\xd3 for \xa35\r')],
    ['a file that names its separator', Buffer.from(`sep=;\n${text.replaceAll(',', ';')}`)],
    ['semicolons', Buffer.from(text.replaceAll(',', ';'))],
    ['tabs', Buffer.from(text.replaceAll(',', '\t'))],
  ])('is read the same from %s', async (_, bytes) => {
    expect(await rowsOf('checks.csv', bytes)).toEqual([
      ['Agent', 'Note'],
      ['Zoë', 'Said “thank you” for £5'],
    ]);
  });

  it('counts its rows as the spreadsheet does, with those that are empty', async () => {
    const { tables } = await tablesOf('a.csv', Buffer.from('Export\n\nAgent,Day\n"A\nB",1\n'));
    expect(tables?.[0]?.rows.map((row) => row.number)).toEqual([1, 3, 4]);
  });
});

describe('a table in a workbook', () => {
  it.each([
    ['1900', false, 46_094],
    ['1904', true, 44_632],
  ])(
    'has its days, counted from %s, times, shares, formulas and words as they are shown',
    async (_, from1904, day) => {
      const rows = `<row r="1">${words('A1', 'Agent')}${words('B1', 'Day')}</row><row r="3">${words('A3', 'Zoë &amp; Jo')}${number('B3', day, 1)}${number('C3', 0.40625, 2)}${number('D3', 0.85, 3)}${number('E3', day + 0.5, 4)}<c r="F3"><f>2+2</f><v>4</v></c><c r="G3" t="b"><v>1</v></c><c r="H3" t="e"><v>#N/A</v></c></row>`;
      const { tables } = await tablesOf('a.xlsx', bookOf([{ name: 'Checks', rows }], { from1904 }));
      const row = tables?.[0]?.rows[1];
      expect(row?.number).toBe(3);
      expect(row?.cells).toEqual([
        { words: 'Zoë & Jo' },
        { words: '2026-03-13', day: '2026-03-13' },
        { words: '09:45', seconds: 35_100 },
        { words: '85%', number: 0.85 },
        { words: '2026-03-13 12:00', day: '2026-03-13', seconds: 43_200 },
        { words: '4', number: 4 },
        { words: 'Yes' },
        { words: '#N/A' },
      ]);
    },
  );

  it('is told by its bytes, and what is hidden is passed over', async () => {
    const sheets = [
      { name: 'Lists', rows: rowsOfWords([['x', 'y']]), state: 'hidden' },
      { name: 'Checks', rows: rowsOfWords([['Agent', 'Day']]) },
    ];
    const { tables } = await tablesOf('checks.csv', bookOf(sheets));
    expect(tables?.map(({ sheet }) => sheet)).toEqual(['Checks']);
  });
});

describe('no table is read from', () => {
  it.each([
    ['a Word file', bookOf([], { more: { 'word/document.xml': '<w/>' } }), 'holds no sheets|not text'],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'save it as Excel workbook'],
    ['a workbook that is cut off', bookOf([{ name: 'A', rows: '' }]).subarray(0, 200), 'cut off or damaged'],
    [
      'a small workbook that unpacks to far more',
      bookOf([{ name: 'A', rows: rowsOfWords([['a', 'b']]) }], {
        more: { 'xl/media/a.xml': ' '.repeat(61_000_000) },
      }),
      'unpacks to more',
    ],
    [
      'two cells as far apart as a sheet is large',
      bookOf([
        {
          name: 'A',
          rows: `<row r="1">${words('A1', 'a')}</row><row r="1048576">${words('XFD1048576', 'b')}</row>`,
        },
      ]),
      'cannot be read',
    ],
    ['nothing', Buffer.from(''), 'There is nothing'],
    ['a quotation mark that does not close', Buffer.from('a,b\n"1,2\n'), 'quotation mark'],
  ])('%s', async (_, bytes, why) => {
    expect((await tablesOf('file', bytes)).trouble).toMatch(new RegExp(why));
  });
});
