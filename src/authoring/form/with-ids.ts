import type { z } from 'zod';
import { fieldsOf, itemOf } from '#portfolio/schema/schema-walk.ts';
import { idOf } from '../new-record/ask-fields.ts';
import { fieldSort } from '../new-record/field-sort.ts';
import { citesOwn } from '../new-record/ids-in-record.ts';

type Data = Readonly<Record<string, unknown>>;

/** Whether a field holds the id of the item that it stands in, which is made and not asked for. */
export const isMadeId = (name: string, schema: z.ZodType): boolean =>
  name === 'id' && fieldSort(schema).sort === 'text';

/**
 * Data in which each item of a list has the id that its schema asks for: the one that it has, or else one made from its
 * words. Where another field of the record names such an item it is counted, so that other words leave it as it is.
 */
export const withIds = (kind: string, schema: z.ZodType, data: Data): Record<string, unknown> => {
  const taken = new Set(idsIn(data));
  return within(kind, schema, data, taken);
};

const idsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'id' && typeof inner === 'string' ? [inner] : idsIn(inner),
  );
};

const within = (kind: string, schema: z.ZodType, data: Data, taken: Set<string>): Record<string, unknown> => {
  const inner = new Map(fieldsOf(schema));
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = inner.get(name);
      return [name, field ? inField(kind, name, field, value, taken) : value];
    }),
  );
};

const inField = (
  kind: string,
  name: string,
  field: z.ZodType,
  value: unknown,
  taken: Set<string>,
): unknown => {
  const item = itemOf(field);
  if (!item) return isGroup(value) ? within(kind, field, value, taken) : value;
  if (!Array.isArray(value)) return value;
  const hasId = fieldsOf(item).some(([inner, schema]) => isMadeId(inner, schema));
  return value.map((one: unknown, index) => {
    if (!isGroup(one)) return one;
    const about = citesOwn(kind, name) ? {} : one;
    const id = hasId && one.id === undefined ? { id: idOf(`${name} ${index + 1}`, about, taken) } : {};
    return within(kind, item, { ...id, ...one }, taken);
  });
};

const isGroup = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
