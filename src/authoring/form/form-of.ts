import type { z } from 'zod';
import { labelOf } from '#portfolio/field-labels.ts';
import { readingOrder } from '#portfolio/field-order.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { isAskedFor } from '#portfolio/schema/fields.ts';
import { type Kind, schemas } from '#portfolio/schema/kinds.ts';
import { fieldsOf, isRequired } from '#portfolio/schema/schema-walk.ts';
import { ofKind } from '#portfolio/select.ts';
import { conditionOf } from '../new-record/applies.ts';
import { checkedAgainst } from '../new-record/ask-decision.ts';
import { firstAsked, isAskedInside } from '../new-record/asked-first.ts';
import { criteriaThatFit } from '../new-record/criteria-that-fit.ts';
import { fieldInWords } from '../new-record/field-in-words.ts';
import { fieldSort, sentenceOf } from '../new-record/field-sort.ts';
import { withAllThatFollows } from '../new-record/follows.ts';
import { withKnownFacts } from '../new-record/known-facts.ts';
import { whatIsLacking } from '../new-record/not-there-yet.ts';
import { offersFor } from '../new-record/offers.ts';
import { type Setting, spoken } from '../new-record/question.ts';
import type { Form, FormField, FormInput, FormScorecard } from './form-field.ts';
import { helpBeside } from './help-in-form.ts';
import { offersOfItsOwn, suggestedFor, wordsUsedBefore } from './offers-in-form.ts';
import { readyFor } from './ready.ts';
import { textOffers } from './text-offers.ts';
import { withFold } from './with-fold.ts';
import { isMadeId, withIds } from './with-ids.ts';

/** Whether the form of a kind asks for a field at the top of a record; what it does not ask it cannot change. */
export const isAskedIn = (kind: Kind, field: string): boolean =>
  field !== 'withdrawn' &&
  field !== 'takenIn' &&
  !isKnown(field, schemas[kind.name]) &&
  fieldsOf(schemas[kind.name]).some(([name]) => name === field);

/**
 * The form of a kind in a portfolio, in view of what is known of the record so far, on which its offers depend; `today`
 * is an ISO date.
 */
export const formOf = (
  kind: Kind,
  portfolio: Portfolio,
  today: string,
  record: Readonly<Record<string, unknown>> = {},
): Form => {
  const schema = schemas[kind.name];
  const setting: Setting = { portfolio, today, kind: kind.name, record, ids: new Set() };
  const first = firstAsked(kind.name);
  const order = [...new Set([...first, ...readingOrder(kind)])];
  const fields = fieldsOf(schema)
    .filter(([name]) => isAskedIn(kind, name))
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([name, field]) => fieldOf(name, field, setting))
    .map((field) => (first.includes(field.name) ? { ...field, asked: true } : field))
    .map(withFold);
  return {
    kind: kind.name,
    title: kind.title,
    help: spoken(sentenceOf(schema)),
    fields,
    text: kind.format === 'mdx' ? textOffers(kind.name, portfolio) : undefined,
    lacking: whatIsLacking(kind.name, record, portfolio),
    known: withAllThatFollows(kind, record, portfolio, today),
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
  const { version, ...others } = data;
  const asked = checkedWhole(kind, withIds(kind.name, schemas[kind.name], others));
  if (!isKnown('version', schemas[kind.name])) return version === undefined ? asked : { ...asked, version };
  const day = String(data[kind.dated] ?? '');
  const known = withKnownFacts(kind, asked, portfolio, day);
  return { ...asked, ...(known.version === undefined ? {} : { version: known.version }) };
};

/** A test that was not ticked did not pass, where any was. */
const checkedWhole = ({ name }: Kind, data: Record<string, unknown>): Record<string, unknown> => {
  const { checked, ...others } = data;
  if (name !== 'decision' || typeof checked !== 'object' || checked === null) return data;
  const ticked = Object.entries(checked).filter(([, passes]) => passes === true);
  return { ...others, checked: checkedAgainst(ticked.map(([test]) => test)) };
};

