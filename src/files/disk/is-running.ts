import { lstatSync } from 'node:fs';

/** Whether a process of this computer is still running. One that belongs to somebody else counts. */
const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Whether the process that left its number with a file is still at the work that the file is for, which takes no longer
 * than so many milliseconds: once the computer was started anew, the number may be that of any other program. A clock that
 * was put back makes a file of a time to come.
 */
export const isAtWork = (pid: number, file: string, longest: number): boolean =>
  isRunning(pid) && Math.abs(ageOf(file)) < longest;

/** How long ago a file was last written, in milliseconds; one that is gone was written just now. */
export const ageOf = (file: string): number => {
  const written = lstatSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return written === undefined ? 0 : Date.now() - written;
};
