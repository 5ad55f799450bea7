import { labelOf } from '#portfolio/field-labels.ts';
import { fieldAnchor } from '#portfolio/place-in-record.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { isAdvised } from '#portfolio/schema/fields.ts';
import { alternatives, fieldsOf, itemOf, unwrapped } from '#portfolio/schema/schema-walk.ts';
import { noteOf, type Schema, sentenceOf } from '../record-labels.ts';
import { choiceInWords, dateInWords, sentenceCase } from '../words.ts';
import type { RecordContext } from './record-context.ts';
import { referenceValue } from './record-references.ts';
import type { Card, Field, Leaf, Row, Value } from './record-value.ts';

/** What stands where guidance asks for words and there are none. */
export const notRecorded = 'Not recorded';

/** Every field of an object that says something, in the schema's order; nothing is lost but what `skip` names. */
export const fieldsShown = (
  context: RecordContext,
  schema: Schema,
  data: unknown,
  path: FieldPath = [],
  skip: ReadonlySet<string> = new Set(),
): Field[] =>
  fieldsOf(schema).flatMap(([name, field]) => {
    if (skip.has(name)) return [];
    const shown = leafOf(context, field, (data as Record<string, unknown>)[name], [...path, name]);
    return shown
      ? [
          {
            ...shown,
            name,
            label: labelOf(name, String(path.at(-1) ?? context.record.kind)),
            says: sentenceOf(field),
          },
        ]
      : [];
  });

/** A value with its id; undefined where there is nothing to show. A field that guidance asks for says that it is empty. */
export const leafOf = (
  context: RecordContext,
  schema: Schema,
  value: unknown,
  path: FieldPath,
): Leaf | undefined => {
  const shown = shownValue(context, schema, value, path);
  return shown && { anchor: fieldAnchor(path), value: shown };
};

const shownValue = (
  context: RecordContext,
  schema: Schema,
  value: unknown,
  path: FieldPath,
): Value | undefined => {
  if (value === undefined || value === null || value === '')
    return isAdvised(schema) ? { type: 'words', text: notRecorded } : undefined;
  if (Array.isArray(value)) return listValue(context, schema, value, path);
  if (typeof value === 'object') return { type: 'fields', fields: fieldsShown(context, schema, value, path) };
  return (
    referenceOf(context, schema, value) ??
    personOf(context, value) ?? { type: 'words', text: wordsOf(schema, value) }
  );
};

/** A union such as a record or a word is a reference only where the value has the form of one. */
const referenceOf = (context: RecordContext, schema: Schema, value: unknown): Value | undefined => {
  if (typeof value !== 'string') return undefined;
  for (const option of [schema, ...alternatives(schema)]) {
    const refersTo = noteOf(option, 'refersTo');
    if (refersTo && unwrapped(option).safeParse(value).success)
      return referenceValue(context, refersTo, value);
  }
  return undefined;
};

/** A field that takes a role or a person in words may hold the id of somebody. */
const personOf = (context: RecordContext, value: unknown): Value | undefined => {
  if (typeof value !== 'string') return undefined;
  if (context.portfolio.observed.has(value)) return referenceValue(context, 'observed', value);
  return context.portfolio.vouchers.has(value) ? referenceValue(context, 'voucher', value) : undefined;
};

const wordsOf = (schema: Schema, value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dateInWords(text);
  const isChoice = alternatives(schema).some(({ type }) => type === 'enum' || type === 'literal');
  return isChoice ? sentenceCase(choiceInWords(text)) : text;
};

const listValue = (
  context: RecordContext,
  schema: Schema,
  values: unknown[],
  path: FieldPath,
): Value | undefined => {
  const item = itemOf(schema);
  if (!item || values.length === 0) return undefined;
  if (fieldsOf(item).length > 0) return objectsValue(context, item, values, path);
  const items = values.flatMap((value, index) => leafOf(context, item, value, [...path, index]) ?? []);
  return { type: 'list', items };
};

/** Files cite an item by its id; a reader sees what the item says. */
const onlyForFiles: ReadonlySet<string> = new Set(['id']);

const objectsValue = (context: RecordContext, item: Schema, values: unknown[], path: FieldPath): Value => {
  const cards = values.map((value, index) => ({
    anchor: fieldAnchor([...path, index]),
    fields: fieldsShown(context, item, value, [...path, index], onlyForFiles),
  }));
  return fitsTable(cards) ? tableOf(item, cards) : { type: 'cards', cards: cards.map(headed) };
};

/** Fields that say what an item is, so that they stand at its head. */
const heads = new Set(['action', 'text', 'question', 'what', 'states', 'procedure', 'technique']);

const headed = ({ anchor, fields }: Card): Card => {
  const head = fields.find(({ name }) => heads.has(name));
  return { anchor, head, fields: fields.filter((field) => field !== head) };
};

const mostColumns = 5;
/** The more columns, the less fits into each. */
const longestCell = (columns: number): number => (columns < mostColumns ? 320 : 180);

const fitsTable = (cards: Card[]): boolean => {
  const columns = new Set(cards.flatMap(({ fields }) => fields.map(({ name }) => name))).size;
  const values = cards.flatMap(({ fields }) => fields.map(({ value }) => value));
  return columns <= mostColumns && values.every((value) => fitsCell(value, longestCell(columns)));
};

const fitsCell = (value: Value, longest: number): boolean => {
  if (value.type === 'words') return value.text.length <= longest;
  if (value.type === 'list') return value.items.every((item) => fitsCell(item.value, longest));
  return value.type === 'link';
};

const tableOf = (item: Schema, cards: Card[]): Value => {
  const used = fieldsOf(item)
    .map(([name]) => name)
    .filter((name) => cards.some(({ fields }) => fields.some((field) => field.name === name)));
  const rows: Row[] = cards.map(({ anchor, fields }) => ({
    anchor,
    cells: used.map((name) => fields.find((field) => field.name === name)),
  }));
  return { type: 'table', columns: used.map((name) => labelOf(name)), rows };
};
