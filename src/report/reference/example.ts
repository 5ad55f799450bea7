import type { z } from 'zod';
import { type FieldSort, fieldSort, sentenceOf } from '#authoring/new-record/field-sort.ts';
import { fieldMeta } from '#portfolio/schema/fields.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { isRequired, unwrapped } from '#portfolio/schema/schema-walk.ts';
import type { Fields } from './field-rows.ts';

/** The least that fields must hold, each text saying what belongs there. It fits the schema. */
export const minimalExample = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter(([, schema]) => isRequired(schema))
      .map(([name, schema]) => [name, exampleOf(name, schema)]),
  );

const exampleOf = (name: string, schema: z.ZodType): unknown => {
  const sort = fieldSort(schema);
  if (sort.sort === 'group') return minimalExample(sort.fields);
  if (sort.sort === 'list') return listOf(name, schema, sort.item);
  if (sort.sort === 'words') return sort.words[0];
  if (sort.sort === 'reference') return referred(name, sort);
  if (sort.sort === 'one-of') return exampleOf(name, sort.options[0] as z.ZodType);
  if (sort.sort === 'yes-no') return true;
  if (sort.sort === 'number' || sort.sort === 'whole-number') return 1;
  return sort.sort === 'day' ? '2026-03-14' : textFor(name, schema);
};

/** As many items as the schema asks for. */
const listOf = (name: string, schema: z.ZodType, item: z.ZodType): unknown[] => {
  const list = [exampleOf(name, item)];
  const tooShort = () =>
    schema.safeParse(list).error?.issues.some(({ code, path }) => code === 'too_small' && path.length === 0);
  while (tooShort()) list.push(exampleOf(name, item));
  return list;
};

/** Names of fields whose sentence would not do as their value, though any text is accepted. */
const short: Readonly<Record<string, string>> = { version: '1', action: 'a1', code: 'my-unit', number: '41' };

const forms = ['greeting', '1.1', '1', '14:05', '02:10'];

const textFor = (name: string, schema: z.ZodType): string => {
  const accepted = (words: unknown) => schema.safeParse(words).success;
  const given = fieldMeta(schema).examples ?? [];
  const isShort =
    unwrapped(schema).def.type === 'string' && short[name] !== undefined && accepted(short[name]);
  if (isShort && given.length === 0) return short[name] as string;
  const tried = [...given, sentenceOf(schema), ...forms];
  return tried.find(accepted) as string;
};

const roles = ['assessor', 'iqa', 'eqa', 'witness'];

const referred = (name: string, { to, kinds }: Extract<FieldSort, { sort: 'reference' }>): string => {
  if (to === 'record') return `${kinds[0] ? kindOf(kinds[0] as KindName).letter : 'E'}014`;
  if (to === 'voucher') return roles.includes(name) ? name : 'learner';
  return examples[to];
};

const examples = {
  stage: 'prepare',
  criterion: 'ocr-41/4.10',
  unit: 'ocr-41',
  observed: 'colleague-a',
  'quality-criterion': 'greeting',
  attachment: 'form.pdf',
};
