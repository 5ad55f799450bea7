import type { z } from 'zod';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { fieldMeta } from '#portfolio/schema/fields.ts';
import { fieldsOf, isRequired, itemOf, schemaAt, unwrapped } from '#portfolio/schema/schema-walk.ts';
import { nameOf } from './field-words.ts';

/**
 * How to write a group of fields, or a list of groups, with an example and what its fields mean; nothing for a field
 * that is neither. `path` may also lead to one item of a list.
 */
export const shownShape = (schema: z.ZodType, path: FieldPath): { mend: string } | undefined => {
  const field = schemaAt(schema, path);
  const group = field && (itemOf(field) ?? field);
  if (!field || !group || fieldsOf(group).length === 0) return undefined;
  const item = typeof path.at(-1) === 'number';
  const example = item ? shapeOf(field) : `${nameOf(path)}: ${shapeOf(field)}`;
  const [shown, others] = [shownFields(group), fieldsOf(group).map(([name]) => name)];
  const rest = others.filter((name) => !shown.some(([one]) => one === name));
  const means = shown.flatMap(([name, inner]) => {
    const sentence = fieldMeta(inner).description ?? fieldMeta(unwrapped(inner)).description;
    return sentence ? [` \`${name}\`: ${sentence}`] : [];
  });
  const more = rest.length > 0 ? ` It may also have ${rest.join(', ')}.` : '';
  return { mend: `Write ${item ? 'each ' : 'it '}like \`${example}\`.${means.join('')}${more}` };
};

/** The fields that must be given; where none must, the first. */
const shownFields = (group: z.ZodType): [string, z.ZodType][] => {
  const fields = fieldsOf(group);
  const needed = fields.filter(([, field]) => isRequired(field));
  return needed.length > 0 ? needed : fields.slice(0, 1);
};

const shapeOf = (schema: z.ZodType): string => {
  const item = itemOf(schema);
  if (item) return `[${shapeOf(item)}]`;
  if (fieldsOf(schema).length > 0)
    return `{ ${shownFields(schema)
      .map(([name, field]) => `${name}: ${shapeOf(field)}`)
      .join(', ')} }`;
  return exampleOf(schema);
};

const exampleOf = (schema: z.ZodType): string => {
  const plain = unwrapped(schema) as z.ZodType & { options?: unknown[]; format?: string | null };
  const given = fieldMeta(schema).examples?.[0] ?? fieldMeta(plain).examples?.[0];
  if (given !== undefined) return JSON.stringify(given);
  if (plain.format === 'date') return '2026-03-17';
  const { type } = plain.def as { type: string };
  if (type === 'enum') return String(plain.options?.[0]);
  return { boolean: 'true', number: '1' }[type] ?? '…';
};
