import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { registerOutside } from '#files/read-register.ts';

/** What a check of a portfolio reads: whole folders, and single files. */
const read = ['content', 'evidence', 'private', 'claims.lock', 'records.lock', '.gitignore'];

/**
 * Another text for every state of the files that a portfolio is read from: a change, an addition, a removal or a new name
 * anywhere gives another. Reads only what the disk notes of each; portfolio.yaml alone is opened, for it may name a private
 * register that lies elsewhere.
 */
export const contentSignature = (root: string): string =>
  [...read.map((name) => stateOf(join(root, name))), stateOfRegister(root)].join('\n');

/** The register may lie elsewhere, also behind a link; were a folder named in its place, that is not looked through. */
const stateOfRegister = (root: string): string => {
  const path = registerOutside(root);
  const stat = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
  return stat ? ownState(path ?? '', stat) : '';
};

const stateOf = (path: string): string => {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return '';
  return stat.isDirectory()
    ? [path, ...namesIn(path).map((name) => stateOf(join(path, name)))].join('\n')
    : ownState(path, stat);
};

const ownState = (path: string, { ino, size, mtimeMs, ctimeMs }: Stats): string =>
  `${path}:${ino}:${size}:${mtimeMs}:${ctimeMs}`;

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    // Gone meanwhile, or closed to this user, which the check says.
    return [];
  }
};
