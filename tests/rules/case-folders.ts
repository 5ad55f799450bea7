import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

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

/** Lays the portfolio of a case, or that of `base`, into a folder. */
export const layCase = (name: string, root: string): string => {
  for (const folder of new Set([join(caseHome, 'base/portfolio'), ...layersOf(name)]))
    cpSync(folder, root, { recursive: true });
  for (const file of linesOf(name, '_remove.txt')) rmSync(join(root, file), { recursive: true });
  return root;
};
