import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Portfolio } from '#domain/portfolio.ts';
import { schemaText } from './json-schemas/json-schema.ts';
import { liveSchemas } from './json-schemas/live.ts';
import { replaceFile } from './write-file.ts';

export { baseSchemas } from './json-schemas/base.ts';
export { type JsonSchema, schemaText } from './json-schemas/json-schema.ts';
export { liveSchemas } from './json-schemas/live.ts';

/** The folder of the live schemas, in a portfolio. Git ignores it. */
export const liveFolder = '.schemas';

/** The name of a schema's file. */
export const schemaFile = (name: string): string => `${name}.schema.json`;

/**
 * Writes the live schemas of the portfolio at `root`, so that an editor completes and checks records as one types.
 * Only files whose bytes change are written. Without a portfolio, because it could not be joined, only missing ones.
 * Does nothing where the folder cannot be written: a portfolio on a read-only disk can still be checked.
 */
export const writeLiveSchemas = (root: string, portfolio: Portfolio | undefined): void => {
  const folder = join(root, liveFolder);
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, schema] of liveSchemas(portfolio))
      writeIfChanged(join(folder, schemaFile(name)), schemaText(schema), portfolio === undefined);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!['EROFS', 'EACCES', 'EPERM', 'EEXIST', 'ENOTDIR'].includes(code ?? '')) throw error;
  }
};

const writeIfChanged = (path: string, text: string, onlyMissing: boolean): void => {
  const before = textOf(path);
  if (before === text || (onlyMissing && before !== undefined)) return;
  replaceFile(path, text);
};

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};
