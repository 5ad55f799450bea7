import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** What git does with a file of a portfolio: `never` where the portfolio lies in no repository. */
export type GitTakes = 'never' | 'no' | 'next' | 'already';

/**
 * Whether git takes `file` along: not where a `.gitignore` keeps it out, with the next `git add` where none does, and
 * already where it is in the index, which no `.gitignore` changes.
 */
export const gitTakes = (root: string, file: string): GitTakes => {
  const absolute = resolve(root, file);
  const top = repositoryOf(absolute);
  if (top === undefined) return 'never';
  if (isInIndex(top, relative(top, absolute).replaceAll('\\', '/'))) return 'already';
  return gitIgnores(root, file) ? 'no' : 'next';
};

/** The top of the repository that a file lies in. */
const repositoryOf = (absolute: string): string | undefined => {
  for (let folder = dirname(absolute); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
};

/** The index names each file in full, between bytes that no name has (gitformat-index(5), versions 2 and 3). */
const isInIndex = (top: string, path: string): boolean => {
  try {
    return readFileSync(join(gitFolderOf(top), 'index')).includes(`${path}\0`);
  } catch {
    return false;
  }
};

/** `.git`, or the folder that a file `.git` names, as a further work tree has it. */
const gitFolderOf = (top: string): string => {
  const path = join(top, '.git');
  if (statSync(path).isDirectory()) return path;
  return resolve(
    top,
    readFileSync(path, 'utf8')
      .replace(/^gitdir:\s*/, '')
      .trim(),
  );
};

/**
 * Whether a `.gitignore` of the portfolio, or of a folder above it in the same git repository, keeps `file` out of git.
 * Knows what a line may say (gitignore(5)): strokes, stars, folders and exceptions.
 */
export const gitIgnores = (root: string, file: string): boolean => {
  const absolute = resolve(root, file);
  return foldersFrom(resolve(root), absolute).reduce((ignored, folder) => {
    const path = relative(folder, absolute).replaceAll('\\', '/');
    return linesOf(folder).reduce((before, line) => verdict(line, path) ?? before, ignored);
  }, false);
};

/** The folders whose `.gitignore` speaks of a file: from the top of the repository, or the portfolio, down to the file. */
const foldersFrom = (root: string, absolute: string): string[] => {
  const folders: string[] = [];
  const top = repositoryOf(absolute) ?? root;
  for (let folder = dirname(absolute); ; folder = dirname(folder)) {
    folders.unshift(folder);
    if (folder === top || dirname(folder) === folder) return folders;
  }
};

const linesOf = (folder: string): string[] => {
  try {
    return readFileSync(join(folder, '.gitignore'), 'utf8')
      .split(/\r?\n/)
      .map((line) => line.replace(/(?<!\\)\s+$/, ''))
      .filter((line) => line !== '' && !line.startsWith('#'));
  } catch {
    return [];
  }
};

/** True where a line takes a path or a folder of it out, false where it takes it back in, undefined where it is of others. */
const verdict = (line: string, path: string): boolean | undefined => {
  const back = line.startsWith('!');
  const plain = line.replace(/^!/, '').replace(/\/$/, '');
  const anchored = plain.includes('/');
  const pattern = new RegExp(`^${anchored ? '' : '(?:.*/)?'}${asPattern(plain.replace(/^\//, ''))}(?:/.*)?$`);
  return pattern.test(path) ? !back : undefined;
};

const asPattern = (glob: string): string =>
  glob
    .split(/(\*\*\/|\/\*\*|\*|\?)/)
    .map((part) => wild[part] ?? part.replace(/[.+^${}()|[\]\\]/g, '\\$&'))
    .join('');

const wild: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '/**': '/.*', '*': '[^/]*', '?': '[^/]' };
