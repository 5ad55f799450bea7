import { readFileSync, renameSync, rmSync } from 'node:fs';
import { pathWithin } from './inside.ts';
import { isAtWork } from './is-running.ts';
import { createFile } from './write-file.ts';

/** The process that holds a number, by what stands in the file; one that is just being written is held by somebody. */
const holderIn = (path: string): number => {
  try {
    return Number(readFileSync(path, 'utf8')) || process.pid;
  } catch {
    return process.pid;
  }
};

/**
 * Holds the number of a record for this process alone while its file is written, and gives how to let go of it.
 * Undefined where another process holds it; one that was ended while it held a number holds it no more.
 */
export const holdNumber = (root: string, number: string): (() => void) | undefined => {
  const file = `content/.portfolio-${number}.held`;
  const path = pathWithin(root, file);
  if (!isAtWork(holderIn(path), path, longest)) takeAway(path);
  try {
    createFile(root, file, String(process.pid));
    return () => rmSync(path, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
};

/** A record is written in a second or two, and a large portfolio read before that in some more; in milliseconds. */
const longest = 120_000;

/** Moved first, so that of two processes that see the dead holder only one takes it away. */
const takeAway = (path: string): void => {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
};
