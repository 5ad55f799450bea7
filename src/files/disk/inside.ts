import { lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';

/** A path of a portfolio that leads elsewhere by a link. Its message says so in plain words. */
export class LeadsElsewhereError extends Error {
  override name = 'LeadsElsewhereError';
  constructor(link: string) {
    super(
      `${link} is a link, and nothing is read or written through it: what a portfolio holds lies in its own folder. Put the folder or file itself in the place of the link.`,
    );
  }
}

/** The folder of a portfolio itself, whatever link led to it. Throws what the disk says where there is none. */
export const homeOf = (root: string): string => realpathSync.native(root);

/** Whether a real path lies within a real folder. */
export const within = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/**
 * Where a file or folder of the portfolio at `root` lies, or would lie, on the disk. `file` is relative, with `/`, and
 * its accents are one sign each; on the disk they may be two. Throws LeadsElsewhereError where a part of it is a link:
 * what lies behind is no part of the portfolio.
 */
export const pathWithin = (root: string, file: string): string => {
  let place = homeOf(root);
  for (const [index, part] of file.split('/').entries()) {
    place = join(place, nameOnDisk(place, part));
    if (seenAt(place)?.isSymbolicLink()) throw new LeadsElsewhereError(file.split('/', index + 1).join('/'));
  }
  return place;
};

/**
 * Where a file of the portfolio is read from: as `pathWithin`, but the file itself may be a link to a file of content/ or
 * evidence/. Throws LeadsElsewhereError for any other link.
 */
export const fileWithin = (root: string, file: string): string => {
  const [, folder = '', name = ''] = /^(?:(.*)\/)?([^/]+)$/.exec(file) ?? [];
  const above = folder ? pathWithin(root, folder) : homeOf(root);
  const place = join(above, nameOnDisk(above, name));
  if (!seenAt(place)?.isSymbolicLink()) return place;
  const real = realpathSync.native(place);
  if (!isRecordsOrEvidence(homeOf(root), real)) throw new LeadsElsewhereError(file);
  return real;
};

/** Whether a real path lies in one of the two folders that a portfolio is read from. */
export const isRecordsOrEvidence = (home: string, real: string): boolean =>
  ['content', 'evidence'].some((folder) => within(join(home, folder), real));

/** What the disk says of a path without following it, or undefined where nothing is there. */
export const seenAt = (path: string): Stats | undefined => {
  try {
    return lstatSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
};

/** The name as the folder holds it: a Mac may write an accent as a sign of its own. */
const nameOnDisk = (folder: string, name: string): string => {
  if (/^[\x20-\x7e]*$/.test(name) || seenAt(join(folder, name)) || !seenAt(folder)?.isDirectory())
    return name;
  return readdirSync(folder).find((one) => one.normalize('NFC') === name.normalize('NFC')) ?? name;
};
