import type { Hash } from 'node:crypto';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bytesInPieces } from '#files/disk/bytes-in-pieces.ts';

/** All of a portfolio that a command reads: folders and files of its own. */
const read = ['content', 'evidence', 'private', 'claims.lock', 'records.lock'];

/**
 * A name for the whole state of the portfolio at `root`: every name and every byte that checking and building it read.
 * Two states of one name give the same findings and the same site. Undefined where more than its own files may count:
 * where there is a link, a file that cannot be read, or a private register that lies elsewhere.
 */
export const portfolioKey = (root: string): string | undefined => {
  const hash = createHash('sha256');
  try {
    for (const name of read) take(hash, join(root, name), name);
    if (existsSync(join(root, 'private'))) takeWhatGitKnows(hash, join(root, 'private'));
    return /privateRegister/.test(readFileSync(join(root, 'content/portfolio.yaml'), 'utf8'))
      ? undefined
      : hash.digest('hex');
  } catch {
    return undefined;
  }
};

/** A name for the state of a folder, with every name and byte in it. Throws where something in it cannot be read. */
export const folderKey = (folder: string): string => {
  const hash = createHash('sha256');
  take(hash, folder, '');
  return hash.digest('hex');
};

/** Takes a file or a folder with all in it into the hash. Throws where it is neither, or cannot be read. */
const take = (hash: Hash, path: string, name: string): void => {
  const seen = lstatSync(path, { throwIfNoEntry: false });
  if (seen?.isDirectory()) {
    hash.update(`folder ${name}\0`);
    for (const inner of readdirSync(path).sort()) takeThere(hash, join(path, inner), inner);
    hash.update('\0');
  } else if (seen?.isFile()) {
    hash.update(`file ${name}\0${seen.size}\0`);
    bytesInPieces(path, (piece) => hash.update(piece));
  } else if (seen) throw new Error(`${name} is neither a file nor a folder.`);
};

/** As `take`, of a name that the folder has: one whose letters nobody can tell leads to nothing. Throws then. */
const takeThere = (hash: Hash, path: string, name: string): void => {
  if (!lstatSync(path, { throwIfNoEntry: false })) throw new Error(`${name} cannot be looked at.`);
  take(hash, path, name);
};

/** What `git-ignores.ts` looks at to say whether git takes the private register along. */
const takeWhatGitKnows = (hash: Hash, folder: string): void => {
  for (let above = folder; ; above = dirname(above)) {
    take(hash, join(above, '.gitignore'), above);
    const git = join(above, '.git');
    if (existsSync(git)) {
      if (!statSync(git).isDirectory()) throw new Error('The index of a further work tree lies elsewhere.');
      hash.update('repository\0');
      take(hash, join(git, 'index'), 'index');
    }
    if (existsSync(git) || dirname(above) === above) return;
  }
};
