import { readFileSync } from 'node:fs';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { LeadsElsewhereError, pathWithin } from './disk/inside.ts';
import { liveFolder } from './disk/live-folder.ts';
import { systemErrorInWords } from './disk/system-error.ts';
import { replaceFile } from './disk/write-file.ts';
import { schemaText } from './json-schemas/json-schema.ts';
import { liveSchemas } from './json-schemas/live.ts';

export { liveFolder } from './disk/live-folder.ts';
export { baseSchemas } from './json-schemas/base.ts';
export { type JsonSchema, schemaText } from './json-schemas/json-schema.ts';
export { liveSchemas } from './json-schemas/live.ts';

/** The name of a schema's file. */
export const schemaFile = (name: string): string => `${name}.schema.json`;

/**
 * Writes the live schemas of the portfolio at `root`, so that an editor completes and checks records as one types.
 * Only files whose bytes change are written. Without a portfolio, because it could not be joined, only missing ones.
 * Gives why they could not be written, or undefined where they were: a portfolio can be checked without them.
 */
export const writeLiveSchemas = (root: string, portfolio: Portfolio | undefined): string | undefined => {
  try {
    for (const [name, schema] of liveSchemas(portfolio))
      writeIfChanged(root, `${liveFolder}/${schemaFile(name)}`, schemaText(schema), portfolio === undefined);
    return undefined;
  } catch (error) {
    const why = error instanceof LeadsElsewhereError ? error.message : systemErrorInWords(error);
    if (why === undefined) throw error;
    return why;
  }
};

const writeIfChanged = (root: string, file: string, text: string, onlyMissing: boolean): void => {
  const before = textOf(pathWithin(root, file));
  if (before === text || (onlyMissing && before !== undefined)) return;
  replaceFile(root, file, text);
};

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};
