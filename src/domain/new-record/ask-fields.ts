import type { z } from 'zod';
import { isAdvised } from '../fields.ts';
import { isRequired } from '../schema-walk.ts';
import { fieldSort } from './field-sort.ts';
import { type Asker, choicesOf, promptOf, type Setting, within, wordsQuestion } from './question.ts';
import { scalarFrom } from './set-value.ts';

type Fields = readonly [string, z.ZodType][];
type Answers = Record<string, unknown>;

/** What a prompt starts from, beside what the schema says. */
export interface Start {
  known?: Readonly<Answers>;
  /** Answers to begin from, which somebody may change. */
  suggested?: Readonly<Answers>;
  /** What the offer of optional fields asks. */
  offer?: string;
}

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
  const open = fields.filter(([name]) => answers[name] === undefined);
  for (const [name, schema] of open.filter(([, schema]) => isRequired(schema) || isAdvised(schema))) {
    const answer = await askField(name, schema, ask, setting, isRequired(schema), suggested[name]);
    if (answer !== undefined) answers[name] = answer;
  }
  const optional = open.filter(
    ([, schema]) => !isRequired(schema) && !isAdvised(schema) && !isSettled(schema),
  );
  for (const name of await chosen(optional, ask, offer)) {
    const schema = optional.find(([other]) => other === name)?.[1];
    const answer = schema && (await askField(name, schema, ask, setting, false));
    if (answer !== undefined) answers[name] = answer;
  }
  return answers;
};

/** A field that can hold one word alone leaves nothing to say, such as contact details that the centre holds. */
const isSettled = (schema: z.ZodType): boolean => {
  const sort = fieldSort(schema);
  return sort.sort === 'words' && sort.words.length === 1;
};

const chosen = async (optional: Fields, ask: Asker, offer: string): Promise<string[]> => {
  if (optional.length === 0) return [];
  const choices = optional.map(([name, schema]) => ({ value: name, label: promptOf('', schema).slice(2) }));
  return ask({ type: 'choices', ask: offer, choices, required: false });
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
  if (sort.sort === 'group')
    return askFields(sort.fields, within(name, ask), setting, { offer: 'Anything more?' });
  if (sort.sort === 'yes-no') return ask({ type: 'yes-no', ask: promptOf(name, schema), initial: true });
  const choices = choicesOf(schema, setting.portfolio);
  const start = typeof suggestion === 'string' ? suggestion : undefined;
  if (choices.length > 0)
    return ask({ type: 'choice', ask: promptOf(name, schema), choices, initial: start });
  const initial = start ?? (sort.sort === 'day' ? setting.today : undefined);
  const isHeld = initial !== undefined && initial === setting.today && setting.whyNotToday !== undefined;
  const prompt = `${promptOf(name, schema)}${isHeld ? ` ${setting.whyNotToday}` : ''}`;
  const words = await ask(wordsQuestion(prompt, schema, required, initial));
  return words.trim() === '' ? undefined : scalarFrom(schema, words.trim());
};

const askList = async (
  name: string,
  schema: z.ZodType,
  item: z.ZodType,
  ask: Asker,
  setting: Setting,
  required: boolean,
): Promise<unknown[]> => {
  const choices = choicesOf(item, setting.portfolio);
  if (choices.length > 0) return ask({ type: 'choices', ask: promptOf(name, schema), choices, required });
  const list: unknown[] = [];
  for (;;) {
    const more = required && isTooShort(schema, list);
    const one = await askField(`${name} ${list.length + 1}`, item, ask, setting, more);
    if (one === undefined) return list;
    list.push(one);
    if (required && isTooShort(schema, list)) continue;
    if (!(await ask({ type: 'yes-no', ask: `Another one for ${name}?`, initial: false }))) return list;
  }
};

const isTooShort = (schema: z.ZodType, list: unknown[]): boolean =>
  schema.safeParse(list).error?.issues.some(({ code, path }) => code === 'too_small' && path.length === 0) ??
  false;
