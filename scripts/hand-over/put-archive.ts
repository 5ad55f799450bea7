import { closeSync, existsSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeFolder } from '#files/disk/make-folder.ts';
import { CannotRunError } from '../command/command.ts';
import { firstInArchive } from './site-as-zip.ts';

/** Where the name of the first file of an archive stands in it (PKWARE APPNOTE 6.3, section 4.3.7). */
const nameAt = 30;

/**
 * Puts an archive in place of the last one that this program made there; a reader sees the old one or the new, never half.
 * Throws CannotRunError where anything else lies there.
 */
export const putArchive = (given: string, zip: Uint8Array): void => {
  const path = resolve(given);
  if (existsSync(path) && !isOwn(path))
    throw new CannotRunError(
      `Nothing was made: ${given} is there already and is no archive of this program. Name another file with out=, such as out=portfolio.zip.`,
    );
  const half = join(dirname(path), `.portfolio-${process.pid}.part`);
  makeFolder(dirname(path));
  try {
    writeFileSync(half, zip, { flush: true });
    renameSync(half, path);
  } finally {
    rmSync(half, { force: true });
  }
};

const isOwn = (path: string): boolean => {
  const begins = Buffer.alloc(nameAt + firstInArchive.length);
  const file = openSync(path, 'r');
  try {
    readSync(file, begins, 0, begins.length, 0);
    return begins.toString('latin1', nameAt) === firstInArchive && begins.toString('latin1', 0, 2) === 'PK';
  } catch {
    return false;
  } finally {
    closeSync(file);
  }
};
