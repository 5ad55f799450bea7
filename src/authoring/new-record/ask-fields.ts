import type { z } from 'zod';
import { isAskedFor } from '#portfolio/schema/fields.ts';
import { isRequired, itemOf } from '#portfolio/schema/schema-walk.ts';
import { applies, conditionOf } from './applies.ts';
import { fieldInWords } from './field-in-words.ts';
import { fieldSort } from './field-sort.ts';
import { freeWords } from './free-words.ts';
import { idFromWords } from './id-from-words.ts';
import { offersFor } from './offers.ts';
import { type Asker, promptOf, type Setting, within } from './question.ts';
import { scalarFrom } from './set-value.ts';

type Fields = readonly (readonly [string, z.ZodType])[];
type Answers = Record<string, unknown>;

/** What a prompt starts from, beside what the schema says. */
export interface Start {
  known?: Readonly<Answers>;
  /** Answers to begin from, which somebody may change. */
  suggested?: Readonly<Answers>;
  /** What the offer of optional fields asks. */
  offer?: string;
}

/** What becomes of a record later, and what only a sheet that is taken in brings. */
const neverAsked: ReadonlySet<string> = new Set(['withdrawn', 'takenIn']);

/** Fields that are no matter of a record's first day, or that are asked for in a way of their own. */
const notOffered = new Set([...neverAsked, 'claims', 'replacesFrom']);

/**
 * Asks for the fields that are not known yet: first those that must be given or are advised, then, in one offer, those
 * that may be.
 * Gives the answers together with what was known.
 */
export const askFields = async (
  fields: Fields,
  ask: Asker,
  setting: Setting,
  { known = {}, suggested = {}, offer = 'What else do you want to say?' }: Start = {},
): Promise<Answers> => {
  const answers: Answers = { ...known };
  const here = setting.record ? setting : { ...setting, record: answers, ids: new Set<string>() };
  const open = fields.filter(([name]) => answers[name] === undefined && !neverAsked.has(name));
  const fits = (name: string) => applies(conditionOf(here.kind ?? '', here.path ?? [], name), answers);
  const around = { ...here, beside: answers };
  for (const [name, schema] of open.filter(([, schema]) => isRequired(schema) || isAskedFor(schema))) {
    if (!isRequired(schema) && !fits(name)) continue;
    const answer = await askField(name, schema, ask, around, isRequired(schema), suggested[name]);
    if (answer !== undefined) answers[name] = answer;
  }
  const optional = open.filter(
    ([name, schema]) =>
      !isRequired(schema) &&
      !isAskedFor(schema) &&
      !isSettled(schema) &&
      !notOffered.has(name) &&
      fits(name) &&
      !hasNothingToName(name, schema, here),
  );
  for (const name of await chosen(optional, ask, offer)) {
    const schema = optional.find(([other]) => other === name)?.[1];
    const answer = schema && (await askField(name, schema, ask, around, false, suggested[name]));
    if (answer !== undefined) answers[name] = answer;
  }
  return answers;
};

/** What is chosen where a field that is asked for has no answer. */
const none = 'none';

/** A field that can hold one word alone leaves nothing to say, such as contact details that the centre holds. */
const isSettled = (schema: z.ZodType): boolean => {
  const sort = fieldSort(schema);
  return sort.sort === 'words' && sort.words.length === 1;
};

/** A field that names a record or somebody, of which there is none yet, has no answer. */
const hasNothingToName = (name: string, schema: z.ZodType, setting: Setting): boolean => {
  const held = itemOf(schema) ?? schema;
  return fieldSort(held).sort === 'reference' && offersFor(name, held, setting).length === 0;
};

const chosen = async (optional: Fields, ask: Asker, offer: string): Promise<string[]> => {
  if (optional.length === 0) return [];
  const choices = optional.map(([name, schema]) => ({ value: name, label: promptOf('', schema).slice(2) }));
  return ask({ type: 'choices', ask: `${offer} (may stay empty)`, choices, required: false });
};

