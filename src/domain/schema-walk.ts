import type { z } from 'zod';
import { type FieldMeta, fieldMeta } from './fields.ts';
import type { FieldPath } from './portfolio.ts';

interface Inner {
  def: {
    type: string;
    innerType?: z.ZodType;
    element?: z.ZodType;
    shape?: Record<string, z.ZodType>;
    options?: z.ZodType[];
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

type Plan = (value: unknown, path: (string | number)[], visit: (visited: Visited) => void) => void;

const plans = new WeakMap<z.ZodType, Plan | null>();

/** Calls `visit` for every value whose field refers to something or is a place. */
export const visitReferences = (
  schema: z.ZodType,
  data: unknown,
  visit: (visited: Visited) => void,
): void => {
  planOf(schema)?.(data, [], visit);
};

const noted = (schema: z.ZodType): FieldMeta => {
  const meta = fieldMeta(schema);
  if (meta.refersTo || meta.place) return meta;
  const { innerType } = inside(schema);
  return innerType && wrappers.has(inside(schema).type) ? noted(innerType) : meta;
};

const planOf = (schema: z.ZodType): Plan | null => {
  const known = plans.get(schema);
  if (known !== undefined) return known;
  plans.set(schema, null);
  const plan = makePlan(schema);
  plans.set(schema, plan);
  return plan;
};

const makePlan = (schema: z.ZodType): Plan | null => {
  const meta = noted(schema);
  if (meta.refersTo || meta.place)
    return (value, path, visit) => {
      if (typeof value === 'string') visit({ path: [...path], value, meta });
    };
  const item = itemOf(schema);
  if (item) return listPlan(item);
  const fields = fieldsOf(schema).flatMap(([name, field]) => {
    const plan = planOf(field);
    return plan ? [{ name, plan }] : [];
  });
  if (fields.length > 0) return objectPlan(fields);
  const options = alternatives(schema);
  if (options.length < 2) return null;
  const reference = options.find((option) => noted(option).refersTo);
  return reference ? unionPlan(reference) : null;
};

const listPlan = (item: z.ZodType): Plan | null => {
  const plan = planOf(item);
  if (!plan) return null;
  return (value, path, visit) => {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) plan(one, [...path, index], visit);
  };
};

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
const unionPlan =
  (reference: z.ZodType): Plan =>
  (value, path, visit) => {
    if (noted(reference).refersTo === 'voucher') return;
    if (reference.safeParse(value).success) visit({ path: [...path], value, meta: noted(reference) });
  };
