import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Does some work while no other process does the same work under the same file, which is there meanwhile. */
export const oneAtATime = async (file: string, work: () => Promise<void> | undefined): Promise<void> => {
  while (!took(file)) await setTimeout(100);
  try {
    await work();
  } finally {
    rmSync(file, { force: true });
  }
};

const took = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!isAtWork(file)) rmSync(file, { force: true });
    return false;
  }
};

/** Whether whoever took the file is still there; a test that was broken off leaves it behind. */
const isAtWork = (file: string): boolean => {
  try {
    // Whoever has just taken it may not have written its number yet.
    const number = Number(readFileSync(file, 'utf8'));
    return number === 0 || process.kill(number, 0);
  } catch {
    return false;
  }
};