/** Asks for one field, in the way of its sort, beginning from a suggestion where there is one. Undefined where it may be left out and was. */
export const askField = async (
  name: string,
  schema: z.ZodType,
  ask: Asker,
  setting: Setting,
  required: boolean,
  suggestion?: unknown,
): Promise<unknown> => {
  const sort = fieldSort(schema);
  if (sort.sort === 'list') return askList(name, schema, sort.item, ask, setting, required);
  if (sort.sort === 'group') return askGroup(name, sort.fields, ask, setting);
  if (sort.sort === 'yes-no') return ask({ type: 'yes-no', ask: promptOf(name, schema), initial: true });
  if (name === 'writtenBy' && setting.record?.witness !== undefined) return setting.record.witness;
  const choices = offersFor(name, schema, setting);
  const start = typeof suggestion === 'string' ? suggestion : knownOfWitness(name, setting);
  const [only, ...others] = choices;
  if (only && others.length === 0 && required) return told(name, only.value, only.label, ask);
  if (only) {
    const all = !required && isAskedFor(schema) ? [...choices, { value: none, label: 'none' }] : choices;
    const chosen = await ask({ type: 'choice', ask: promptOf(name, schema), choices: all, initial: start });
    return chosen === none ? undefined : chosen;
  }
  const question = freeWords(name, schema, setting, required, start);
  const words = await ask(question);
  const value = (question.reads?.(words) ?? words).trim();
  return value === '' ? undefined : scalarFrom(schema, value);
};

/** How a witness knows the learner was said with the people, and is offered to be said so again. */
const knownOfWitness = (name: string, { portfolio, record = {} }: Setting): string | undefined =>
  name === 'relationship' ? portfolio.vouchers.get(String(record.witness))?.relationship : undefined;

/** What has one right answer is said and not asked. */
const told = async (name: string, value: string, label: string, ask: Asker): Promise<string> => {
  await ask({ type: 'told', ask: `${fieldInWords(name)}: ${label}` });
  return value;
};

/** A group is asked for field by field; where it has an id of its own, that is made from its name. */
const askGroup = async (name: string, fields: Fields, ask: Asker, setting: Setting): Promise<Answers> => {
  const inner = { ...setting, path: [...(setting.path ?? []), name.replace(/ \d+$/, '')] };
  const named = fields.filter(([field]) => field !== 'id');
  const answers = await askFields(named, within(fieldInWords(name), ask), inner, { offer: 'Anything more?' });
  return named.length === fields.length ? answers : { id: idOf(name, answers, setting.ids), ...answers };
};

/** An id for an item of a list, `features 2`, made from its words or else counted; none of `ids`, which then hold it too. */
export const idOf = (name: string, answers: Readonly<Answers>, ids = new Set<string>()): string => {
  const words = ['shownAs', 'title', 'text', 'describes', 'how'].map((field) => answers[field]).find(Boolean);
  const number = /\d+$/.exec(name)?.[0] ?? '1';
  const id = idFromWords(String(words ?? `${name.charAt(0)}${number}`), ids);
  ids.add(id);
  return id;
};

const askList = async (
  name: string,
  schema: z.ZodType,
  item: z.ZodType,
  ask: Asker,
  setting: Setting,
  required: boolean,
): Promise<unknown[]> => {
  const choices = offersFor(name, item, setting);
  const [only, ...others] = choices;
  if (only && others.length === 0 && required) return [await told(name, only.value, only.label, ask)];
  if (only) {
    const prompt = promptOf(name, schema);
    return ask({ type: 'choices', ask: required ? prompt : `${prompt} (may stay empty)`, choices, required });
  }
  const list: unknown[] = [];
  for (;;) {
    const more = required && isTooShort(schema, list);
    const one = await askField(`${name} ${list.length + 1}`, item, ask, setting, more);
    if (one === undefined) return list;
    list.push(one);
    if (required && isTooShort(schema, list)) continue;
    const another = `${fieldInWords(name)}: another one?`;
    if (!(await ask({ type: 'yes-no', ask: another, initial: false }))) return list;
  }
};

const isTooShort = (schema: z.ZodType, list: unknown[]): boolean =>
  schema.safeParse(list).error?.issues.some(({ code, path }) => code === 'too_small' && path.length === 0) ??
  false;
