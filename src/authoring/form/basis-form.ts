import type { z } from 'zod';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { peopleSchema } from '#portfolio/schema/people.ts';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { fieldsOf } from '#portfolio/schema/schema-walk.ts';
import { idFromWords } from '../new-record/id-from-words.ts';
import type { Setting } from '../new-record/question.ts';
import type { Form, FormField, FormInput } from './form-field.ts';
import { fieldOf } from './form-of.ts';
import { withFold } from './with-fold.ts';

/** The two files that every portfolio needs. */
export type Basis = 'people' | 'portfolio';

/** The schema of each. */
export const basisSchemas = { people: peopleSchema, portfolio: portfolioFileSchema } as const;

const about: Readonly<Record<Basis, { title: string; help: string; fields: readonly string[] }>> = {
  people: {
    title: 'People',
    help: 'You, your assessor and others who vouch, by the names that they agreed to; and those whom you observe, by pseudonym only.',
    fields: ['vouching', 'observed'],
  },
  portfolio: {
    title: 'The portfolio',
    help: 'Where you work, and which units you work towards. What is not asked here can wait.',
    fields: [
      'title',
      'learner',
      'sector',
      'work',
      'context',
      'customers',
      'registrations',
      'dataProtection',
      'mayBeNamed',
    ],
  },
};

/** What is made from other answers, or can be said later in the file. */
const notAsked = new Set([
  'id',
  'publicAs',
  'contact',
  'numbers',
  'awardingOrganisation',
  'achievedOn',
  'confirmation',
  'trainee',
]);

/** Whether the form of one of the two files asks for a field at its top; what it does not ask it cannot change. */
export const isAskedInBasis = (name: Basis, field: string): boolean => about[name].fields.includes(field);

/** The form of one of the two files. The units of `portfolio` are those that one can choose from. */
export const basisForm = (name: Basis, portfolio: Portfolio, today: string): Form => {
  const schema: z.ZodType = basisSchemas[name];
  const setting: Setting = { portfolio, today, kind: name, record: {}, ids: new Set() };
  const { title, help, fields } = about[name];
  return {
    kind: name,
    title,
    help,
    fields: fieldsOf(schema)
      .filter(([field]) => fields.includes(field))
      .sort(([a], [b]) => fields.indexOf(a) - fields.indexOf(b))
      .map(([field, inner]) => withFold(asked(fieldOf(field, inner, setting)))),
    known:
      name === 'people'
        ? {
            vouching: [
              { role: 'learner', agreedOn: today },
              { role: 'assessor', agreedOn: today },
            ],
          }
        : { learner: learnerIn(portfolio) },
  };
};

const learnerIn = ({ vouchers }: Portfolio): string | undefined =>
  [...vouchers.values()].find(({ role }) => role === 'learner')?.id;

/** A field without those inside it that nobody need say. */
const asked = (field: FormField): FormField => ({
  ...field,
  asked: field.asked || ['vouching', 'observed'].includes(field.name),
  input: askedInput(field.input),
});

const askedInput = (input: FormInput): FormInput => {
  if (input.type === 'group')
    return { ...input, fields: input.fields.filter(({ name }) => !notAsked.has(name)).map(asked) };
  return input.type === 'list' ? { ...input, item: askedInput(input.item) } : input;
};

type Item = Record<string, unknown>;

const itemsIn = (data: Item, name: string): Item[] =>
  Array.isArray(data[name]) ? (data[name] as Item[]) : [];

/** The answers to such a form with what follows from them: an id from each name, and who awards from the unit. */
export const withBasisFacts = (name: Basis, data: Item, { units }: Portfolio): Item => {
  if (name === 'people') {
    const taken = new Set(
      ['vouching', 'observed'].flatMap((list) =>
        itemsIn(data, list).flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
      ),
    );
    const named = (list: string): Item => {
      const items = itemsIn(data, list).map((item) =>
        item.id === undefined ? { id: newId(item, taken), ...item } : item,
      );
      return items.length > 0 ? { [list]: items } : {};
    };
    return { ...data, ...named('vouching'), ...named('observed') };
  }
  const registrations = itemsIn(data, 'registrations').map((one) => ({
    ...(one.awardingOrganisation === undefined
      ? {
          awardingOrganisation: units.find(({ code }) => code === itemsIn(one, 'units')[0]?.unit)
            ?.awardingOrganisation,
        }
      : {}),
    ...one,
  }));
  return { ...data, ...(registrations.length > 0 ? { registrations } : {}) };
};

const newId = ({ shownAs }: Item, taken: Set<string>): string | undefined => {
  if (typeof shownAs !== 'string') return undefined;
  const id = idFromWords(shownAs, taken);
  taken.add(id);
  return id;
};
