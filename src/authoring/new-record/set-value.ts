import type { z } from 'zod';
import { fieldsOf, itemOf } from '#portfolio/schema/schema-walk.ts';
import { fieldSort, nameField } from './field-sort.ts';

/** Reads words that stand for a list or a group, such as `[{ text: … }]`. */
export type ReadStructure = (words: string) => unknown;

/**
 * Data with the value at a path set from words, read as the field's schema asks: `ratings.greeting.rating` and `3`.
 * List items go by number from 1 or by their name; a list of words grows each time. What fits no field is kept as
 * it was written, so that holding it to the schema says what is wrong with it.
 */
export const setValue = (
  schema: z.ZodType,
  data: unknown,
  path: string,
  words: string,
  read: ReadStructure,
): unknown => put(schema, data, path.split('.'), (field, here) => valueFrom(field, here, words, read));

type Make = (schema: z.ZodType | undefined, here: unknown) => unknown;

const put = (schema: z.ZodType | undefined, here: unknown, path: readonly string[], make: Make): unknown => {
  const [part, ...rest] = path;
  if (part === undefined) return make(schema, here);
  const item = schema && itemOf(schema);
  if (item) return putInList(item, Array.isArray(here) ? here : [], part, rest, make);
  const fields = isGroup(here) ? here : {};
  const field = schema && fieldsOf(schema).find(([name]) => name === part)?.[1];
  const before = Object.hasOwn(fields, part) ? fields[part] : undefined;
  return { ...fields, [part]: put(field, before, rest, make) };
};

const putInList = (
  item: z.ZodType,
  list: readonly unknown[],
  part: string,
  rest: readonly string[],
  make: Make,
): unknown[] => {
  const name = nameField(item);
  const named = list.findIndex((one) => name !== undefined && isGroup(one) && one[name] === part);
  const number = /^[1-9]\d{0,3}$/.test(part) ? Number(part) - 1 : list.length;
  const index = named >= 0 ? named : Math.min(number, list.length);
  const isNew = index === list.length && name !== undefined && !/^\d+$/.test(part);
  return list.toSpliced(index, 1, put(item, isNew ? { [name]: part } : list[index], rest, make));
};

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valueFrom = (
  schema: z.ZodType | undefined,
  here: unknown,
  words: string,
  read: ReadStructure,
): unknown => {
  if (!schema) return words;
  const sort = fieldSort(schema);
  if (sort.sort === 'group' || (sort.sort === 'list' && /^\s*\[/.test(words))) return read(words);
  if (sort.sort !== 'list') return scalarFrom(schema, words);
  const before = Array.isArray(here) ? here : [];
  return [...before, ...itemsFrom(sort.item, words, read)];
};

/** Codes hold no comma, so several can be given at once; a text is one item, commas and all. */
const itemsFrom = (item: z.ZodType, words: string, read: ReadStructure): unknown[] => {
  const { sort } = fieldSort(item);
  if (sort === 'group') return [read(words)];
  if (sort === 'text') return [words];
  return words
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => scalarFrom(item, part));
};

const answers: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false };

/** One value from its words; words that are no number or no yes or no stay words. */
export const scalarFrom = (schema: z.ZodType, words: string): unknown => {
  const { sort } = fieldSort(schema);
  if (sort === 'yes-no') return answers[words.trim().toLowerCase()] ?? words;
  if (sort !== 'number' && sort !== 'whole-number') return words;
  return words.trim() === '' || Number.isNaN(Number(words)) ? words : Number(words);
};
