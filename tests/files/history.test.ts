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

it('two records brought back at once each find what stood there in a version', async () => {
  const other = 'content/products/E051-card.yaml';
  put(tiny.root, other, sign('A card.'));
  const repository = await beginRepository(tiny.root);
  await keep(tiny.root, 'Begun', 1);
  const { version } = (await versionsOf(repository))[0] as { version: string };
  put(tiny.root, file, sign('Mine.'));
  put(tiny.root, other, sign('Mine too.'));
  await Promise.all(['E050', 'E051'].map((number) => back(tiny.root, { number, version }, 2)));
  expect(await versionsOf(repository)).toHaveLength(3);
  expect((await recordHistoryOf(tiny.root, 'E050'))[0]?.changes[0]?.before).toBe('Mine.');
  expect((await recordHistoryOf(tiny.root, 'E051'))[0]?.changes[0]?.before).toBe('Mine too.');
});

it('what git passes over is not written over, since nothing keeps it', async () => {
  const board = 'evidence/E050/board.txt';
  const repository = await beginRepository(tiny.root);
  await keep(tiny.root, 'Begun', 1);
  const { version } = (await versionsOf(repository))[0] as { version: string };
  await git.remove({ fs, dir: tiny.root, filepath: board });
  fs.appendFileSync(join(tiny.root, '.gitignore'), `/${board}\n`);
  await git.commit({ fs, dir: tiny.root, message: 'Without it', author: { name: 'A', email: 'a@b.c' } });
  put(tiny.root, board, 'Not kept anywhere.');
  put(tiny.root, file, sign('Mine.'));
  await expect(back(tiny.root, { number: 'E050', version }, 2)).rejects.toThrow('passed over by .gitignore');
  expect(read(board)).toBe('Not kept anywhere.');
  expect(read(file)).toBe(sign('Mine.'));
});

it('a version comes back to the byte in whatever code of letters it was written', async () => {
  await beginRepository(tiny.root);
  const ansi = Buffer.from(`${sign('A café.')}`, 'latin1');
  fs.writeFileSync(join(tiny.root, file), ansi);
  await keep(tiny.root, 'Begun', 1);
  const { versions } = await historyOf(tiny.root);
  fs.writeFileSync(join(tiny.root, file), Buffer.from(sign('Another café.'), 'latin1'));
  expect(await back(tiny.root, { number: 'E050', version: versions[0]?.version ?? '' }, 2)).toBe(1);
  expect(fs.readFileSync(join(tiny.root, file))).toEqual(ansi);
});

it('a record whose file was named anew comes back as one file', async () => {
  await beginRepository(tiny.root);
  await keep(tiny.root, 'Begun', 1);
  const { versions } = await historyOf(tiny.root);
  fs.renameSync(join(tiny.root, file), join(tiny.root, 'content/products/E050-board.yaml'));
  await back(tiny.root, { number: 'E050', version: versions[0]?.version ?? '' }, 2);
  expect(fs.readdirSync(join(tiny.root, 'content/products'))).toEqual(['E050-sign.yaml']);
});

it('what a link leads to is kept in no version', async () => {
  put(tiny.root, 'private/people.yaml', 'people: [{ names: [Deborah Quill] }]\n');
  fs.symlinkSync('../../private/people.yaml', join(tiny.root, 'evidence/E050/notes.txt'));
  fs.symlinkSync('../private', join(tiny.root, 'evidence/E051'));
  const repository = await beginRepository(tiny.root);
  await keep(tiny.root, 'Begun', 1);
  expect((await keptFiles(repository)).filter((name) => /notes|E051/.test(name))).toEqual([]);
});

it('a worktree, whose git lies elsewhere, is left to git and not taken for one without versions', async () => {
  put(tiny.root, '.git', 'gitdir: /somewhere/else\n');
  await expect(historyOf(tiny.root)).rejects.toThrow('only git itself keeps versions');
  await expect(keep(tiny.root, 'Begun', 1)).rejects.toThrow('only git itself keeps versions');
});
