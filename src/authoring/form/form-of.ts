import type { z } from 'zod';
import { labelOf } from '#portfolio/field-labels.ts';
import { readingOrder } from '#portfolio/field-order.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { isAskedFor } from '#portfolio/schema/fields.ts';
import { type Kind, schemas } from '#portfolio/schema/kinds.ts';
import { fieldsOf, isRequired } from '#portfolio/schema/schema-walk.ts';
import { ofKind } from '#portfolio/select.ts';
import { criteriaThatFit } from '../new-record/criteria-that-fit.ts';
import { fieldInWords } from '../new-record/field-in-words.ts';
import { fieldSort, sentenceOf } from '../new-record/field-sort.ts';
import { withKnownFacts } from '../new-record/known-facts.ts';
import { offersFor } from '../new-record/offers.ts';
import { type Setting, spoken } from '../new-record/question.ts';
import type { Form, FormField, FormInput, FormScorecard } from './form-field.ts';

/** The form of a kind in a portfolio; `today` is an ISO date. */
export const formOf = (kind: Kind, portfolio: Portfolio, today: string): Form => {
  const schema = schemas[kind.name];
  const setting: Setting = { portfolio, today, kind: kind.name, record: {}, ids: new Set() };
  const order = readingOrder(kind);
  const fields = fieldsOf(schema)
    .filter(([name]) => name !== 'withdrawn' && !isKnown(name, schema))
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([name, field]) => fieldOf(name, field, setting));
  return {
    kind: kind.name,
    title: kind.title,
    help: spoken(sentenceOf(schema)),
    fields,
    text: kind.format === 'mdx' ? { criteria: criteriaThatFit(kind.name, portfolio) } : undefined,
    known: withKnownFacts(kind, {}, portfolio, today),
  };
};

/** The version is that of the scorecard, and an observation is called by what it was about: neither is asked. */
const isKnown = (name: string, schema: z.ZodType): boolean =>
  name === 'version' && fieldsOf(schema).some(([other]) => other === 'scorecard');

/** The data of a form with what follows from them and is not asked. */
export const withWhatFollows = (
  kind: Kind,
  data: Readonly<Record<string, unknown>>,
  portfolio: Portfolio,
): Record<string, unknown> => {
  const { version, ...asked } = data;
  if (!isKnown('version', schemas[kind.name])) return { ...data };
  const day = String(data[kind.dated] ?? '');
  const known = withKnownFacts(kind, asked, portfolio, day);
  return { ...asked, ...(known.version === undefined ? {} : { version: known.version }) };
};

/** One field as a form asks for it. */
export const fieldOf = (name: string, schema: z.ZodType, setting: Setting): FormField => ({
  name,
  label: labelOf(name),
  help: spoken(sentenceOf(schema)),
  required: isRequired(schema),
  asked: isRequired(schema) || isAskedFor(schema) || name === 'claims',
  input: inputOf(name, schema, setting),
});

const inputOf = (name: string, schema: z.ZodType, setting: Setting): FormInput => {
  const sort = fieldSort(schema);
  if (sort.sort === 'list') return listOf(name, sort.item, setting);
  if (sort.sort === 'group') return groupOf(name, sort.fields, setting);
  if (sort.sort === 'yes-no' || sort.sort === 'day') return { type: sort.sort };
  if (sort.sort === 'number' || sort.sort === 'whole-number')
    return { type: 'number', whole: sort.sort === 'whole-number' };
  if (sort.sort === 'reference' && sort.to === 'criterion')
    return { type: 'choice', choices: criteriaThatFit(kindIn(setting), setting.portfolio), free: false };
  if (sort.sort === 'reference' && sort.to === 'attachment') return { type: 'words' };
  const choices = offersFor(name, schema, setting);
  const free = sort.sort === 'one-of' && sort.options.some((option) => fieldSort(option).sort === 'text');
  if (choices.length > 0 || sort.sort === 'reference') return { type: 'choice', choices, free };
  return { type: 'words' };
};

const kindIn = ({ kind }: Setting): Kind['name'] => kind as Kind['name'];

const groupOf = (name: string, fields: readonly [string, z.ZodType][], setting: Setting): FormInput => {
  const within = { ...setting, path: [...(setting.path ?? []), name] };
  return { type: 'group', fields: fields.map(([inner, schema]) => fieldOf(inner, schema, within)) };
};

const listOf = (name: string, item: z.ZodType, setting: Setting): FormInput => {
  if (name === 'ratings' && setting.kind === 'observation')
    return { type: 'ratings', scorecards: scorecardsIn(setting.portfolio) };
  return {
    type: 'list',
    item: inputOf(name, item, setting),
    one: fieldInWords(`${name} 1`).replace(/ \(?1\)?$/, ''),
  };
};

/** The newest first. */
const scorecardsIn = (portfolio: Portfolio): FormScorecard[] =>
  ofKind(portfolio, 'scorecard')
    .map(({ number, data: { title, version, scale, sections } }) => ({
      number,
      version,
      title,
      points: scale.points,
      atStandard: scale.atStandard,
      lines: sections.flatMap((section) =>
        section.qualityCriteria.map(({ id, text, critical }) => ({
          id,
          text,
          section: section.title,
          critical,
        })),
      ),
    }))
    .toReversed();
