import type { z } from 'zod';
import { schemaAt } from '#portfolio/schema/schema-walk.ts';
import { fieldSort, sentenceOf } from './field-sort.ts';

/** A field that must be given and was not. */
export interface MissingField {
  /** As an option writes it: `ratings.1.quality`. */
  path: string;
  sentence: string;
}

/** The fields that data still needs under its schema, in the schema's order. */
export const missingFields = (schema: z.ZodType, data: unknown): MissingField[] => {
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues
    .map(({ path }) => path as (string | number)[])
    .filter((path) => path.length > 0 && valueAt(data, path) === undefined)
    .map((path) => {
      const field = schemaAt(schema, path);
      return { path: optionPath(path), sentence: field ? sentenceWithWords(field) : '' };
    });
};

const sentenceWithWords = (field: z.ZodType): string => {
  const sort = fieldSort(field);
  return sort.sort === 'words' ? `${sentenceOf(field)} One of ${sort.words.join(', ')}.` : sentenceOf(field);
};

const valueAt = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((here, part) => (here as Record<string | number, unknown> | undefined)?.[part], data);

const optionPath = (path: readonly (string | number)[]): string =>
  path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.');

/** The sentence that says which options are missing, one a line. */
export const missingSentence = (title: string, fields: readonly MissingField[]): string =>
  [
    `${title} needs more. Give these options, or run the command in a terminal to be asked:`,
    ...fields.map(({ path, sentence }) => `  --set ${path}=…  ${sentence}`),
  ].join('\n');
