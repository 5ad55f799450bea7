import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isSystemLitter } from '#files/litter.ts';

/** The file in a built folder that says so, and lists what the build wrote. */
const markName = '.portfolio-site';

const head = `# \`npm run build\` wrote this folder. The next build replaces it as long as it holds only what is listed here.
`;

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Every file of a folder, without litter: its path there, with `/`, and where it lies. A link counts as a file. */
const filesIn = (folder: string): { file: string; path: string }[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path, file: relative(folder, path).replaceAll('\\', '/') }))
    .filter(({ file }) => file !== markName && !file.split('/').some(isSystemLitter))
    .sort((a, b) => (a.file < b.file ? -1 : 1));

/** Marks a folder that was just built as such, with a hash of every file in it. */
export const markSite = (folder: string): void => {
  const lines = filesIn(folder).map(({ file, path }) => `${hashOf(path)}  ${file}\n`);
  writeFileSync(join(folder, markName), head + lines.join(''));
};

/** Whether a build marked the folder as its own. */
export const isMarked = (folder: string): boolean => existsSync(join(folder, markName));

/** The files of a marked folder that the build did not write, or that were changed since. */
export const ownFilesIn = (folder: string): string[] => {
  const lines = readFileSync(join(folder, markName), 'utf8').split('\n');
  const written = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  return filesIn(folder)
    .filter(({ file, path }) => !lstatSync(path).isFile() || written.get(file) !== hashOf(path))
    .map(({ file }) => file);
};

/** Whether there is nothing in a folder but litter. */
export const isEmpty = (folder: string): boolean => readdirSync(folder).every(isSystemLitter);
