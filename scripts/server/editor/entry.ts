import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type KindName, kindNames } from '#portfolio/schema/kind-names.ts';

const numberSchema = z.string().regex(/^[EDQV]\d{3,6}$/);

/** What a form sends: a record as it stands in it. */
export const entrySchema = z.strictObject({
  kind: z.enum([...kindNames, 'people', 'portfolio']),
  /** The record that is changed; none where a new one is written. */
  number: numberSchema.optional(),
  /** What the file was when the form was opened, as `versionOf` gives it. */
  version: z.string().optional(),
  data: z.record(z.string(), z.unknown()),
  /** The fields at the top that were filled in by what follows, and that nobody has changed. */
  followed: z.array(z.string().max(60)).max(60).optional(),
  /** The text under the fields, for a kind that has one. */
  body: z.string().optional(),
  /** Only in a kept draft: the record that it was about to become, and the version that its file was to have. */
  becomes: z.strictObject({ number: numberSchema, version: z.string() }).optional(),
  /** The name under which its draft is kept meanwhile. */
  draft: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional(),
});

/** A record as it stands in a form. */
export type Entry = z.infer<typeof entrySchema>;

/** A record as it stands in a form; undefined where the form is of one of the two files that every portfolio needs. */
export const recordIn = ({ kind, ...entry }: Entry): RecordEntry | undefined => {
  const name = kindNames.find((one) => one === kind);
  return name && { ...entry, kind: name };
};

export type RecordEntry = Omit<Entry, 'kind'> & { kind: KindName };

/** Another word for every text. */
export const versionOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Data without what was left empty: no text, no item of a list and no group that says nothing. `null` stays, for it says that
 * something was left open on purpose.
 */
export const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((one) => one !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim().normalize();
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const left = withoutEmpty(inner);
    return left === undefined ? [] : [[name, left] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

/** Data out of a form, where what it does not ask at the top stays as it is in the file, whatever was sent. */
export const withNotAsked = (
  there: Readonly<Record<string, unknown>> = {},
  sent: Readonly<Record<string, unknown>>,
  isAsked: (field: string) => boolean,
): Record<string, unknown> => {
  const inFile = Object.entries(there).filter(([field]) => !isAsked(field));
  const kept = new Set(inFile.map(([field]) => field));
  return Object.fromEntries([...inFile, ...Object.entries(sent).filter(([field]) => !kept.has(field))]);
};
