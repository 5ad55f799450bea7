import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv, csvFile } from '#report/csv.ts';

/** A reader of RFC 4180, written apart from the writer: one character at a time. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inQuotes = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inQuotes && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') {
      inQuotes = !inQuotes;
    } else if (!inQuotes && character === ',') {
      row.push(cell);
      cell = '';
    } else if (!inQuotes && character === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else if (!inQuotes && /[\r\n]/.test(character ?? '')) {
      throw new Error('A line end outside quotes that ends no row');
    } else {
      cell += character;
    }
  }
  return rows;
}

const awkward = fc.string({
  unit: fc.constantFrom('"', ',', '\r', '\n', '\t', '=', '-', '1', '.', ' ', 'a', 'é'),
});
const cells = fc.oneof(awkward, fc.string({ unit: 'binary' }));

test('rows end in CRLF, and only cells that need quotes have them', () => {
  expect(
    csv([
      ['code', 'quote'],
      ['4.10', 'She said "yes", then left'],
      ['4.9', ''],
    ]),
  ).toBe('code,quote\r\n4.10,"She said ""yes"", then left"\r\n4.9,\r\n');
});

test('any rows read back as they were, but for the apostrophe in front of a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cells, { minLength: 1 })), (rows) => {
      const back = parse(csv(rows)).map((row, r) =>
        row.map((cell, c) => (cell === `'${rows[r]?.[c]}` ? cell.slice(1) : cell)),
      );
      expect(back).toEqual(rows);
    }),
  );
});

test.each([
  '=1+1',
  '+44 20 7946 0000',
  '-2+3',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '=HYPERLINK("x","y")',
  '＝1+1',
  '-',
  '-1-1',
])('the cell %j is not run as a formula', (cell) => {
  expect(parse(csv([[cell]]))).toEqual([[`'${cell}`]]);
});

test.each(['-3', '-0.25', '12', '4.10', 'E014', "'quoted'", ''])('the cell %j is left alone', (cell) => {
  expect(parse(csv([[cell]]))).toEqual([[cell]]);
});

test('no cell of any rows reaches a spreadsheet as a formula', () => {
  fc.assert(
    fc.property(cells, (cell) => {
      const [[read = ''] = []] = parse(csv([[cell]]));
      expect(/^[=+\-@\t\r]/.test(read) && Number.isNaN(Number(read))).toBe(false);
    }),
  );
});

test('a file begins with the mark by which Excel knows its accents', () => {
  expect(csvFile([['café']])).toBe('\uFEFFcafé\r\n');
  expect(csvFile([[' =1+1']])).toBe("\uFEFF' =1+1\r\n");
});
