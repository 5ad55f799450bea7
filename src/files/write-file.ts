import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file that must not be there yet. A reader never sees half of it; throws EEXIST rather than overwrite. */
export const createFile = (path: string, text: string): void => {
  const half = writeHalf(path, text);
  try {
    linkSync(half, path);
  } catch (error) {
    if (!cannotLink.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    writeFileSync(path, text, { flag: 'wx' });
  } finally {
    rmSync(half, { force: true });
  }
};

/** Disks such as exFAT know no second name for a file. */
const cannotLink = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Writes a file in place of what may be there; a reader sees the old text or the new, never half. */
export const replaceFile = (path: string, text: string): void => {
  const half = writeHalf(path, text);
  try {
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
};

/** The name begins with a dot, so that a check that runs meanwhile passes it over. */
const writeHalf = (path: string, text: string): string => {
  mkdirSync(dirname(path), { recursive: true });
  const half = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  writeFileSync(half, text);
  return half;
};
