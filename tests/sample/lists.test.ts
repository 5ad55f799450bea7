import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
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

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
test.each<[string, string, string | Buffer, RegExp]>([
  ['an ending that is no list', 'l.txt', 'id,stratum\nc,refunds\n', /l\.txt.*\.csv, \.yaml or \.yml/],
  ['other columns', 'l.csv', 'number,kind\n1,refunds\n', /columns id and stratum.*which has number, kind/],
  ['YAML of another form', 'l.yaml', 'refunds: 40\n', /A list in YAML is one row/],
  ['YAML that cannot be read', 'l.yaml', '- { id: c, stratum', /A list in YAML is one row/],
  ['nothing in it', 'l.yaml', '[]', /There is nothing in/],
  [
    'Latin-1',
    'l.csv',
    Buffer.from('id,stratum\nAndr\u00e9,refunds\n', 'latin1'),
    /not written in UTF-8.*CSV UTF-8/,
  ],
  ['UTF-16', 'l.csv', utf16('\uFEFFid,stratum\nc,refunds\n'), /not written in UTF-8/],
  ['UTF-16 without its mark', 'l.csv', utf16('id,stratum\nc,refunds\n'), /not written in UTF-8/],
  ['another count', 'l.csv', 'id,stratum\nc,refunds\n', /refunds holds 40, and the list has 1/],
])('a list with %s is refused in words', (_, name, content, words) => {
  desk.list(name, content, true);
  expect(() => desk.draw()).toThrow(words);
});

test('a list that is only a link out of the portfolio is not opened', () => {
  desk.list('other.csv', 'stratum,size\nrefunds,40\n');
  rmSync(join(desk.root, 'evidence/E002/other.csv'));
  symlinkSync(import.meta.filename, join(desk.root, 'evidence/E002/other.csv'));
  expect(() => desk.draw()).toThrow(/could not be opened/);
});
