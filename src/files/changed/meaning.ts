import type { z } from 'zod';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { schemaAt } from '#portfolio/schema/schema-walk.ts';

/** A value at a path as a text that is the same for values that mean the same. */
export type Meaning = (path: FieldPath, value: unknown) => string;

/**
 * What values mean under a schema: a default that is said and one that is not are alike, and the order of the fields of a
 * group says nothing.
 */
export const meaningUnder = (schema: z.ZodType): Meaning => {
  return (path, value) => {
    const read = schemaAt(schema, path)?.safeParse(value);
    return JSON.stringify(ordered(read?.success ? read.data : value)) ?? '';
  };
};

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const named = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return named.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, ordered(inner)]);
};
