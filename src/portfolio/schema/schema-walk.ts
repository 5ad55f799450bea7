import type { z } from 'zod';
import type { FieldPath } from './field-path.ts';
import { type FieldMeta, fieldMeta } from './fields.ts';

interface Inner {
  def: {
    type: string;
    innerType?: z.ZodType;
    element?: z.ZodType;
    shape?: Record<string, z.ZodType>;
    options?: z.ZodType[];
    format?: string;
  };
}

const inside = (schema: z.ZodType): Inner['def'] => (schema as unknown as Inner).def;

const wrappers = new Set(['optional', 'default', 'prefault', 'nullable', 'readonly', 'nonoptional']);

/** A schema without what only says that it may be left out. */
export const unwrapped = (schema: z.ZodType): z.ZodType => {
  const { type, innerType } = inside(schema);
  return wrappers.has(type) && innerType ? unwrapped(innerType) : schema;
};

/** The alternatives of a union, or the schema itself. */
export const alternatives = (schema: z.ZodType): z.ZodType[] => {
  const plain = unwrapped(schema);
  const { type, options } = inside(plain);
  return type === 'union' && options ? options.flatMap(alternatives) : [plain];
};

/** The fields of an object schema, in order; empty for anything else. */
export const fieldsOf = (schema: z.ZodType): [string, z.ZodType][] => {
  const { type, shape } = inside(unwrapped(schema));
  return type === 'object' && shape ? Object.entries(shape) : [];
};

/** The schema of the items of a list, or undefined. */
export const itemOf = (schema: z.ZodType): z.ZodType | undefined => {
  const { type, element } = inside(unwrapped(schema));
  return type === 'array' ? element : undefined;
};

/** Whether a value must be given. */
export const isRequired = (schema: z.ZodType): boolean =>
  !['optional', 'default', 'prefault'].includes(inside(schema).type);

/** The schema of the value at a path, unwrapped, or undefined where there is none. */
export const schemaAt = (schema: z.ZodType, path: FieldPath): z.ZodType | undefined => {
  let here: z.ZodType | undefined = unwrapped(schema);
  for (const part of path) {
    here = typeof part === 'number' ? itemOf(here) : fieldsOf(here).find(([name]) => name === part)?.[1];
    if (!here) return undefined;
    if (!fieldMeta(here).description) here = unwrapped(here);
  }
  return here;
};

/** A value of a record that its schema says something of. */
export interface Visited {
  path: FieldPath;
  value: unknown;
  meta: FieldMeta;
}

type Visit = (visited: Visited) => void;
type Plan = (value: unknown, path: (string | number)[], visit: Visit) => void;

/** What a walk is told of a schema: its notes where its values are to be visited, undefined where not. */
type Note = (schema: z.ZodType) => FieldMeta | undefined;

/** A way through the data of any schema to the values that `note` picks; each schema is planned once. */
const walk = (note: Note) => {
  const plans = new WeakMap<z.ZodType, Plan | null>();

  const planOf = (schema: z.ZodType): Plan | null => {
    const known = plans.get(schema);
    if (known !== undefined) return known;
    plans.set(schema, null);
    const plan = makePlan(schema);
    plans.set(schema, plan);
    return plan;
  };

  const makePlan = (schema: z.ZodType): Plan | null => {
    const meta = note(schema);
    if (meta) return valuePlan(meta);
    const item = itemOf(schema);
    if (item) return listPlan(planOf(item));
    const fields = fieldsOf(schema).flatMap(([name, field]) => {
      const plan = planOf(field);
      return plan ? [{ name, plan }] : [];
    });
    if (fields.length > 0) return objectPlan(fields);
    const options = alternatives(schema);
    return options.length < 2 ? null : unionPlan(options, note);
  };

  return (schema: z.ZodType, data: unknown, visit: Visit): void => planOf(schema)?.(data, [], visit);
};

const valuePlan =
  (meta: FieldMeta): Plan =>
  (value, path, visit) => {
    if (typeof value === 'string') visit({ path: [...path], value, meta });
  };

const listPlan = (plan: Plan | null): Plan | null =>
  plan &&
  ((value, path, visit) => {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) plan(one, [...path, index], visit);
  });

const objectPlan =
  (fields: { name: string; plan: Plan }[]): Plan =>
  (value, path, visit) => {
    if (typeof value !== 'object' || value === null) return;
    for (const { name, plan } of fields) {
      const inner = (value as Record<string, unknown>)[name];
      if (inner !== undefined) plan(inner, [...path, name], visit);
    }
  };

/** Of a union of a reference and something else, only a value in the reference's form is a reference. */
const unionPlan = (options: z.ZodType[], note: Note): Plan | null => {
  const reference = options.find((option) => note(option));
  const meta = reference && note(reference);
  if (!reference || !meta || meta.refersTo === 'voucher') return null;
  return (value, path, visit) => {
    if (reference.safeParse(value).success) visit({ path: [...path], value, meta });
  };
};

/** The notes of the first schema, from the outside in, of which `picks` holds. */
const noteWhere =
  (picks: (schema: z.ZodType, meta: FieldMeta) => boolean): Note =>
  (schema) => {
    const meta = fieldMeta(schema);
    if (picks(schema, meta)) return meta;
    const { type, innerType } = inside(schema);
    return innerType && wrappers.has(type) ? noteWhere(picks)(innerType) : undefined;
  };

/** Calls `visit` for every value whose field refers to something or is a place. */
export const visitReferences = walk(
  noteWhere((_schema, meta) => meta.refersTo !== undefined || meta.place === true),
);

/** Calls `visit` for every calendar day. */
export const visitDays = walk(noteWhere((schema) => inside(schema).format === 'date'));
