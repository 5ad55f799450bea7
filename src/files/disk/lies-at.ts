import { lstatSync, realpathSync, type Stats } from 'node:fs';

/**
 * Whether an open file is the one that lies at a path with no link in it: since the path was found, a folder on the way may
 * have become a link, and what was opened lies elsewhere then.
 */
export const liesAt = (absolute: string, opened: Stats): boolean => {
  try {
    const there = lstatSync(absolute);
    return isSame(there, opened) && plain(realpathSync.native(absolute)) === plain(absolute);
  } catch {
    return false;
  }
};

/** Windows numbers a file otherwise by its name than by its handle. */
const isSame = (one: Stats, other: Stats): boolean =>
  process.platform === 'win32' || (one.ino === other.ino && one.dev === other.dev);

/** Disks of Windows and Mac hold names alike that differ only in capitals or in how an accent is written. */
const plain = (path: string): string => path.normalize('NFC').toLowerCase();
