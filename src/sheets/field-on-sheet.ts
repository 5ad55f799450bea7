import type { z } from 'zod';
import { helpBeside } from '#authoring/form/help-in-form.ts';
import { conditionOf } from '#authoring/new-record/applies.ts';
import { fieldSort, sentenceOf } from '#authoring/new-record/field-sort.ts';
import { offersFor } from '#authoring/new-record/offers.ts';
import { spoken } from '#authoring/new-record/question.ts';
import { labelOf } from '#portfolio/field-labels.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { fieldsOf, isRequired, itemOf } from '#portfolio/schema/schema-walk.ts';
import { sentenceCase } from '#site/words.ts';
import type { Making } from './making.ts';
import type { SheetField, SheetInput } from './sheet-view.ts';

/** Gives a field of a kind by its path, such as `actions.due`, as a sheet asks for it; `over` says what is otherwise there. */
export type FieldOnSheet = (path: string, over?: Partial<SheetField>) => SheetField;

/** The fields of one kind of record as a sheet asks for them: label, sentence and values are those of its schema. */
export const fieldsOfKind =
  (kind: KindName, { site, today }: Making): FieldOnSheet =>
  (path, over = {}) => {
    const names = path.split('.');
    const name = names.at(-1) ?? '';
    const around = names.slice(0, -1);
    const schema = schemaAt(schemas[kind], names);
    const label = over.label ?? labelOf(name, around.at(-1));
    const setting = {
      portfolio: site.portfolio,
      today,
      kind,
      path: around,
      record: {},
      ids: new Set<string>(),
    };
    return {
      name,
      label,
      help: helpBeside(label, spoken(sentenceOf(schema))),
      when: conditionOf(kind, around, name),
      needed: isRequired(schema) ? `“${label}” is still open.` : undefined,
      input: over.input ?? inputOf(name, schema, setting),
      ...over,
    };
  };

const schemaAt = (schema: z.ZodType, [name, ...rest]: readonly string[]): z.ZodType => {
  const found = fieldsOf(itemOf(schema) ?? schema).find(([one]) => one === name)?.[1];
  if (!found) throw new Error(`No record has a field ${name}.`);
  return rest.length === 0 ? found : schemaAt(found, rest);
};

const inputOf = (name: string, schema: z.ZodType, setting: Parameters<typeof offersFor>[2]): SheetInput => {
  const { sort } = fieldSort(schema);
  if (sort === 'day' || sort === 'yes-no') return { type: sort };
  const choices = offersFor(name, schema, setting);
  if (choices.length === 0) return { type: 'words', lines: 2 };
  const as = sort === 'words' && choices.length < 6 ? 'buttons' : 'menu';
  return {
    type: 'choice',
    choices: choices.map(({ value, label }) => ({ value, label: sentenceCase(label) })),
    as,
  };
};

/** A line to write on. */
export const oneLine = (value?: string): SheetInput => ({
  type: 'words',
  lines: 1,
  ...(value === undefined ? {} : { value }),
});

/** Room for as many lines, with what stands there at first. */
export const room = (lines: number, value?: string): SheetInput => ({
  type: 'words',
  lines,
  ...(value === undefined ? {} : { value }),
});
