import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder } from '#files/disk/make-folder.ts';
import { ownPortfolio, repositoryRoot } from './command.ts';
import { contentHash, isMarked, markIn } from './site-mark.ts';

const cache = join(repositoryRoot, 'node_modules/.cache/portfolio-sites');

const keyOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16);

/**
 * Where `npm start` keeps the last good build of a portfolio: `dist/` for the repository's own, and for any other
 * a folder of its own, so that the builds of two portfolios never take each other's place.
 */
export const siteFolder = (root: string): string => {
  const real = realpathSync(root);
  return real === realpathSync(ownPortfolio) ? join(ownPortfolio, 'dist') : join(cache, keyOf(real));
};

/** Where the copy of a portfolio for an audience is kept from which archives are made. */
export const handedOverFolder = (root: string, audience: string): string =>
  join(cache, `${keyOf(realpathSync(root))}-${audience}`);

/** By the real path: the program itself may be reached by another one. */
const noteOf = (folder: string): string => {
  const path = resolve(folder);
  const above = existsSync(dirname(path)) ? realpathSync(dirname(path)) : dirname(path);
  return join(cache, `${keyOf(join(above, basename(path)))}.built-from`);
};

/** Which portfolio a folder was built from, by which version of the program, and through which gate. */
export interface BuiltFrom {
  root: string;
  version: string;
  gate: string | undefined;
}

const noteFor = (folder: string, { root, version, gate }: BuiltFrom): string =>
  [keyOf(realpathSync(root)), version, gate, contentHash(markIn(folder))].join('\n');

/**
 * Notes what a folder was built from, and the hash of what is searched of each of its pages: `npm run build` can write any
 * portfolio to `dist/`.
 */
export const noteBuilt = (folder: string, from: BuiltFrom, searched: ReadonlyMap<string, string>): void => {
  makeFolder(cache);
  const note = noteFor(folder, from);
  writeFileSync(searchedOf(folder), JSON.stringify({ of: contentHash(note), pages: [...searched] }));
  writeFileSync(noteOf(folder), note);
};

const searchedOf = (folder: string): string => `${noteOf(folder)}.searched`;

/** The hash of what is searched of each page of a folder, by its path; none where that was not noted. */
export const searchedIn = (folder: string): Map<string, string> => {
  try {
    const { of, pages } = JSON.parse(readFileSync(searchedOf(folder), 'utf8'));
    return of === contentHash(noteIn(folder) ?? '') ? new Map(pages) : new Map();
  } catch {
    return new Map();
  }
};

const noteIn = (folder: string): string | undefined => {
  const note = noteOf(folder);
  return existsSync(note) ? readFileSync(note, 'utf8') : undefined;
};

/** Whether a marked folder is what this very version made of this portfolio, and let through this very gate. */
export const isOwnBuild = (folder: string, from: BuiltFrom): boolean =>
  isMarked(folder) && noteIn(folder) === noteFor(folder, from);

/** The folder if it holds the last good build of this portfolio, or undefined where it holds none, or another's. */
export const lastGoodBuild = (folder: string, root: string): string | undefined => {
  const ours = noteIn(folder)?.split('\n')[0] === keyOf(realpathSync(root));
  return ours && existsSync(join(folder, 'index.html')) ? folder : undefined;
};
