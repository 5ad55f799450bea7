import { rmSync } from 'node:fs';
import { takeAwayDead } from './held-file.ts';
import { pathWithin } from './inside.ts';
import { createFile } from './write-file.ts';

/**
 * Holds the number of a record for this process alone while its file is written, and gives how to let go of it.
 * Undefined where another process holds it; one that was ended while it held a number holds it no more.
 */
export const holdNumber = (root: string, number: string): (() => void) | undefined => {
  const file = `content/.portfolio-${number}.held`;
  const path = pathWithin(root, file);
  takeAwayDead(path);
  try {
    createFile(root, file, String(process.pid));
    return () => rmSync(path, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
};

/**
 * Does some work while no other process holds `name`, which stands for what is read and then changed.
 * Waits for others that do the same; throws NumbersHeldError where they never let go.
 */
export const whileHeld = <T>(root: string, name: string, work: () => T): T => {
  for (const end = Date.now() + patience; Date.now() < end; pauseForOthers()) {
    const letGo = holdNumber(root, name);
    if (!letGo) continue;
    try {
      return work();
    } finally {
      letGo();
    }
  }
  throw new NumbersHeldError();
};

/** Another program holds on to the numbers of records, and does not let go. */
export class NumbersHeldError extends Error {
  override name = 'NumbersHeldError';
  override message =
    'Another program is writing records into this portfolio all the time. Wait until it is done, then try again.';
}

/** How long to wait for others that write, in milliseconds. */
export const patience = 60_000;

/** Waits a little, and not as long as another process does. */
export const pauseForOthers = (): void =>
  void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5 + (process.pid % 20));
