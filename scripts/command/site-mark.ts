import { hash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileHash } from '#files/disk/bytes-in-pieces.ts';
import { type Entry, entriesUnder } from '#files/disk/entries-under.ts';
import { isSystemLitter } from '#files/disk/litter.ts';

/** The file in a built folder that says so, and lists what the build wrote. */
const markName = '.portfolio-site';

const head = `# \`npm run build\` wrote this folder. The next build replaces it as long as it holds only what is listed here.
`;

/** What files were hashed as, by what the disk notes of each; a further name of a file changes only its ctime. */
const hashed = new Map<string, { as: string; hash: string }>();

/** A build looks at a folder when it begins, before it prints and before it puts its own there: each file is read once. */
const hashOf = (path: string): string => {
  const { dev, ino, size, mtimeMs } = lstatSync(path);
  const as = [dev, ino, size, mtimeMs].join();
  const known = hashed.get(path);
  if (known?.as === as) return known.hash;
  const hash = fileHash(path);
  hashed.set(path, { as, hash });
  return hash;
};

/** The hash of a file, as marks have it. */
export const contentHash = (content: string | Uint8Array): string => hash('sha256', content);

/** Every file of a folder, without litter, by its path there. A link counts as a file. */
const filesIn = (folder: string): Entry[] =>
  entriesUnder(folder)
    .filter(({ file }) => file !== markName && !file.split('/').some(isSystemLitter))
    .sort((a, b) => (a.file < b.file ? -1 : 1));

/** The mark of a folder as it is now. `known` holds the hashes of files that whoever made them has at hand. */
export const markOf = (folder: string, known: ReadonlyMap<string, string> = new Map()): string => {
  const lines = filesIn(folder).map(
    ({ file }) => `${known.get(file) ?? hashOf(join(folder, file))}  ${file}\n`,
  );
  return head + lines.join('');
};

/** Marks a folder that was just built as such, with a hash of every file in it. */
export const markSite = (folder: string, mark = markOf(folder)): void =>
  writeFileSync(join(folder, markName), mark);

/** The mark that a build left in a folder. */
export const markIn = (folder: string): string => readFileSync(join(folder, markName), 'utf8');

/** The hash of every file that a mark lists, by its path. */
export const markedFiles = (mark: string): Map<string, string> =>
  new Map(mark.split('\n').map((line) => [line.slice(66), line.slice(0, 64)]));

/** Whether a build marked the folder as its own. */
export const isMarked = (folder: string): boolean => existsSync(join(folder, markName));

/** The files of a marked folder that the build did not write, or that were changed since. */
export const ownFilesIn = (folder: string): string[] => {
  const written = markedFiles(markIn(folder));
  return filesIn(folder)
    .filter(({ file, isFile }) => !isFile || written.get(file) !== hashOf(join(folder, file)))
    .map(({ file }) => file);
};

/** Whether there is nothing in a folder but litter. */
export const isEmpty = (folder: string): boolean => readdirSync(folder).every(isSystemLitter);
