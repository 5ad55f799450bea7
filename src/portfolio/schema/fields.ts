import { z } from 'zod';
import { kindNames } from './kind-names.ts';

/** What a reference field points at. The link rules and the live JSON Schemas both read it. */
export type RefersTo =
  | 'record'
  | 'criterion'
  | 'unit'
  | 'voucher'
  | 'observed'
  | 'quality-criterion'
  | 'stage'
  | 'attachment';

/** What a field's schema says of itself beside its type. */
export interface FieldMeta {
  description?: string;
  refersTo?: RefersTo;
  kinds?: readonly string[];
  /** True where a field for somebody who vouches may also hold the pseudonym of somebody observed. */
  orObserved?: boolean;
  place?: boolean;
  examples?: unknown[];
}

/** Reads a schema's own notes: its sentence and what it refers to. */
export const fieldMeta = (schema: z.ZodType): FieldMeta => (schema.meta() ?? {}) as FieldMeta;

const refer = <T extends z.ZodType>(
  schema: T,
  description: string,
  refersTo: RefersTo,
  more: FieldMeta = {},
): T => schema.meta({ description, refersTo, ...more } as Record<string, unknown>) as T;

/** Free text in words; never empty. */
export const text = (description: string) => z.string().trim().min(1).describe(description);

const asked = new WeakSet<z.ZodType>();

/** A field that guidance asks for and no specification does: it may be left out, which a rule then warns of. */
export const advised = <T extends z.ZodType>(schema: T): z.ZodOptional<T> => {
  const field = schema.optional();
  asked.add(field);
  return field;
};

/** Whether a field may be left out and is asked for all the same when a record is begun. */
export const isAdvised = (schema: z.ZodType): boolean => asked.has(schema);

const elsewhere = new WeakSet<z.ZodType>();

/** A field that may be left out only where something else gives it: it is asked for, and where it is empty a page says nothing. */
export const orElsewhere = <T extends z.ZodType>(schema: T): z.ZodOptional<T> => {
  const field = schema.optional();
  elsewhere.add(field);
  return field;
};

const outOfPublic = new WeakSet<z.ZodType>();

/** A field that the assessor sees and the public copy leaves out. */
export const keptFromPublic = <T extends z.ZodType>(schema: T): z.ZodOptional<T> => {
  const field = schema.optional();
  outOfPublic.add(field);
  return field;
};

/** Whether the public copy leaves a field out. */
export const isKeptFromPublic = (schema: z.ZodType): boolean => outOfPublic.has(schema);

/** Whether a prompt asks for an optional field by itself, and not among those that somebody may pick. */
export const isAskedFor = (schema: z.ZodType): boolean => asked.has(schema) || elsewhere.has(schema);

/** A calendar day, kept as the ISO string that was written: `2026-03-14`. */
export const day = (description: string) => z.iso.date().describe(description);

/** A time of day in 24 hours: `"14:05"`. */
export const clock = (description: string) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day in 24 hours, in quotes')
    .meta({ description, examples: ['14:05'] });

/** A position in a recording: `"02:10"` or `"1:02:10"`. */
export const timeStamp = (description: string) =>
  z
    .string()
    .regex(/^(\d+:)?[0-5]?\d:[0-5]\d$/, 'minutes and seconds, in quotes')
    .meta({ description, examples: ['02:10'] });

/** A short name in lower case with hyphens, unique where it stands: `greeting`. */
export const slug = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens')
    .describe(description);

/** A number of another record, such as `E014`; `kinds` are the kinds that it may point at (none: any). */
export const recordRef = (description: string, kinds: readonly string[] = []) =>
  refer(z.string().regex(/^[EDQV]\d{3,6}$/, 'a record number such as E014'), description, 'record', {
    kinds,
  });

/** What an awarding body numbers outcomes and criteria by: `4.10`, and also `P1`, `1.2.3` or `2(b)`. */
const numbered = '[A-Za-z0-9][A-Za-z0-9.()_-]*';

/** The code of an outcome or a criterion within its unit, as its awarding body writes it; `like` is such a code in words. */
export const unitPartCode = (like: string, description: string, example: string) =>
  z
    .string()
    .regex(new RegExp(`^${numbered}$`), like)
    .meta({ description, examples: [example] });

/** An assessment criterion, written `unit/criterion`: `ocr-41/4.10`. */
export const criterionRef = (description: string) =>
  refer(
    z
      .string()
      .regex(new RegExp(`^[a-z0-9-]+/${numbered}$`), 'an assessment criterion, written unit/criterion'),
    description,
    'criterion',
  );

/** The code of a unit in `content/units/`. */
export const unitRef = (description: string) => refer(z.string().min(1), description, 'unit');

/** The id of somebody who vouches, from `content/people.yaml`. */
export const voucherRef = (description: string) => refer(z.string().min(1), description, 'voucher');

/** Who signed: somebody who vouches, or by pseudonym a colleague who signs what was said of them. */
export const signerRef = (description: string) =>
  refer(z.string().min(1), description, 'voucher', { orObserved: true });

/** The pseudonym id of somebody observed, from `content/people.yaml`. */
export const observedRef = (description: string) => refer(z.string().min(1), description, 'observed');

/** The id of a quality criterion: a line of the scorecard in force. */
export const qualityRef = (description: string) => refer(z.string().min(1), description, 'quality-criterion');

/** The id of a stage of the work, as a unit has it. */
export const stageRef = (description: string) => refer(z.string().min(1), description, 'stage');

/** The name of a file in this record's own folder under `evidence/`. */
export const attachmentRef = (description: string) => refer(z.string().min(1), description, 'attachment');

/** Where in a record something stands: a field, or a page, row or time in an attachment. */
export const placeText = (description: string) =>
  z
    .string()
    .min(1)
    .meta({
      description,
      place: true,
      examples: ['ratings.greeting', 'form.pdf page 2', 'calls.csv row 14', 'call.mp3 02:10'],
    });

/** One of a few words, each explained in the description. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z.enum(values).describe(description);

/** The name of a kind of record, as data in a unit or a rule. */
export const recordKindName = (description: string) => z.enum(kindNames).describe(description);
