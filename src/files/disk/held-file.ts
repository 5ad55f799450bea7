import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { isAtWork } from './is-running.ts';

/** A file that says which process is at work on something: the process stands in it. */
export const heldName = /^\.portfolio-[\w-]+\.held(?:\.\d+)?$/;

/** A record is written in a second or two, and a large portfolio read before that in some more; in milliseconds. */
const longest = 120_000;

/** The process that holds, by what stands in the file; one that is just being written is held by somebody. */
const holderIn = (path: string): number => {
  try {
    return Number(readFileSync(path, 'utf8')) || process.pid;
  } catch {
    return process.pid;
  }
};

const isHeld = (path: string): boolean => isAtWork(holderIn(path), path, longest);

/**
 * Takes such a file away where its process was ended. It is moved first, so that of two processes that see that only
 * one takes it away; where somebody else has come meanwhile, theirs is put back.
 */
export const takeAwayDead = (path: string): void => {
  if (isHeld(path)) return;
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (isHeld(aside)) linkSync(aside, path);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
};
