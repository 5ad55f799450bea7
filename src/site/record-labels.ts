import { fieldMeta } from '#portfolio/schema/fields.ts';
import { type fieldsOf, unwrapped } from '#portfolio/schema/schema-walk.ts';

/** The schema of a field, as the walk over schemas gives it. */
export type Schema = ReturnType<typeof fieldsOf>[number][1];

/** The first note of a schema from the outside in: its sentence, what it refers to. */
export const noteOf = <K extends 'description' | 'refersTo'>(schema: Schema, key: K) =>
  fieldMeta(schema)[key] ?? fieldMeta(unwrapped(schema))[key];

/** A schema's sentence for a reader: without the ids of rules, which are for those who write. */
export const sentenceOf = (schema: Schema): string | undefined =>
  noteOf(schema, 'description')
    ?.replace(/(?<!\s)\s*\([A-Z]+-\d+(?:, [A-Z]+-\d+)*\)/g, '')
    .trim();
