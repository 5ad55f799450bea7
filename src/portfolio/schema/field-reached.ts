import type { z } from 'zod';
import { alternatives, fieldsOf, itemOf } from './schema-walk.ts';

/** Where the words of a unit lead in the schema of a kind: to fields, or to a step that is not there. */
export type Reached =
  | { fields: readonly z.ZodType[] }
  /** `known` are the names that could have stood there; none where the step before holds no fields. */
  | { unknown: string; known: readonly string[] };

/** Follows a dotted path such as `ratings.quality` through a schema; a list on the way stands for each of its items. */
export const fieldReached = (schema: z.ZodType, path: string): Reached => {
  let here: readonly z.ZodType[] = withoutLists(schema);
  for (const step of path.split('.')) {
    const fields = here.flatMap(fieldsOf);
    const next = fields.filter(([name]) => name === step).map(([, field]) => field);
    if (next.length === 0) return { unknown: step, known: fields.map(([name]) => name) };
    here = next.flatMap(withoutLists);
  }
  return { fields: here };
};

const withoutLists = (schema: z.ZodType): z.ZodType[] =>
  alternatives(schema).flatMap((one) => {
    const item = itemOf(one);
    return item ? withoutLists(item) : [one];
  });

interface Leaf {
  type: string;
  options?: readonly unknown[];
  values?: ReadonlySet<unknown>;
}

/** The only words that these fields can hold, or undefined where one of them is free. */
export const wordsHeld = (fields: readonly z.ZodType[]): string[] | undefined => {
  const words = fields.map((field) => {
    const { type, options, values } = field as unknown as Leaf;
    if (type === 'boolean') return ['true', 'false'];
    if (type === 'enum') return (options ?? []).map(String);
    return type === 'literal' ? [...(values ?? [])].map(String) : undefined;
  });
  return words.includes(undefined) ? undefined : words.flatMap((held) => held ?? []);
};
