import { z } from 'zod';
import type { Role } from '#portfolio/roles-wanted.ts';
import { day, text } from '#portfolio/schema/fields.ts';
import type { Observed, People } from '#portfolio/schema/people.ts';
import { idFromWords } from './id-from-words.ts';
import { type Asker, type Setting, within } from './question.ts';
import { roleInWords } from './said-in-words.ts';
import { wordsQuestion } from './words-question.ts';

/** Somebody who vouches, as far as a person can say on the day. */
export type NewVoucher = Pick<People['vouching'][number], 'id' | 'role' | 'shownAs' | 'agreedOn'> &
  Partial<Pick<People['vouching'][number], 'position' | 'relationship' | 'status' | 'from'>>;

/** People to write down. */
export interface NewPeople {
  vouching: NewVoucher[];
  observed: Observed[];
}

/** Who is there already: their ids are taken, and pseudonyms go on where those end. */
export interface Known {
  ids: readonly string[];
  hasLearner: boolean;
  pseudonyms: readonly string[];
}

const name = text('A name.');

/**
 * Asks for the people of a portfolio: the learner, then one after another who vouches, then how many colleagues are
 * observed, who get pseudonyms. Names are asked and ids made from them.
 */
export const askPeople = async (ask: Asker, setting: Setting, known: Known): Promise<NewPeople> => {
  const ids = new Set(known.ids);
  const vouching: NewVoucher[] = [];
  if (!known.hasLearner) vouching.push(await askLearner(ask, setting, ids));
  for (;;) {
    const role = await askRole(
      ask,
      vouching.some((one) => one.role !== 'learner'),
    );
    if (role === undefined) break;
    vouching.push(await askVoucher(role, ask, setting, ids));
  }
  return { vouching, observed: await askObserved(ask, known, ids) };
};

const askLearner = async (ask: Asker, setting: Setting, ids: Set<string>): Promise<NewVoucher> => {
  const shownAs = await askName('Your own name, as it may be shown to your assessor', ask);
  return { id: newId(shownAs, ids), role: 'learner', shownAs, agreedOn: setting.today };
};

const nobody = 'nobody';

/** `some` says that somebody vouches already, so that Enter adds nobody by mistake. */
const askRole = async (ask: Asker, some: boolean): Promise<Exclude<Role, 'learner'> | undefined> => {
  const roles = ['assessor', 'witness', 'iqa', 'eqa'] as const;
  const role = await ask({
    type: 'choice',
    ask: 'Who vouches for your work? You can add people at any time.',
    choices: [
      ...roles.map((value) => ({ value, label: roleInWords[value] })),
      { value: nobody, label: 'nobody more for now' },
    ],
    ...(some ? { initial: nobody } : {}),
  });
  return roles.find((one) => one === role);
};

const askVoucher = async (
  role: Role,
  ask: Asker,
  setting: Setting,
  ids: Set<string>,
): Promise<NewVoucher> => {
  const shownAs = await askName(`The name of the ${roleInWords[role]}, as it may be shown`, ask);
  const asker = within(shownAs, ask);
  const agreedOn = await askDay('agreed to be named so on', true, asker, setting);
  const position = await askWords('their job', asker);
  const person = { id: newId(shownAs, ids), role, shownAs, agreedOn, ...given({ position }) };
  if (role !== 'witness') return person;
  const relationship = await askWords('how they know you', asker);
  const status = await askWords(
    'what lets them judge such work, such as "has led a service desk for ten years"',
    asker,
  );
  const from = await askDay('has known your work since', false, asker, setting);
  return { ...person, ...given({ relationship, status, from }) };
};

const given = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));

const askName = async (question: string, ask: Asker): Promise<string> =>
  (await ask(wordsQuestion(question, name, { required: true }))).trim();

const askWords = async (question: string, ask: Asker): Promise<string> =>
  (await ask(wordsQuestion(question, name, { required: false }))).trim();

const askDay = async (what: string, required: boolean, ask: Asker, { today }: Setting): Promise<string> => {
  const initial = required ? today : undefined;
  const question = wordsQuestion(what, day('A day.'), { required, initial, today });
  const words = await ask(question);
  return question.reads?.(words) ?? words;
};

const newId = (shownAs: string, ids: Set<string>): string => {
  const id = idFromWords(shownAs, ids, 'person');
  ids.add(id);
  return id;
};

/** So many letters there are for pseudonyms before they double. */
const most = 26;

const askObserved = async (ask: Asker, { pseudonyms }: Known, ids: Set<string>): Promise<Observed[]> => {
  const more = pseudonyms.length > 0 ? ' more' : '';
  const count = wordsQuestion(
    `How many${more} colleagues do you observe? Each gets a pseudonym such as Colleague A; keep whose it is on paper, never here.`,
    z.int('a whole number').min(0, 'a number from 0').max(most, `${most} at most`),
    { required: false },
  );
  const words = (await ask(count)).trim();
  const observed: Observed[] = [];
  for (let letter = 0; observed.length < Number(words || 0); letter += 1) {
    const shownAs = `Colleague ${letters(letter)}`;
    if (!pseudonyms.includes(shownAs))
      observed.push({ id: newId(shownAs, ids), shownAs, class: 'colleague' });
  }
  if (observed.length > 0)
    await ask({ type: 'told', ask: `They are ${observed.map(({ shownAs }) => shownAs).join(', ')}.` });
  return observed;
};

const letters = (index: number): string => {
  const last = String.fromCharCode(65 + (index % most));
  return index < most ? last : `${letters(Math.floor(index / most) - 1)}${last}`;
};
