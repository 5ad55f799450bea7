import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPortfolio } from '#files/read-portfolio.ts';
import { CannotRunError } from '../../scripts/command/command.ts';
import { Desk } from './desk.ts';

const desk = new Desk();
const frame = 'content/sampling-frames/E002-calls.yaml';
const sized = (size: string) => desk.change(frame, (text) => text.replace('size: 40', `size: ${size}`));

test.each([
  [
    'more than the generator can count',
    '5000000000',
    '4',
    /holds 5,000,000,000 transactions.*4,294,967,296 at most/,
  ],
  ['no transactions', '0', '4', /holds no transactions/],
])('a frame of %s is refused in words', (_, size, wanted, words) => {
  sized(size);
  expect(() => desk.draw({ size: wanted })).toThrow(words);
});

test('a frame of as many as the generator can count is drawn from', () => {
  sized('4294967296');
  expect(desk.draw().items).toHaveLength(4);
});

test('a size by margin keeps margin and confidence in the record, and a size in words keeps none', () => {
  const { margin, confidence, items } = desk.draw({ margin: '0.15' });
  expect({ margin, confidence, drawn: items.length }).toEqual({ margin: 0.15, confidence: 0.95, drawn: 21 });
  const typed = desk.draw();
  expect([typed.margin, typed.confidence]).toEqual([undefined, undefined]);
});

test('a sample that nobody could look at is refused before it is drawn', () => {
  sized('4000000000');
  expect(() => desk.draw({ size: '3999999999' })).toThrow(/more than anybody can look at; 20,000/);
});

test.each([
  ['0001-01-01', '9999-12-31', /0001-01-01 is no day between 1970 and 2998/],
  ['2026-02-31', '2026-03-04', /2026-02-31 is no day/],
  ['tomorrow', '2026-03-04', /tomorrow is no day/],
  ['2026-03-04', '2026-03-03', /last day, 2026-03-03, comes before the first/],
  ['1980-01-01', '2026-03-03', /more than ten years/],
  [undefined, '2026-03-03', /together/],
])('days from %s to %s are refused in words', (firstDay, lastDay, words) => {
  expect(() => desk.draw({ firstDay, lastDay })).toThrow(words);
  expect(() => desk.draw({ firstDay, lastDay })).toThrow(CannotRunError);
  expect(readPortfolio(desk.root).content.records.filter(({ kind }) => kind === 'draw')).toHaveLength(1);
});

test.each([
  ['a size below 0', (text: string) => text.replace('size: 40', 'size: -4')],
  ['half a transaction', (text: string) => text.replace('size: 40', 'size: 4.5')],
  [
    'the same stratum twice',
    (text: string) => `${text}  - { id: refunds, describes: More refunds, size: 3 }\n`,
  ],
  ['a stratum with a space in its id', (text: string) => text.replace('id: refunds', 'id: re funds')],
])('a frame with %s is said to be unreadable, and where to look', (_, change) => {
  desk.change(frame, change);
  expect(() => desk.draw()).toThrow(/^E002 cannot be read as it stands. Run `npm run check` to see why\.$/);
});

test('a number that is no frame or no draw is told which there are', () => {
  expect(() => desk.draw({ frame: 'E010' })).toThrow(
    /^E010 is no sampling frame of this portfolio\. Those of this kind: E002\.$/,
  );
  expect(() => desk.swap('E099', 'd1')).toThrow(/^E099 is no draw of this portfolio\. .*: E003\.$/);
});

test.each([
  ['refunds=3,refunds=2', /--quotas has refunds twice/],
  ['refunds=3=4', /cannot be read at "refunds=3=4"/],
  ['=4', /cannot be read at "=4"/],
  ['refunds=', /The quota of refunds is a whole number/],
  ['refunds', /needs a number for refunds/],
  [' , ', /--quotas names nothing/],
])('the quotas "%s" are refused and never guessed at', (quotas, words) => {
  expect(() => desk.draw({ method: 'quota', quotas })).toThrow(words);
});

test.each([
  ['colleague-a=2,colleague-a=2', /--colleagues has colleague-a twice/],
  ['colleague-a=1=3', /cannot be read at/],
])('the colleagues "%s" are refused and never guessed at', (colleagues, words) => {
  expect(() => desk.draw({ colleagues })).toThrow(words);
});

test('a draw that cannot be written is said whole, so that nobody has to type its reason again', () => {
  rmSync(join(desk.root, 'content/draws'), { recursive: true });
  desk.write('content/draws', 'A file where a folder is needed.');
  expect(() => desk.draw()).toThrow(
    /a file stands where a folder is needed[\s\S]*reason: Forty calls are few/i,
  );
});
