import { sentenceOf } from '#authoring/new-record/field-sort.ts';
import { type Asker, spoken } from '#authoring/new-record/question.ts';
import { nearest } from '#language/nearest.ts';
import { type KindName, kindNames } from '#portfolio/schema/kind-names.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { CannotRunError } from '../command/command.ts';
import { basis } from './make-basis.ts';

/** What the command can write: a record of any kind, or one of the two files that a portfolio begins with. */
type Made = KindName | keyof typeof basis;

/** Whether it is one of the two files. */
export const isBasis = (name: Made): name is keyof typeof basis => Object.hasOwn(basis, name);

const everyday: readonly Made[] = ['observation', 'feedback', 'coaching', 'account'];

/** All that can be written, what is written every week first. */
export const made: readonly Made[] = [
  ...everyday,
  ...kindNames.filter((name) => !everyday.includes(name)),
  ...(Object.keys(basis) as (keyof typeof basis)[]),
];

const describes = (name: Made): string =>
  isBasis(name) ? basis[name].describes : spoken(sentenceOf(schemas[name]));

/** The kind that was named, or that somebody picks from the menu. Throws CannotRunError where neither gives one. */
export const whichKind = async (given: string | undefined, ask: Asker | undefined): Promise<Made> => {
  const known = made.find((name) => name === given);
  if (known) return known;
  if (given !== undefined) throw noSuchKind(given);
  if (!ask) throw new CannotRunError(listed());
  const choices = made.map((name) => ({ value: name, label: describes(name) }));
  return (await ask({ type: 'choice', ask: 'What do you want to write?', choices })) as Made;
};

const noSuchKind = (given: string): CannotRunError => {
  const close = nearest(given, made);
  const meant = close ? ` Did you mean ${close}?` : '';
  return new CannotRunError(`There is no kind ${given}.${meant} The kinds are ${made.join(', ')}.`);
};

const listed = (): string => {
  const width = Math.max(...made.map(({ length }) => length));
  const lines = made.map((name) => `  ${name.padEnd(width)}  ${describes(name)}`);
  return ['Say what to write, such as: npm run new observation', ...lines].join('\n');
};
