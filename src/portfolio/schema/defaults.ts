import { z } from 'zod';
import { fieldsOf, itemOf } from './schema-walk.ts';

/**
 * What stands in the data of a schema where nothing was written: each value by its path without the numbers of lists,
 * such as `scale.best` and `highest`.
 */
export const defaultsOf = (schema: z.ZodType): ReadonlyMap<string, unknown> => {
  const found = new Map<string, unknown>();
  const look = (inner: z.ZodType, path: string): void => {
    if (inner instanceof z.ZodDefault) found.set(path, inner.def.defaultValue);
    const item = itemOf(inner);
    if (item) look(item, path);
    else for (const [name, field] of fieldsOf(inner)) look(field, path === '' ? name : `${path}.${name}`);
  };
  look(schema, '');
  return found;
};
