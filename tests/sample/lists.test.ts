import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { Desk, fortyCalls, listOf } from './desk.ts';

const desk = new Desk();

test.each([
  ['l.csv', listOf(fortyCalls)],
  ['l.yaml', fortyCalls.map((id) => `- { id: ${id}, stratum: refunds }\n`).join('')],
])('transactions and their number come from the list %s', (name, content) => {
  desk.list(name, content);
  for (const { position, entry } of desk.draw().items) expect(entry).toBe(`call-${position}`);
  expect(checkPortfolio(desk.root, '2026-08-03').findings.map(({ rule }) => rule)).not.toContain(
    'frame-not-whole',
  );
});

test.each([
  ['l.csv', 'stratum,size\nrefunds,40\n'],
  ['l.yml', '- stratum: refunds\n  size: 40\n'],
])('the sizes of the list %s draw what the same sizes in the record draw', (name, content) => {
  const typed = desk.draw({ prefix: 'a' });
  desk.list(name, content);
  const counted = desk.draw({ prefix: 'a' });
  expect(counted.frameHash).toBe(typed.frameHash);
  expect(counted.items).toEqual(typed.items);
});

const manyFields = `- { ${Array.from({ length: 300 }, (_, n) => `f${n}: 1`).join(', ')} }`;

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
test.each<[string, string, string | Buffer, RegExp]>([
  ['an ending that is no list', 'l.txt', 'id,stratum\nc,refunds\n', /l\.txt.*\.csv, \.yaml or \.yml/],
  ['other columns', 'l.csv', 'number,kind\n1,refunds\n', /columns id and stratum.*which has number, kind/],
  ['a sign that steers a screen', 'l.csv', 'id,stratum\nc\u001b[31m,refunds\n', /id in row 2.*nobody sees/],
  ['an id over two lines', 'l.csv', 'id,stratum\n"c\n1",refunds\n', /id in row 2.*line break/],
  ['YAML of another form', 'l.yaml', 'refunds: 40\n', /A list in YAML is one row/],
  ['YAML that cannot be read', 'l.yaml', '- { id: c, stratum', /A list in YAML is one row/],
  ['nothing in it', 'l.yaml', '[]', /There is nothing in/],
  ['YAML with a field given twice', 'l.yaml', '- { id: c, id: d }\n', /A list in YAML is one row/],
  ['lists in lists', 'l.yaml', '- '.repeat(5_000), /A list in YAML is one row/],
  ['a row of three hundred fields', 'l.yaml', manyFields, /more than 200 different fields/],
  [
    'a Word file in it',
    'l.csv',
    Buffer.from('PK\x03\x04 word/document.xml'),
    /not text.*Word file.*save it as CSV/s,
  ],
  ['another count', 'l.csv', 'id,stratum\nc,refunds\n', /refunds holds 40, and the list has 1/],
])('a list with %s is refused in words', (_, name, content, words) => {
  desk.list(name, content, true);
  expect(() => desk.draw()).toThrow(words);
});

test.each([
  ['as old Excel writes accents', Buffer.from('stratum,size\nrefunds,40\nd\u00e9bit,0\n', 'latin1')],
  ['as UTF-16', utf16('\uFEFFstratum;size\r\nrefunds;40\r\nd\u00e9bit;0\r\n')],
  ['as UTF-16 without its mark', utf16('stratum\tsize\nrefunds\t40\nd\u00e9bit\t0\n')],
  ['with the line that names its separator', 'sep=|\r\nstratum|size\r\nrefunds|40\r\nd\u00e9bit|0\r\n'],
])('a list saved %s is read as it was meant', (_how, content) => {
  desk.list('l.csv', content);
  const { lists } = readPortfolio(desk.root).content;
  expect(lists?.get('E002')).toEqual({
    gives: 'sizes',
    sizes: new Map([
      ['refunds', 40],
      ['d\u00e9bit', 0],
    ]),
  });
});

test('a list that is only a link out of the portfolio is not opened', () => {
  desk.list('other.csv', 'stratum,size\nrefunds,40\n');
  rmSync(join(desk.root, 'evidence/E002/other.csv'));
  symlinkSync(import.meta.filename, join(desk.root, 'evidence/E002/other.csv'));
  expect(() => desk.draw()).toThrow(/could not be opened/);
});
