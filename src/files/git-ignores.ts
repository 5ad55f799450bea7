import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

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
  for (let folder = dirname(absolute); ; folder = dirname(folder)) {
    folders.unshift(folder);
    if (existsSync(join(folder, '.git'))) return folders;
    if (dirname(folder) === folder) return folders.filter((one) => one.startsWith(root));
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
