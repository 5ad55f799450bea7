import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';

/** Windows knows no pipes among its files. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Does something with an open file, and closes it. Never waits for a pipe to be written to. */
export const withOpen = <T>(path: string, work: (handle: number) => T): T => {
  const handle = openSync(path, flags);
  try {
    return work(handle);
  } finally {
    closeSync(handle);
  }
};

/** What an open file is, where it is none to be read whole: a pipe, a socket or a device, which may never end. */
export const noFile = (handle: number): string | undefined => {
  const seen = fstatSync(handle);
  return seen.isFile() || seen.isDirectory() ? undefined : kindOf(seen);
};

/** In plain words what lies on the disk in place of a file. */
export const kindOf = (seen: Stats): string => {
  if (seen.isFIFO()) return 'a pipe between programs';
  return seen.isSocket() ? 'a socket of a program' : 'a device';
};

/** What comes from an open file, however it is made, in steps: to its end, or at most one byte more than `limit`. */
export const readBounded = (handle: number, limit: number, step = 65_536): Buffer => {
  const parts: Buffer[] = [];
  for (let length = 0; length <= limit; ) {
    const part = Buffer.alloc(Math.min(step, limit + 1 - length));
    const read = readOrEnd(handle, part);
    if (read === 0) break;
    parts.push(part.subarray(0, read));
    length += read;
  }
  return Buffer.concat(parts);
};

/** Windows says by an error that what comes in has ended. */
const readOrEnd = (handle: number, part: Buffer): number => {
  try {
    return readSync(handle, part);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EOF') return 0;
    throw error;
  }
};
