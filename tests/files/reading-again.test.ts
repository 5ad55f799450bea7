import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { Memory } from '../../src/files/memory.ts';
import { readPortfolio } from '../../src/files/read-portfolio.ts';
import { put, tinyPortfolio } from '../new/tiny-portfolio.ts';

const tiny = tinyPortfolio();
const { root } = tiny;
afterAll(() => tiny.remove());

const file = 'content/products/E010-thing.yaml';
const titled = (title: string): void =>
  put(
    root,
    file,
    `title: ${title}\non: 2026-02-01\nwhat: A board.\nauthor: learner\nclaims:\n  - { criterion: ocr-41/4.1, at: what, shows: How one is chosen }\n`,
  );

it('a portfolio that is looked at again shows each change, even one of the same length under the same time', async () => {
  const memory = new Memory();
  const titleNow = () =>
    readPortfolio(root, memory).content.records.find(({ number }) => number === 'E010')?.data.title;
  titled('A thing');
  const { atime, mtime } = statSync(join(root, file));
  // A file that was only just written is read each time; this one is known by what the disk notes of it.
  await setTimeout(100);
  const first = readPortfolio(root, memory);
  expect(titleNow()).toBe('A thing');
  expect(readPortfolio(root, memory).content.records[0]).toBe(first.content.records[0]);
  titled('A thong');
  utimesSync(join(root, file), atime, mtime);
  expect(titleNow()).toBe('A thong');
  for (const title of ['One', 'Two', 'Six']) {
    titled(title);
    expect(titleNow()).toBe(title);
  }
});
