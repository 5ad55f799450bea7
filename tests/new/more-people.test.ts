import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Asker } from '#authoring/new-record/question.ts';
import { addPeople } from '../../scripts/new/add-people.ts';
import { scriptedAsker } from './scripted-asker.ts';
import { tinyPortfolio } from './tiny-portfolio.ts';

let tiny: ReturnType<typeof tinyPortfolio>;
beforeEach(() => {
  tiny = tinyPortfolio();
});
afterEach(() => tiny.remove());

const file = () => join(tiny.root, 'content/people.yaml');
const added = (meanwhile: (text: string) => string) => {
  const { ask } = scriptedAsker({ 'The name of the assessor': 'Jo Blake' });
  const asker = ((question) => {
    writeFileSync(file(), meanwhile(before));
    return ask(question as never);
  }) as Asker;
  const before = readFileSync(file(), 'utf8');
  return addPeople({ root: tiny.root, set: [], today: '2026-03-20' }, asker);
};

test('more people leave every other letter of the file as it is', async () => {
  const before = `\uFEFF${readFileSync(file(), 'utf8').replace('  - { id: assessor,', '  # By letter.\n  - {   id: assessor,').replaceAll('\n', '\r\n')}`;
  expect(await added(() => before)).toMatchObject({ done: 'written' });
  const after = readFileSync(file(), 'utf8');
  const [more = ''] = /(?: {2}- id: jo-blake\r\n)(?: {4}.*\r\n)+/.exec(after) ?? [];
  expect(after.replace(more, '')).toBe(before);
});

test('where the file is broken while people are asked, that is said and nothing is written over it', async () => {
  await expect(added((text) => `${text}observed: []\n`)).rejects.toThrow(
    /changed meanwhile and cannot be read.*What you answered is kept/,
  );
  expect(readFileSync(file(), 'utf8')).toMatch(/observed: \[\]\n$/);
});
