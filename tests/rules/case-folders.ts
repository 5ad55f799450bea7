import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The folder that holds a folder of cases for each rule, and `base`: the portfolio that all begin from, and what several lay over it. */
export const caseHome = join(import.meta.dirname, '../cases');

/** Every case by its path below `caseHome`: the rule, then the sentence. */
export const caseNames: readonly string[] = readdirSync(caseHome)
  .filter((rule) => rule !== 'base')
  .flatMap((rule) => readdirSync(join(caseHome, rule)).map((name) => `${rule}/${name}`));

/** The lines of a small file of a case; none where it has no such file. */
export const linesOf = (name: string, file: string): string[] => {
  const path = join(caseHome, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
};

/** The folders that a case lays over the portfolio that all begin from: those of `base` that `over.txt` names, then its own. */
export const layersOf = (name: string): string[] =>
  [
    ...linesOf(name, 'over.txt').map((layer) => join(caseHome, 'base', layer)),
    join(caseHome, name, 'portfolio'),
  ].filter((folder) => existsSync(folder));

const base = join(caseHome, 'base/portfolio');

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/**
 * Lays the portfolio of one case after the other, or that of `base`, into a folder, and gives the folder. What the last case
 * changed is put back first: most of the files are those of every case, and are written once.
 */
export const casesInTurn = (root: string): ((name: string) => string) => {
  cpSync(base, root, { recursive: true });
  let changed: string[] = [];
  return (name) => {
    for (const path of changed) putBack(root, path);
    const removed = linesOf(name, '_remove.txt');
    const laid = layersOf(name).flatMap((layer) => filesIn(layer).map((path) => ({ layer, path })));
    for (const { layer, path } of laid) cpSync(join(layer, path), join(root, path));
    for (const path of removed) rmSync(join(root, path), { recursive: true });
    changed = [...removed, ...laid.map(({ path }) => path)];
    return root;
  };
};

/** Makes a path what it is in the base: its file or folder, or nothing, and no folder that only held it. */
const putBack = (root: string, path: string): void => {
  rmSync(join(root, path), { recursive: true, force: true });
  if (existsSync(join(base, path))) {
    cpSync(join(base, path), join(root, path), { recursive: true });
    return;
  }
  const above = dirname(path);
  if (!existsSync(join(base, above)) && readdirSync(join(root, above)).length === 0) putBack(root, above);
};
