import { choicesFor } from '#portfolio/choices.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { FieldMeta } from '#portfolio/schema/fields.ts';
import { notedSchemas, withoutNotes } from './base.ts';
import { type JsonSchema, mapSchema } from './json-schema.ts';

/** The name of the schema that holds the live codes; every other live schema points into it. */
export const codesName = 'codes';

/**
 * The schemas with the codes and numbers of a portfolio at every field that refers to something, by name.
 * The codes stand once, in the schema `codes`, so that a new record changes one file and not thirty.
 * Without a portfolio, or where nothing fits a field, the form of the field is all that is asked.
 */
export const liveSchemas = (portfolio: Portfolio | undefined): Map<string, JsonSchema> => {
  const definitions: Record<string, JsonSchema> = {};
  const pointing = (part: JsonSchema): JsonSchema => {
    const meta = part as FieldMeta;
    const plain = withoutNotes(part);
    if (!meta.refersTo || meta.refersTo === 'attachment') return plain;
    const { description, ...form } = plain;
    const name = definitionName(meta);
    definitions[name] ??= codes(portfolio, meta, form);
    return { description, allOf: [{ $ref: `${codesName}.schema.json#/definitions/${name}` }] };
  };
  const live = new Map([...notedSchemas()].map(([name, schema]) => [name, mapSchema(schema, pointing)]));
  return live.set(codesName, {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The codes and numbers of this portfolio',
    definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  });
};

const definitionName = ({ refersTo, kinds = [] }: FieldMeta): string =>
  [refersTo, kinds.join('-or-')].filter(Boolean).join('-');

const codes = (portfolio: Portfolio | undefined, meta: FieldMeta, form: JsonSchema): JsonSchema => {
  const choices = portfolio ? choicesFor(portfolio, meta) : [];
  if (choices.length === 0) return form;
  return {
    type: 'string',
    enum: choices.map(({ value }) => value),
    enumDescriptions: choices.map(({ label }) => label),
    errorMessage: wanted[meta.refersTo ?? 'record'],
  };
};

const wanted: Record<NonNullable<FieldMeta['refersTo']>, string> = {
  record: 'No record that fits here has this number.',
  criterion: 'No unit has this criterion. Write one such as ocr-41/4.10.',
  unit: 'There is no such unit in content/units.',
  voucher: 'Nobody who vouches has this id in content/people.yaml.',
  observed: 'Nobody observed has this pseudonym in content/people.yaml.',
  'quality-criterion': 'No scorecard has this quality criterion.',
  stage: 'No unit has this stage of the work.',
  attachment: '',
};
