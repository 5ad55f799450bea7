import * as fs from 'node:fs';
import { join } from 'node:path';
import git from 'isomorphic-git';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bringBack } from '#files/history/bring-back.ts';
import { changedSince } from '#files/history/changed-since.ts';
import { keepVersion } from '#files/history/keep-version.ts';
import { beginRepository, type Repository, repositoryOf } from '#files/history/repository.ts';
import { versionsOf } from '#files/history/versions.ts';
import { back, historyOf, keep, recordHistoryOf } from '../../scripts/server/editor/history.ts';
import { put, tinyPortfolio } from '../new/tiny-portfolio.ts';

const file = 'content/products/E050-sign.yaml';
const sign = (what: string): string => `title: A sign\non: 2026-02-01\nwhat: ${what}\nauthor: learner\n`;

let tiny: ReturnType<typeof tinyPortfolio>;
beforeEach(() => {
  tiny = tinyPortfolio();
  put(tiny.root, file, sign('One.'));
  put(tiny.root, 'evidence/E050/board.txt', 'A board.');
  put(tiny.root, 'private/people.yaml', 'people: []\n');
  put(tiny.root, '.drafts/form-one.yaml', 'kind: product\n');
});
afterEach(() => tiny.remove());

const read = (name: string): string => fs.readFileSync(join(tiny.root, name), 'utf8');
const keptFiles = ({ dir }: Repository) => git.listFiles({ fs, dir, ref: 'HEAD' });

it('a portfolio without a repository gets one where one wishes, and nothing private or half written is in it', async () => {
  expect(await historyOf(tiny.root)).toEqual({ isKept: false, changed: [], versions: [] });
  const repository = await beginRepository(tiny.root);
  expect(await keepVersion(repository, 'Begun', 1)).toContainEqual({ file, state: 'new' });
  const files = await keptFiles(repository);
  expect(files).toContain(file);
  expect(files).toContain('evidence/E050/board.txt');
  expect(files.filter((name) => /private|drafts|node_modules/.test(name))).toEqual([]);
  expect(read('.gitignore')).toContain('/private/');
  expect(await keepVersion(repository, 'Nothing', 2)).toEqual([]);
});

it('what changed since is told by record, with the sentence of each version', async () => {
  const repository = await beginRepository(tiny.root);
  await keep(tiny.root, 'Begun', 1);
  put(tiny.root, file, sign('Two.'));
  fs.rmSync(join(tiny.root, 'evidence/E050/board.txt'));
  const { changed, versions } = await historyOf(tiny.root);
  expect(changed).toEqual([
    { file, state: 'changed', number: 'E050', title: 'A sign' },
    { file: 'evidence/E050/board.txt', state: 'gone', number: 'E050', title: 'A sign' },
  ]);
  expect(versions).toMatchObject([{ sentence: 'Begun', at: '1970-01-01T00:00:01.000Z' }]);
  expect((await recordHistoryOf(tiny.root, 'E050'))[0]?.changes).toEqual([
    { label: 'What', before: 'One.', now: 'Two.' },
  ]);
  expect(await changedSince(repository)).toHaveLength(2);
  await expect(keep(tiny.root, ' ', 2)).rejects.toThrow('Say first');
});

it('a record comes back with its files, and what stood there is kept before', async () => {
  const repository = await beginRepository(tiny.root);
  await keep(tiny.root, 'Begun', 1);
  const [first] = await versionsOf(repository);
  put(tiny.root, file, sign('Two.'));
  fs.rmSync(join(tiny.root, 'evidence/E050/board.txt'));
  put(tiny.root, 'content/products/E051-other.yaml', sign('Other.'));
  const version = first?.version ?? '';
  expect(await back(tiny.root, { number: 'E050', version }, 2)).toBe(2);
  expect([read(file), read('evidence/E050/board.txt')]).toEqual([sign('One.'), 'A board.']);
  const [before] = await versionsOf(repository);
  expect(before?.sentence).toBe('E050 before an earlier version was brought back');
  await back(tiny.root, { number: 'E050', version: before?.version ?? '' }, 3);
  expect(read(file)).toBe(sign('Two.'));
  expect(await keptFiles(repository)).not.toContain('content/products/E051-other.yaml');
  await expect(
    bringBack(tiny.root, repository, { number: 'E099', version, sentence: '' }, 4),
  ).rejects.toThrow('That version has no E099');
});

it('a record that is gone comes back', async () => {
  await beginRepository(tiny.root);
  await keep(tiny.root, 'Begun', 1);
  fs.rmSync(join(tiny.root, file));
  await keep(tiny.root, 'Gone', 2);
  const versions = await recordHistoryOf(tiny.root, 'E050');
  await back(tiny.root, { number: 'E050', version: versions.at(-1)?.version ?? '' }, 3);
  expect(read(file)).toBe(sign('One.'));
});

it('in a repository of somebody else, only the portfolio is kept, and what they staged stays staged', async () => {
  const above = join(tiny.root, '..', `above-${process.pid}`);
  fs.mkdirSync(above);
  fs.cpSync(tiny.root, join(above, 'mine'), { recursive: true });
  await git.init({ fs, dir: above, defaultBranch: 'main' });
  fs.writeFileSync(join(above, 'theirs.txt'), 'Theirs.');
  await git.add({ fs, dir: above, filepath: 'theirs.txt' });
  const repository = await repositoryOf(join(above, 'mine'));
  if (!repository) throw new Error('It was not found.');
  await keepVersion(repository, 'Mine', 1);
  const files = await keptFiles(repository);
  expect(files.every((name) => name.startsWith('mine/'))).toBe(true);
  expect(await git.status({ fs, dir: above, filepath: 'theirs.txt' })).toBe('added');
  expect(await git.status({ fs, dir: above, filepath: `mine/${file}` })).toBe('unmodified');
  fs.writeFileSync(join(above, '.git/MERGE_HEAD'), 'x');
  fs.writeFileSync(join(above, 'mine', file), sign('Three.'));
  await expect(keepVersion(repository, 'Mine', 2)).rejects.toThrow('in the middle of something');
  fs.rmSync(above, { recursive: true });
});
