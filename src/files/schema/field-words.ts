import type { z } from 'zod';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { fieldMeta } from '#portfolio/schema/fields.ts';
import { fieldsOf, itemOf, schemaAt } from '#portfolio/schema/schema-walk.ts';

/** The name of the field at a path, as somebody would say it. */
export const nameOf = (path: FieldPath): string =>
  path
    .filter((part) => typeof part === 'string')
    .at(-1)
    ?.toString() ?? 'This file';

/** What the schema says of a field, as words on how to mend it. */
export const about = (schema: z.ZodType, path: FieldPath): { mend?: string } => {
  const field = schemaAt(schema, path);
  const sentence = field && fieldMeta(field).description;
  return sentence ? { mend: `\`${nameOf(path)}\`: ${sentence}` } : {};
};

/** What the schema says of a field that is not there yet. */
export const toAdd = (schema: z.ZodType, path: FieldPath): { mend?: string } => {
  const { mend } = about(schema, path);
  return mend ? { mend: `Add ${mend}` } : {};
};

/** Whether a field takes a list of plain words. */
export const isListOfText = (schema: z.ZodType, path: FieldPath): boolean => {
  const list = schemaAt(schema, path);
  const item = list && itemOf(list);
  return item !== undefined && fieldsOf(item).length === 0;
};

/** How to write a criterion that has no unit in front of it, in words; the units are those that the learner is registered for. */
export const withUnit = (source: string, units: readonly string[]): string => {
  const forms = units.map((unit) => `${unit}/${source}`);
  const like = forms.length > 0 ? `, like ${forms.join(' or ')}` : '';
  return `Write it with its unit in front${like}. The code of a unit is the name of its file in content/units/.`;
};

/** The types of the schemas in plain words. */
export const words: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (each item on its own line after a hyphen)',
  object: 'a group of fields',
};

/** What somebody wrote, in plain words. */
export const wordFor = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : (words[typeof value] ?? typeof value);
