import { z } from 'zod';
import { equivalencesSchema } from '#portfolio/schema/equivalences.ts';
import { guidanceSchema } from '#portfolio/schema/guidance.ts';
import { importsSchema } from '#portfolio/schema/imports.ts';
import { kindNames } from '#portfolio/schema/kind-names.ts';
import { kindOf, kinds, schemas } from '#portfolio/schema/kinds.ts';
import { peopleSchema } from '#portfolio/schema/people.ts';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { privateRegisterSchema } from '#portfolio/schema/private-register.ts';
import { unitSchema } from '#portfolio/schema/unit.ts';
import { type JsonSchema, mapSchema } from './json-schema.ts';

const others: [string, string, z.ZodType][] = [
  ['unit', 'Unit', unitSchema],
  ['guidance', 'Guidance', guidanceSchema],
  ['equivalences', 'Equivalences', equivalencesSchema],
  ['imports', 'Imports', importsSchema],
  ['people', 'People', peopleSchema],
  ['portfolio', 'Portfolio', portfolioFileSchema],
  ['private-register', 'Private register', privateRegisterSchema],
];

/** The JSON Schema of every kind of record and of the other files, by name, still with what each field refers to. */
export const notedSchemas = (): ReadonlyMap<string, JsonSchema> => {
  known ??= new Map([
    ...kinds.map(({ name, title }) => [name, noted(title, schemas[name])] as const),
    ...others.map(([name, title, schema]) => [name, noted(title, schema)] as const),
  ]);
  return known;
};

/** No portfolio changes them. */
let known: ReadonlyMap<string, JsonSchema> | undefined;

/** The JSON Schema of every kind of record and of unit, guidance, equivalences, imports, people, portfolio and the private register, by name. */
export const baseSchemas = (): Map<string, JsonSchema> =>
  new Map([...notedSchemas()].map(([name, schema]) => [name, mapSchema(schema, withoutNotes)]));

/** A part of a schema without the notes that only this program reads. */
export const withoutNotes = ({ refersTo, kinds: _kinds, place, ...schema }: JsonSchema): JsonSchema => schema;

/** Draft 7, since the YAML extension of VS Code has known it longest; as one types it, so defaults may be left out. */
const noted = (title: string, schema: z.ZodType): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) =>
      makePlain(zodSchema as unknown as z.ZodType, jsonSchema as JsonSchema),
  });
  return { $schema, title, ...rest };
};

const makePlain = (schema: z.ZodType, json: JsonSchema): void => {
  // The pattern of a date says in 200 characters what its format says in one word.
  if (json.format === 'date') {
    json.patternErrorMessage = 'Write a day as year-month-day, such as 2026-03-14.';
    delete json.pattern;
  }
  if (json.pattern !== undefined) json.patternErrorMessage = formWanted(schema);
  // An editor would fill in an empty list, which says nothing.
  if (JSON.stringify(json.default ?? '').length <= 2) delete json.default;
  if (Array.isArray(json.enum) && json.enum.length === kindNames.length)
    json.enumDescriptions = kindNames.map((name) => kindOf(name).title);
};

/** What the schema itself says of a text in the wrong form. */
const formWanted = (schema: z.ZodType): string => {
  const message = schema.safeParse('?').error?.issues[0]?.message ?? '';
  return message === '' || message.startsWith('Invalid')
    ? 'Lower-case letters, digits and hyphens.'
    : `Write ${message}.`;
};
