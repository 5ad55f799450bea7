import type { z } from 'zod';
import { type FieldSort, fieldSort, sentenceOf } from '#authoring/new-record/field-sort.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { isRequired } from '#portfolio/schema/schema-walk.ts';
import { code, plain, table } from './markdown.ts';

/** Fields with their schemas, in order. */
export type Fields = readonly (readonly [string, z.ZodType])[];

/** A table of fields, those within a group or list right under it: name, what it holds, whether it is needed, its sentence. */
export const fieldTable = (fields: Fields): string =>
  table(
    ['field', 'holds', 'needed', 'says'],
    fields.flatMap(([name, schema]) => rowsOf(name, schema)),
  );

const rowsOf = (path: string, schema: z.ZodType): string[][] => {
  const row = [code(path), holds(schema), needed(schema), plain(sentenceOf(schema))];
  return [row, ...innerRows(path, schema)];
};

const innerRows = (path: string, schema: z.ZodType): string[][] => {
  const sort = fieldSort(schema);
  if (sort.sort === 'group') return sort.fields.flatMap(([name, field]) => rowsOf(`${path}.${name}`, field));
  if (sort.sort === 'list') return innerRows(`${path}[]`, sort.item);
  return [];
};

/** Whether a field must be given, or what it means to leave it out. */
const needed = (schema: z.ZodType): string => {
  if (isRequired(schema)) return 'yes';
  const { defaultValue } = schema.def as { defaultValue?: unknown };
  return ['string', 'number', 'boolean'].includes(typeof defaultValue)
    ? `no: means ${code(String(defaultValue))}`
    : 'no';
};

/** What a field holds, in words. */
export const holds = (schema: z.ZodType): string => {
  const sort = fieldSort(schema);
  if (sort.sort === 'words') return sort.words.map(code).join(', ');
  if (sort.sort === 'list') return `list of ${plural(sort.item)}`;
  if (sort.sort === 'one-of') return sort.options.map(holds).join(' or ');
  if (sort.sort === 'reference') return reference(sort);
  if (sort.sort === 'text') return formOf(schema);
  return simple[sort.sort];
};

/** Some texts have a form, which their own schema puts into words for whoever misses it. */
const formOf = (schema: z.ZodType): string => {
  const message = schema.safeParse('?').error?.issues[0]?.message;
  if (message === undefined) return 'text';
  return message.startsWith('Invalid') ? 'lower-case letters, digits and hyphens' : message;
};

const simple = {
  day: 'day',
  number: 'number',
  'whole-number': 'whole number',
  'yes-no': '`true` or `false`',
  group: 'group of fields',
};

const plural = (item: z.ZodType): string => {
  const { sort } = fieldSort(item);
  if (sort === 'group') return 'groups of fields';
  return sort === 'text' ? 'texts' : holds(item);
};

const reference = ({ to, kinds }: Extract<FieldSort, { sort: 'reference' }>): string => {
  if (to !== 'record') return referred[to];
  if (kinds.length === 0) return 'record number';
  const titles = kinds.map((name) => kindOf(name as Parameters<typeof kindOf>[0]).title.toLowerCase());
  return `record number (${titles.join(' or ')})`;
};

const referred = {
  criterion: 'criterion',
  unit: 'unit code',
  voucher: 'id of somebody who vouches',
  observed: 'pseudonym id',
  'quality-criterion': 'quality criterion id',
  stage: 'stage of a unit',
  attachment: 'file name',
};
