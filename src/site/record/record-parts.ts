import { fieldAnchor } from '#portfolio/place-in-record.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { fieldsOf, itemOf } from '#portfolio/schema/schema-walk.ts';
import type { Schema } from '../record-labels.ts';
import type { PointsBlock, Section, Words } from './record-blocks.ts';
import type { RecordContext } from './record-context.ts';
import { fieldsShown, leafOf } from './record-fields.ts';
import type { Field, Leaf } from './record-value.ts';

/** Words with the id of their field. */
export const wordsAt = (path: FieldPath, text: string): Words => ({ anchor: fieldAnchor(path), text });

/** The schema of a field of the record, or of a field within the items of a list. */
export const fieldSchema = ({ record }: RecordContext, ...names: string[]): Schema => {
  let schema: Schema = schemas[record.kind];
  for (const name of names) {
    const within: Schema = itemOf(schema) ?? schema;
    const found = fieldsOf(within).find(([key]) => key === name)?.[1];
    if (!found) throw new Error(`A ${record.kind} has no field ${names.join('.')}.`);
    schema = found;
  }
  return schema;
};

/** A value at a path as the plain layout would show it. */
export const leafAt = (context: RecordContext, path: FieldPath, value: unknown): Leaf | undefined =>
  leafOf(context, fieldSchema(context, ...path.filter((part) => typeof part === 'string')), value, path);

/** What an item of a list says besides the fields that a layout shows: a field added to the schema is never lost. */
export const moreOf = (
  context: RecordContext,
  path: FieldPath,
  item: unknown,
  shown: readonly string[],
): Field[] => {
  const schema = itemOf(fieldSchema(context, ...path.filter((part) => typeof part === 'string')));
  return schema ? fieldsShown(context, schema, item, path, new Set(shown)) : [];
};

/** A list of points with text, each with what else its record says of it. */
export const pointsSection = (
  context: RecordContext,
  name: string,
  title: string,
  tone: PointsBlock['tone'],
  says?: string,
): Section | undefined => {
  const list = (context.record.data as unknown as Record<string, { text: string }[]>)[name] ?? [];
  const schema = itemOf(fieldSchema(context, name));
  if (!schema || list.length === 0) return undefined;
  const points = list.map((point, index) => ({
    anchor: fieldAnchor([name, index]),
    text: wordsAt([name, index, 'text'], point.text),
    more: fieldsShown(context, schema, point, [name, index], new Set(['text'])).map(
      ({ label, anchor, value }) => ({ label, leaf: { anchor, value } }),
    ),
  }));
  return { title, says, anchor: fieldAnchor([name]), block: { type: 'points', tone, points } };
};
