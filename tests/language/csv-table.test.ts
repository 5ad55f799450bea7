import { expect, test } from 'vitest';
import { csvTable } from '#language/csv-table.ts';

const rows = [
  ['id', 'words'],
  ['1', 'a "b", c; d'],
  ['2', 'two\nlines'],
];

test.each([
  ['commas', 'id,words\r\n1,"a ""b"", c; d"\r\n2,"two\nlines"\r\n'],
  ['semicolons', 'id;words\n1;"a ""b"", c; d"\n\n2;"two\nlines"'],
  ['tabs and a mark', '\uFEFFid\twords\n1\t"a ""b"", c; d"\n2\t"two\nlines"\n\t\n'],
  ['the line of Excel', 'sep=;\r\nid;words\r\n1;"a ""b"", c; d"\r\n2;"two\nlines"\r\n'],
  [
    'the line of Excel in quotes, with another sign',
    '"sep=|"\r\nid|words\r\n1|"a ""b"", c; d"\r\n2|"two\nlines"',
  ],
  ['line ends of old Macs', 'id,words\r1,"a ""b"", c; d"\r2,"two\nlines"\r'],
])('a table with %s is the same table', (_how, text) => {
  expect(csvTable(text)).toMatchObject({ rows });
  expect(csvTable(text).numbers).toHaveLength(rows.length);
});

test('the line that names the separator is obeyed where another sign stands more often', () => {
  expect(csvTable('sep=;\na,b,c,d;e\n1,2;3').rows).toEqual([
    ['a,b,c,d', 'e'],
    ['1,2', '3'],
  ]);
});

test('a quotation mark that does not close, or closes in the middle of a cell, is told and its words are kept', () => {
  expect(csvTable('a,b\n"1,2\n3,4')).toEqual({
    rows: [['a', 'b'], ['1,2\n3,4']],
    broken: '"1,2\n3,4',
    numbers: [1, 2],
  });
  expect(csvTable('a\n"1" and 2,x')).toEqual({
    rows: [['a'], ['1 and 2', 'x']],
    broken: '"1" and 2,x',
    numbers: [1, 2],
  });
  expect(csvTable('a\n5" pipe,x').rows[1]).toEqual(['5" pipe', 'x']);
});

test('a cell of many million signs is read, quoted or bare', () => {
  const long = 'x'.repeat(12_000_000);
  expect(csvTable(`a\n"${long}"`).rows[1]?.[0]?.length).toBe(long.length);
  expect(csvTable(`a\n${long}`).rows[1]?.[0]?.length).toBe(long.length);
  expect(csvTable('"'.repeat(1_000_001)).broken).toBeDefined();
});
