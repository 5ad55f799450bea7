import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitIgnores } from '#files/disk/git-ignores.ts';
import { systemErrorInWords } from '#files/disk/system-error.ts';
import { ChangedMeanwhileError, createFile, replaceFile } from '#files/disk/write-file.ts';
import { keepAside } from '#files/write-record.ts';
import { basePortfolio } from './base-portfolio.ts';

test.each([createFile, replaceFile])(
  'the first file that is written to a portfolio keeps what is private from git',
  (write) => {
    const root = basePortfolio();
    write(root, 'content/notes/E900-a.yaml', 'title: a\n');
    for (const file of [
      'private/people.yaml',
      '.drafts/a.yaml',
      '.schemas/a.json',
      '.cache/a',
      '.portfolio-1.part',
    ])
      expect(gitIgnores(root, file)).toBe(true);
    for (const file of ['content/people.yaml', 'evidence/E010/private/form.txt', 'claims.lock'])
      expect(gitIgnores(root, file)).toBe(false);
  },
);

test('a .gitignore that is there stays as it is, even where it is a link to nothing', () => {
  const root = basePortfolio({ '.gitignore': 'mine\n' });
  createFile(root, 'content/notes/E900-a.yaml', 'title: a\n');
  expect(readFileSync(join(root, '.gitignore'), 'utf8')).toBe('mine\n');
  const linked = basePortfolio();
  symlinkSync(join(linked, 'elsewhere'), join(linked, '.gitignore'));
  createFile(linked, 'content/notes/E900-a.yaml', 'title: a\n');
  expect(existsSync(join(linked, 'elsewhere'))).toBe(false);
});

test('a .gitignore in a repository gets the line that keeps halves of files out, once, below what is there', () => {
  const root = basePortfolio({ '.gitignore': 'mine', '.git/HEAD': 'ref: refs/heads/main\n' });
  for (const name of ['a', 'b']) createFile(root, `content/notes/E900-${name}.yaml`, 'title: a\n');
  expect(readFileSync(join(root, '.gitignore'), 'utf8')).toBe('mine\n.portfolio-*\n');
});

test('a file where a folder is needed is told as such, and never as the file that was to be written', () => {
  const root = basePortfolio({ '.drafts': 'mine', 'content/odd': 'mine' });
  const words = (write: () => unknown) => {
    try {
      return String(write());
    } catch (error) {
      return systemErrorInWords(error);
    }
  };
  expect(words(() => keepAside(root, 'a.yaml', 'x'))).toContain('A file stands where a folder is needed');
  expect(words(() => createFile(root, 'content/odd/a.yaml', 'x'))).toContain('A file stands where a folder');
});

test('what is laid aside under a name that is taken lies beside what was there', () => {
  const root = basePortfolio();
  const names = ['a', 'b', 'c'].map((text) => keepAside(root, 'observation-answers.yaml', text));
  expect(names).toEqual([
    '.drafts/observation-answers.yaml',
    '.drafts/observation-answers-2.yaml',
    '.drafts/observation-answers-3.yaml',
  ]);
  expect(names.map((name) => readFileSync(join(root, name), 'utf8'))).toEqual(['a', 'b', 'c']);
  writeFileSync(join(root, '.drafts/note'), 'mine');
  expect(keepAside(root, 'note', 'x')).toBe('.drafts/note-2');
});

test.each([
  ['/home/sam/mine/content/products/.portfolio-12.part', '/home/sam/mine/content/products lies'],
  ['/home/sam/.portfolio-build-XXXXXX/site', '/home/sam lies'],
  ['C:\\mine\\.portfolio-12.part', 'C:\\mine lies'],
  ['/home/sam/mine/claims.lock', '/home/sam/mine/claims.lock lies'],
])('a disk that can only be read is told by a place that its owner knows: %s', (path, words) => {
  const error = Object.assign(new Error(`EROFS: read-only file system, open '${path}'`), {
    code: 'EROFS',
    path,
  });
  expect(systemErrorInWords(error)).toContain(words);
  expect(systemErrorInWords(error)).not.toContain('.portfolio-');
});

test('a file that another program changed, or took away, since it was read is not written over', () => {
  const root = basePortfolio();
  const file = 'content/notes/E900-a.yaml';
  createFile(root, file, 'title: a\n');
  replaceFile(root, file, 'title: b\n', 'title: a\n');
  expect(() => replaceFile(root, file, 'title: c\n', 'title: a\n')).toThrow(ChangedMeanwhileError);
  expect(readFileSync(join(root, file), 'utf8')).toBe('title: b\n');
  rmSync(join(root, file));
  expect(() => replaceFile(root, file, 'title: c\n', 'title: b\n')).toThrow(/nothing was written over it/);
  expect(readdirSync(join(root, 'content/notes'))).toEqual([]);
});
