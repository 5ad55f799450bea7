import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder with all above it that is not there yet. Throws what the system says of the folder that it does not make:
 * told to make several at once, Node says of a disk that can only be read, or whose quota is used up, that something is not there.
 */
export const makeFolder = (path: string): void => {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // Another process may have made it meanwhile. A file in its place is told apart from a file that is to be written.
    if (!isFolder(path)) throw Object.assign(new Error(`No folder: ${path}`), { code: 'ENOTDIR', path });
  }
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
