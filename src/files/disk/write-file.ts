import {
  appendFileSync,
  type Dirent,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gitTakes } from './git-ignores.ts';
import { heldName, takeAwayDead } from './held-file.ts';
import { pathWithin, seenAt } from './inside.ts';
import { isAtWork } from './is-running.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file of the portfolio at `root` that must not be there yet. A reader never sees half of it. Throws EEXIST
 * rather than overwrite, and LeadsElsewhereError rather than write through a link.
 */
export const createFile = (root: string, file: string, text: string | Uint8Array): void => {
  keepFromGit(root);
  newFile(pathWithin(root, file), text);
};

const newFile = (path: string, text: string | Uint8Array): void =>
  withHalf(path, text, (half) => {
    try {
      linkSync(half, path);
    } catch (error) {
      if (!cannotLink.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      writeNew(path, text);
    }
  });

/** Disks such as exFAT know no second name for a file. */
const cannotLink = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES', 'UNKNOWN']);

const writeNew = (path: string, text: string | Uint8Array): void => {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(path, { force: true });
    throw error;
  }
};

/** Another program has changed a file since it was read, so that what was made of it is not written over it. */
export class ChangedMeanwhileError extends Error {
  override name = 'ChangedMeanwhileError';
  constructor(file: string) {
    super(`${file} was changed by another program meanwhile, and nothing was written over it. Try again.`);
  }
}

/**
 * Writes a file of the portfolio at `root` in place of what may be there; a reader sees the old text or the new, never
 * half. `before` is what it was made of: where something else stands there by now, it throws ChangedMeanwhileError. No
 * system swaps a file only if it is still the same, so that some microseconds are left between the last look and the
 * change. Throws LeadsElsewhereError rather than write through a link.
 */
export const replaceFile = (
  root: string,
  file: string,
  text: string | Uint8Array,
  before?: string | Uint8Array,
): void => {
  keepFromGit(root);
  const path = pathWithin(root, file);
  withHalf(path, text, (half) => {
    if (before !== undefined && !holds(path, Buffer.from(before))) throw new ChangedMeanwhileError(file);
    renameSync(half, path);
  });
};

const holds = (path: string, before: Buffer): boolean => {
  try {
    return readFileSync(path).equals(before);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
};

const ignored = `# The key to pseudonyms, drafts, and what programs make for themselves: none of it belongs into a repository.
/private/
.drafts/
.schemas/
.cache/
portfolio-for-*.zip
.portfolio-*
.DS_Store
Thumbs.db
desktop.ini
`;

/**
 * Before anything is written to a portfolio: a repository of it is not to hold what is private. One that is there stays, and
 * gets the line that it lacks for what a program that is ended leaves behind.
 */
const keepFromGit = (root: string): void => {
  try {
    const path = pathWithin(root, '.gitignore');
    if (!seenAt(path)) newFile(path, ignored);
    else if (gitTakes(root, 'content/.portfolio-1.part') === 'next') appendFileSync(path, '\n.portfolio-*\n');
  } catch {
    // A disk that is full or can only be read: what was asked for matters more, and says so itself.
  }
};

/** Begins with a dot, so that a check that runs meanwhile passes it over; git is told to pass it over too. */
const halfName = /^\.portfolio-(\d+)\.part$/;

const withHalf = (path: string, text: string | Uint8Array, put: (half: string) => void): void => {
  const folder = dirname(path);
  makeFolder(folder);
  const half = join(folder, `.portfolio-${process.pid}.part`);
  try {
    // On the disk before it has its name: a power cut leaves the old file or the new, not an empty one.
    writeFileSync(half, text, { flush: true });
    put(half);
  } finally {
    rmSync(half, { force: true });
  }
};

/**
 * Takes away what processes that were ended while they wrote have left in the portfolio at `root`. What cannot be taken
 * away stays, since nothing that was asked for rests on it.
 */
export const clearHalves = (root: string): void => {
  const tops = entriesIn(root);
  clearThose(root, tops);
  for (const top of tops) if (top.isDirectory() && isWritten.test(top.name)) clearBelow(join(root, top.name));
};

/** The folders of a portfolio that files are written to. */
const isWritten = /^(?:content|evidence|\.drafts|\.schemas|\.vscode|before-.*)$/;

const clearBelow = (folder: string): void => {
  const entries = entriesIn(folder);
  clearThose(folder, entries);
  for (const entry of entries) if (entry.isDirectory()) clearBelow(join(folder, entry.name));
};

const clearThose = (folder: string, entries: readonly Dirent[]): void => {
  for (const { name } of entries) if (name.startsWith('.portfolio-')) clearHalf(join(folder, name), name);
};

const clearHalf = (path: string, name: string): void => {
  const pid = halfName.exec(name)?.[1];
  try {
    if (pid && !isAtWork(Number(pid), path, longest)) rmSync(path, { force: true });
    if (heldName.test(name)) takeAwayDead(path);
  } catch {
    // Most likely a disk that can only be read.
  }
};

/** How long one file may be in the writing, in milliseconds. */
const longest = 600_000;

const entriesIn = (folder: string): Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // There is no such folder, or it cannot be read: nothing of ours is in it.
    return [];
  }
};
