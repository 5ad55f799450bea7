import type { z } from 'zod';
import { fieldMeta, type RefersTo } from '#portfolio/schema/fields.ts';
import { alternatives, fieldsOf, itemOf, unwrapped } from '#portfolio/schema/schema-walk.ts';

/** What sort of thing a field holds, as far as asking for it, reading it or explaining it needs to know. */
export type FieldSort =
  | { sort: 'text' | 'day' | 'number' | 'whole-number' | 'yes-no' }
  | { sort: 'words'; words: readonly string[] }
  | { sort: 'reference'; to: RefersTo; kinds: readonly string[] }
  | { sort: 'list'; item: z.ZodType }
  | { sort: 'group'; fields: readonly [string, z.ZodType][] }
  | { sort: 'one-of'; options: readonly z.ZodType[] };

interface Leaf {
  type: string;
  format?: string | null;
  options?: readonly string[];
  values?: ReadonlySet<unknown>;
}

/** The sort of a schema. What it says of itself may stand on the outside, where it may be left out. */
export const fieldSort = (schema: z.ZodType): FieldSort => {
  const plain = unwrapped(schema);
  const meta = fieldMeta(schema).refersTo ? fieldMeta(schema) : fieldMeta(plain);
  if (meta.refersTo) return { sort: 'reference', to: meta.refersTo, kinds: meta.kinds ?? [] };
  const item = itemOf(plain);
  if (item) return { sort: 'list', item };
  const { type, format, options, values } = plain as unknown as Leaf;
  if (type === 'object') return { sort: 'group', fields: fieldsOf(plain) };
  if (type === 'union') return { sort: 'one-of', options: alternatives(plain) };
  if (type === 'enum') return { sort: 'words', words: options ?? [] };
  if (type === 'literal') return { sort: 'words', words: [...(values ?? [])].map(String) };
  if (type === 'boolean') return { sort: 'yes-no' };
  if (type === 'number') return { sort: format === 'safeint' ? 'whole-number' : 'number' };
  return { sort: format === 'date' ? 'day' : 'text' };
};

const naming = ['id', 'quality', 'technique', 'item', 'file', 'rater'];

/** The field by which the items of a list are told apart, such as `quality` for ratings, or undefined. */
export const nameField = (item: z.ZodType): string | undefined => {
  const fields = new Set(fieldsOf(item).map(([name]) => name));
  return naming.find((name) => fields.has(name));
};

/** The sentence on a field, wherever it stands. */
export const sentenceOf = (schema: z.ZodType): string =>
  fieldMeta(schema).description ?? fieldMeta(unwrapped(schema)).description ?? '';