const labelIn = (name: string, { kind = '', path = [] }: Setting): string =>
  labelOf(name, String(path.at(-1) ?? kind));

/** One field as a form asks for it. */
export const fieldOf = (name: string, schema: z.ZodType, setting: Setting): FormField => ({
  name,
  label: labelIn(name, setting),
  help: helpBeside(labelIn(name, setting), spoken(sentenceOf(schema))),
  when: conditionOf(setting.kind ?? '', setting.path ?? [], name),
  ready: readyFor(name, setting),
  required: isRequired(schema),
  asked:
    isRequired(schema) ||
    isAskedFor(schema) ||
    name === 'claims' ||
    name === 'attachments' ||
    isAskedInside(setting.path ?? [], name),
  input: inputOf(name, schema, setting),
});

const inputOf = (name: string, schema: z.ZodType, setting: Setting): FormInput => {
  const sort = fieldSort(schema);
  if (sort.sort === 'list') return listOf(name, sort.item, setting);
  if (sort.sort === 'group') return groupOf(name, sort.fields, setting);
  if (sort.sort === 'yes-no' || sort.sort === 'day') return { type: sort.sort };
  if (sort.sort === 'number' || sort.sort === 'whole-number')
    return { type: 'number', whole: sort.sort === 'whole-number' };
  if (sort.sort === 'reference' && sort.to === 'criterion' && setting.kind !== 'decision')
    return { type: 'choice', choices: criteriaThatFit(kindIn(setting), setting.portfolio), free: false };
  if (sort.sort === 'reference' && sort.to === 'attachment') return fileOf(setting);
  const suggested = suggestedFor(name, setting);
  if (suggested) return { type: 'choice', choices: suggested, free: true };
  const choices = offersOfItsOwn(name, setting) ?? offersFor(name, schema, setting);
  const free = sort.sort === 'one-of' && sort.options.some((option) => fieldSort(option).sort === 'text');
  if (choices.length > 0 || sort.sort === 'reference') return { type: 'choice', choices, free };
  const before = wordsUsedBefore(name, setting);
  if (before.length > 0) return { type: 'choice', choices: before, free: true };
  return { type: 'words' };
};

/** A file of the record is chosen where files are listed; elsewhere it is one of those that are. */
const fileOf = ({ path = [], record = {} }: Setting): FormInput => {
  if (path.at(-1) === 'attachments') return { type: 'file' };
  const listed = Array.isArray(record.attachments) ? (record.attachments as { file?: unknown }[]) : [];
  const choices = listed.flatMap(({ file }) =>
    typeof file === 'string' ? [{ value: file, label: file }] : [],
  );
  return { type: 'choice', choices, free: true };
};

const kindIn = ({ kind }: Setting): Kind['name'] => kind as Kind['name'];

const groupOf = (name: string, fields: readonly [string, z.ZodType][], setting: Setting): FormInput => {
  const within = { ...setting, path: [...(setting.path ?? []), name] };
  return {
    type: 'group',
    fields: fields
      .filter(([inner, schema]) => !isMadeId(inner, schema))
      .map(([inner, schema]) => fieldOf(inner, schema, within)),
  };
};

const listOf = (name: string, item: z.ZodType, setting: Setting): FormInput => {
  if (name === 'ratings' && setting.kind === 'observation')
    return { type: 'ratings', scorecards: scorecardsIn(setting.portfolio) };
  const own = offersOfItsOwn(name, setting);
  if (own)
    return { type: 'ticks', choices: own, as: fieldSort(item).sort === 'group' ? 'evidence' : undefined };
  const input = inputOf(name, item, setting);
  if (input.type === 'choice' && !input.free) return { type: 'ticks', choices: input.choices };
  return {
    type: 'list',
    item: input,
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
