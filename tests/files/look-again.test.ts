import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkWhole } from '#files/check-whole.ts';
import { Memory } from '#files/memory.ts';
import { noisyPhoto, portfolioWith } from '../site/hostile-files.ts';
import { hostilePdfs, quietPdf } from '../site/hostile-pdfs.ts';

const photo = await noisyPhoto();
const files = {
  'board.jpg': photo,
  'quiet.pdf': quietPdf,
  'opened-script.pdf': hostilePdfs['opened-script.pdf'],
  'cut.jpg': photo.subarray(0, 20),
  'calls.csv': 'who,when\nDeborah Quill,3 March\n',
};

const look = async (root: string, memory?: Memory) => {
  const laid = new Map<string, Uint8Array>();
  const keep = async (path: string, bytes: Uint8Array) => void laid.set(path, bytes);
  const { tried, findings } = await checkWhole(root, '2026-08-03', keep, memory);
  return { laid, tried, findings };
};

const root = portfolioWith(files);
const memory = new Memory();
const first = await look(root, memory);

test('a second look finds and publishes the same as one from nothing, and cleans no file again', async () => {
  const second = await look(root, memory);
  expect(first.laid.size).toBeGreaterThan(3);
  expect(first.findings.some(({ rule }) => rule === 'third-party-named')).toBe(true);
  expect(first).toEqual(await look(root));
  expect(second).toEqual(first);
  for (const [path, bytes] of first.laid)
    if (!path.endsWith('.csv')) expect(second.laid.get(path)).toBe(bytes);
});

test('a file that was changed is cleaned and searched again', async () => {
  writeFileSync(join(root, 'evidence/E010/board.jpg'), await noisyPhoto());
  writeFileSync(join(root, 'evidence/E010/calls.csv'), 'who,when\nCustomer 4,3 March\n');
  const changed = await look(root, memory);
  expect(changed).toEqual(await look(root));
  expect(changed.findings.some(({ rule }) => rule === 'third-party-named')).toBe(false);
});

test('who stands in the private register since is found in a file that is as it was', async () => {
  const root = portfolioWith({ 'calls.csv': 'thing,when\nred kettle,3 March\n' });
  const memory = new Memory();
  const before = await look(root, memory);
  mkdirSync(join(root, 'private'), { recursive: true });
  writeFileSync(
    join(root, 'private/people.yaml'),
    'people:\n  - { name: Red Kettle, pseudonym: colleague-a }\n',
  );
  const since = await look(root, memory);
  expect(since).toEqual(await look(root));
  expect(since.findings.length).toBeGreaterThan(before.findings.length);
});
