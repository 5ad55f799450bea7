import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { holdNumber } from '#files/disk/hold-number.ts';
import { clearHalves } from '#files/disk/write-file.ts';
import { runNew } from './run-new.ts';
import { put, tinyPortfolio } from './tiny-portfolio.ts';

const { root, remove } = tinyPortfolio();
afterAll(remove);

const script = join(import.meta.dirname, '../../scripts/new.ts');
const fields = ['on=2026-02-01', 'what=A board.', 'author=learner'].flatMap((set) => ['--set', set]);

const newProduct = (title: string): Promise<number | null> =>
  new Promise((ended) => {
    const args = [script, 'product', '--json', '--set', `title=${title}`, ...fields, '--portfolio', root];
    spawn(process.execPath, args, { stdio: 'ignore' }).once('close', ended);
  });

const names = (folder: string): string[] => readdirSync(join(root, folder)).sort();

test('records that are written at once each get a number of their own, and nothing else is left', async () => {
  const codes = await Promise.all(['one', 'two', 'three', 'four', 'five', 'six'].map(newProduct));
  expect(codes).toEqual([0, 0, 0, 0, 0, 0]);
  const numbers = names('content/products').map((name) => name.slice(0, 4));
  expect(numbers).toEqual(['E002', 'E003', 'E004', 'E005', 'E006', 'E007']);
  expect(names('content').filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a number is held by one, and one who was ended holds it no more', () => {
  const letGo = holdNumber(root, 'E050');
  expect(letGo).toBeDefined();
  expect(holdNumber(root, 'E050')).toBeUndefined();
  letGo?.();
  put(root, 'content/.portfolio-E050.held', String(2 ** 30));
  holdNumber(root, 'E050')?.();
  expect(names('content').filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a number that was held before the computer was started anew is free, whoever has the process number now', () => {
  const held = join(root, 'content/.portfolio-E051.held');
  writeFileSync(held, String(process.ppid));
  expect(holdNumber(root, 'E051')).toBeUndefined();
  utimesSync(held, new Date('2026-01-01'), new Date('2026-01-01'));
  holdNumber(root, 'E051')?.();
  expect(existsSync(held)).toBe(false);
});

test('what a command left that was ended while it wrote is taken away by the next, and nobody else’s', () => {
  put(root, `content/products/.portfolio-${2 ** 30}.part`, 'half');
  put(root, `content/products/.portfolio-${process.pid}.part`, 'being written');
  put(root, 'content/products/.notes.part', 'mine');
  put(root, 'content/products/.portfolio-E060.held', String(2 ** 30));
  put(root, 'content/products/.portfolio-E061.held', String(process.ppid));
  const elsewhere = ['content/units', 'evidence/E001', '.drafts/files-one', 'before-0.2.0/content/units'];
  for (const folder of elsewhere) put(root, `${folder}/.portfolio-${2 ** 30}.part`, 'half');
  clearHalves(root);
  expect(names('content/products').filter((name) => name.startsWith('.'))).toEqual([
    '.notes.part',
    `.portfolio-${process.pid}.part`,
    '.portfolio-E061.held',
  ]);
  for (const folder of elsewhere) expect(names(folder)).not.toContain(`.portfolio-${2 ** 30}.part`);
});

test('where a record cannot be written, its text is said, so that nobody has to type it again', async () => {
  const full = tinyPortfolio({ 'content/products': 'A file where a folder is needed.' });
  const { status, stderr } = await runNew(full.root, ['product', '--set', 'title=Told', ...fields]);
  expect(readFileSync(join(full.root, 'content/products'), 'utf8')).toContain('A file');
  expect(existsSync(join(full.root, '.drafts'))).toBe(false);
  full.remove();
  expect(status).toBe(2);
  expect(stderr).toContain('what: A board.');
  expect(stderr).toMatch(/a file stands where a folder is needed/i);
  expect(stderr).not.toMatch(/mistake of the program| {4}at /);
});
