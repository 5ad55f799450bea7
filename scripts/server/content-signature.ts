import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a check of a portfolio reads: whole folders, and single files. */
const read = ['content', 'evidence', 'private', 'claims.lock', '.gitignore'];

/**
 * Another text for every state of the files that a portfolio is read from: a change, an addition, a removal or a new name
 * anywhere gives another. Reads no file, only what the disk notes of each.
 */
export const contentSignature = (root: string): string =>
  read.map((name) => stateOf(join(root, name))).join('\n');

const stateOf = (path: string): string => {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return '';
  const own = `${path}:${stat.ino}:${stat.size}:${stat.mtimeMs}:${stat.ctimeMs}`;
  return stat.isDirectory()
    ? [path, ...namesIn(path).map((name) => stateOf(join(path, name)))].join('\n')
    : own;
};

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    // Gone meanwhile, or closed to this user, which the check says.
    return [];
  }
};
