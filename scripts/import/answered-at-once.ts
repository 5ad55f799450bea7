import { type Answered, withAlways, withColumn, withPerson, withWord } from '#authoring/import/answers.ts';
import type { ImportSetting, OpenQuestion } from '#authoring/import/plan.ts';
import { nearest } from '#language/nearest.ts';
import { columnMeanings, importedFields, type TableForm } from '#portfolio/schema/imports.ts';
import { CannotRunError } from '../command/command.ts';

/** What a command line says of a table beforehand. */
export interface Said {
  /** Fields that every row has: channel=telephone. */
  fields: readonly string[];
  /** Columns: Agent=colleague, or Greeting=rating greeting. */
  columns: readonly string[];
  /** Words: channel:Chat 2=online, or rating:Met=3. */
  words: readonly string[];
  scorecard?: string | undefined;
  blank?: string | undefined;
  dayOrder?: string | undefined;
  unrated?: string | undefined;
}

/** `name=value` at its last sign of equality, which no value holds. Throws CannotRunError where there is none. */
const parted = (given: string, example: string): [string, string] => {
  const at = given.lastIndexOf('=');
  if (at < 1 || at === given.length - 1)
    throw new CannotRunError(`Write it like ${example}, and not ${given}.`);
  return [given.slice(0, at).trim(), given.slice(at + 1).trim()];
};

/** The form with all that was said of a table on the command line. Throws CannotRunError where that cannot be meant. */
export const formSaid = (form: TableForm, said: Said): TableForm => {
  let next = form;
  for (const one of said.columns) {
    const [heading, meaning] = parted(one, 'column="Agent=colleague"');
    const [as = '', quality] = meaning.split(/\s+/);
    const known = columnMeanings.find((name) => name === as);
    if (known === undefined) throw unknownName('no column holds', as, columnMeanings);
    next = withColumn(next, heading, known, quality);
  }
  for (const one of said.words) {
    const [where, means] = parted(one, 'word="channel:Chat 2=online"');
    const [, field = '', words = ''] = /^([A-Za-z]+)\s*:\s*(.+)$/.exec(where) ?? [];
    if (words === '') throw new CannotRunError(`Write it like word="channel:Chat 2=online", and not ${one}.`);
    next = withWord(next, field, words, means);
  }
  for (const one of said.fields) {
    const at = one.indexOf('=');
    const [field, value] = [one.slice(0, at), one.slice(at + 1)];
    if (at < 1 || value === '')
      throw new CannotRunError(`Write fields like channel=telephone, and not ${one}.`);
    if (!importedFields.some((name) => name === field))
      throw unknownName('no check has a field', field, importedFields);
    next = withAlways(next, field, value);
  }
  return { ...next, ...chosen(said) };
};

const chosen = ({ scorecard, blank, dayOrder, unrated }: Said): Partial<TableForm> => ({
  ...(scorecard === undefined ? {} : { scorecard }),
  ...(unrated === undefined ? {} : { unrated: 'not-applicable' }),
  ...(blank === undefined ? {} : { blank: blank as NonNullable<TableForm['blank']> }),
  ...(dayOrder === undefined ? {} : { dayOrder: dayOrder as NonNullable<TableForm['dayOrder']> }),
});

const unknownName = (what: string, given: string, all: readonly string[]): CannotRunError => {
  const like = nearest(given, all);
  return new CannotRunError(
    `There ${what} ${given}.${like === undefined ? '' : ` Did you mean ${like}?`} There are ${all.join(', ')}.`.replace(
      /^There no/,
      'No',
    ),
  );
};

/** With a new pseudonym for everybody whom nobody knows. */
export const withNewPeople = (
  answered: Answered,
  open: readonly OpenQuestion[],
  setting: ImportSetting,
): Answered =>
  open.reduce((so, one) => (one.about === 'person' ? withPerson(so, one.name, setting) : so), answered);
