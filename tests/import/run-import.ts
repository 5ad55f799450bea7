import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTable } from '../../scripts/import/import-command.ts';
import { put } from '../new/tiny-portfolio.ts';
import { inProcess, type Ran } from '../start/in-process.ts';

/** Runs `npm run import` without a terminal on a table that is laid beside the portfolio. */
export const runImport = (
  root: string,
  table: string | Uint8Array,
  args: readonly string[] = [],
  name = 'table.csv',
): Promise<Ran> => {
  put(root, name, table as string);
  return inProcess(importTable, [join(root, name), ...args, '--portfolio', root]);
};

/** The texts of all observations of a portfolio, in the order of their numbers. */
export const observations = (root: string): string[] => {
  const folder = join(root, 'content/observations');
  return existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8'))
    : [];
};

/** What every row has that a table does not say. */
export const everyRow = [
  'channel=telephone',
  'check=planned',
  'nature=routine',
  'technique=recorded',
  'transaction=A question on a bill',
];
