import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { CannotRunError, repositoryRoot } from './command.ts';
import { isEmpty, isMarked, ownFilesIn } from './site-mark.ts';

/** The folders of a portfolio and of the program in which nothing is ever built. */
const keptOfPortfolio = ['content', 'evidence', 'private', '.git', '.schemas', '.drafts', '.cache'];
const keptOfProgram = [...keptOfPortfolio, 'src', 'scripts', 'schemas', 'tests', 'docs'];

/**
 * The folder that a site may be written to, by its real path: one that is not there, is empty, or that a build wrote
 * and nobody has put anything into since. Throws CannotRunError where it is anything else; touches nothing.
 */
export const outFolder = (given: string, root: string): string => {
  const out = realPathOf(given);
  refuseKept(given, out, root);
  const found = foundAt(given, out);
  if (!found) return out;
  if (found.isSymbolicLink()) throw refused(given, 'is a link', 'Name the folder that it leads to');
  if (!found.isDirectory()) throw refused(given, 'is a file', 'Name a folder');
  if (!isEmpty(out)) refuseOthers(given, out);
  return out;
};

const refused = (given: string, what: string, mend: string): CannotRunError =>
  new CannotRunError(`Nothing was built, and nothing was changed: ${given} ${what}. ${mend}.`);

const refuseOthers = (given: string, out: string): void => {
  if (!isMarked(out))
    throw refused(
      given,
      'is not empty, and does not say that a build of this version wrote it',
      'If it is the site of an earlier version, rename the folder or take it away yourself, then build again; if it is anything else, name another folder: npm run build out=FOLDER',
    );
  const own = ownFilesIn(out);
  if (own.length === 0) return;
  const more = own.length > 5 ? ` and ${own.length - 5} more` : '';
  throw refused(
    given,
    `holds what the last build did not write, or what was changed since: ${own.slice(0, 5).join(', ')}${more}`,
    'Move that elsewhere, or name another folder: npm run build out=FOLDER',
  );
};

/** The real path of a folder that may not be there yet; the last name in it is kept, even where it is a link. */
const realPathOf = (given: string): string => {
  const path = resolve(given);
  const above = dirname(path);
  if (above === path) return path;
  return join(seenAt(above) ? realOf(given, above) : realPathOf(above), basename(path));
};

const realOf = (given: string, folder: string): string => {
  try {
    return realpathSync.native(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw refused(given, 'lies behind a link that leads nowhere', 'Name another folder');
  }
};

const foundAt = (given: string, out: string): Stats | undefined => {
  try {
    return seenAt(out);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
    throw refused(given, 'cannot be a folder, since a file stands in its way', 'Name another folder');
  }
};

const seenAt = (path: string): Stats | undefined => {
  try {
    return lstatSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const refuseKept = (given: string, out: string, root: string): void => {
  for (const [home, what, kept] of [
    [root, 'portfolio', keptOfPortfolio],
    [repositoryRoot, 'program', keptOfProgram],
  ] as const) {
    const real = realpathSync.native(home);
    if (holds(out, real))
      throw refused(given, `is or holds the folder of the ${what}`, 'Name another folder, such as dist');
    for (const name of kept) refuseFolder(given, out, join(real, name));
  }
  if ([out, ...foldersAbove(out)].some(isKeptElsewhere))
    throw refused(given, 'lies where somebody’s records, files or history lie', 'Name another folder');
};

const refuseFolder = (given: string, out: string, kept: string): void => {
  const real = seenAt(kept)?.isSymbolicLink() ? realOrItself(kept) : kept;
  for (const folder of [kept, real])
    if (holds(out, folder) || holds(folder, out))
      throw refused(given, `is, holds or lies in ${basename(kept)}/`, 'Name another folder, such as dist');
};

const realOrItself = (link: string): string => {
  try {
    return realpathSync.native(link);
  } catch {
    return link;
  }
};

/** Disks of Windows and Mac hold names alike that differ only in capitals or in how an accent is written. */
const plain = (path: string): string => path.normalize('NFC').toLowerCase();

/** Whether a path is a folder or lies in it, by its name or as the disk itself sees it. */
const holds = (folder: string, path: string): boolean => {
  const way = relative(plain(folder), plain(path));
  if (way === '' || (!/^\.\.([\\/]|$)/.test(way) && resolve(way) !== way)) return true;
  const seen = idOf(folder);
  return seen !== undefined && [path, ...foldersAbove(path)].some((one) => idOf(one) === seen);
};

const foldersAbove = (path: string): string[] => {
  const above = dirname(path);
  return above === path ? [] : [above, ...foldersAbove(above)];
};

/** What the disk itself knows a folder by, whatever name led there. */
const idOf = (path: string): string | undefined => {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return ino === 0n ? undefined : `${dev}:${ino}`;
  } catch {
    return undefined;
  }
};

/** Whether a folder is the history of a repository, or keeps the records, files or names of some other portfolio. */
const isKeptElsewhere = (folder: string): boolean => {
  const name = plain(basename(folder));
  if (name === '.git') return true;
  return (
    ['content', 'evidence', 'private'].includes(name) &&
    seenAt(join(dirname(folder), 'content/portfolio.yaml')) !== undefined
  );
};
