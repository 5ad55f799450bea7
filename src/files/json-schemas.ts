import { readFileSync } from 'node:fs';
import type { Portfolio } from '#domain/portfolio.ts';
import { LeadsElsewhereError, pathWithin } from './inside.ts';
import { schemaText } from './json-schemas/json-schema.ts';
import { liveSchemas } from './json-schemas/live.ts';
import { systemErrorInWords } from './system-error.ts';
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
