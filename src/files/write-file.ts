import { linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathWithin } from './inside.ts';
import { isRunning } from './is-running.ts';

/**
 * Writes a file of the portfolio at `root` that must not be there yet. A reader never sees half of it. Throws EEXIST
 * rather than overwrite, and LeadsElsewhereError rather than write through a link.
 */
export const createFile = (root: string, file: string, text: string): void => {
  const path = pathWithin(root, file);
  withHalf(path, text, (half) => {
    try {
      linkSync(half, path);
    } catch (error) {
      if (!cannotLink.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      writeNew(path, text);
    }
  });
};

/** Disks such as exFAT know no second name for a file. */
const cannotLink = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES', 'UNKNOWN']);

const writeNew = (path: string, text: string): void => {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(path, { force: true });
    throw error;
  }
};

/**
 * Writes a file of the portfolio at `root` in place of what may be there; a reader sees the old text or the new, never
 * half. Throws LeadsElsewhereError rather than write through a link.
 */
export const replaceFile = (root: string, file: string, text: string): void => {
  const path = pathWithin(root, file);
  withHalf(path, text, (half) => renameSync(half, path));
};

/** Begins with a dot, so that a check that runs meanwhile passes it over; git is told to pass it over too. */
const halfName = /^\.portfolio-(\d+)\.part$/;

const withHalf = (path: string, text: string, put: (half: string) => void): void => {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const half = join(folder, `.portfolio-${process.pid}.part`);
  try {
    writeFileSync(half, text);
    put(half);
  } finally {
    rmSync(half, { force: true });
  }
};

/** Takes away what processes that were ended while they wrote have left in these folders of the portfolio at `root`. */
export const clearHalves = (root: string, folders: readonly string[]): void => {
  for (const folder of folders) {
    for (const name of namesIn(root, folder)) {
      const pid = halfName.exec(name)?.[1];
      if (pid && !isRunning(Number(pid))) rmSync(join(pathWithin(root, folder), name), { force: true });
    }
  }
};

const namesIn = (root: string, folder: string): string[] => {
  try {
    return readdirSync(pathWithin(root, folder));
  } catch {
    // There is no such folder, or it is a link, or it cannot be read: nothing of ours is in it.
    return [];
  }
};
