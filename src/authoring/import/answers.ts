import type { ColumnMeaning, TableForm } from '#portfolio/schema/imports.ts';
import type { Observed } from '#portfolio/schema/people.ts';
import type { ImportSetting, OpenQuestion } from './plan.ts';
import { nextPseudonyms } from './who-is-named.ts';

/** The answer that nothing that is there is meant: a new pseudonym, or a scorecard that is made of the columns. */
export const somethingNew = 'new';

/** What is said of a scorecard that is made of the columns of a table. */
export interface ImportedCard {
  title: string;
  version: string;
  agreedBy: string;
  /** An ISO date. */
  agreedOn: string;
}

/** What was said of a table: how it is read, and who the people are that it names. */
export interface Answered {
  form: TableForm;
  /** Names with the pseudonyms that stand for them: they go into the private register and nowhere else. */
  names: readonly { name: string; pseudonym: string }[];
  /** Pseudonyms that are new. */
  made: readonly Observed[];
  /** The scorecard that is to be made of its columns. */
  card?: ImportedCard;
}

/** The form with a column told; what was said of it before is replaced. */
export const withColumn = (
  form: TableForm,
  heading: string,
  as: ColumnMeaning,
  quality?: string,
): TableForm => ({
  ...form,
  columns: [
    ...form.columns.filter((one) => one.heading !== heading),
    { heading, as, ...(quality === undefined ? {} : { quality }) },
  ],
});

/** The form with a word of a field told. */
export const withWord = (form: TableForm, field: string, words: string, means: string): TableForm => ({
  ...form,
  words: [...form.words.filter((one) => one.field !== field || one.words !== words), { field, words, means }],
});

/** The form with the value that every row has in a field. */
export const withAlways = (form: TableForm, field: string, value: string): TableForm => ({
  ...form,
  always: { ...form.always, [field]: value },
});

/** With somebody's pseudonym told, which is a new one where none is given. */
export const withPerson = (
  answered: Answered,
  name: string,
  setting: ImportSetting,
  pseudonym?: string,
): Answered => {
  const [next] = pseudonym === undefined ? nextPseudonyms(settingWith(setting, answered).portfolio, 1) : [];
  return {
    ...answered,
    names: [...answered.names, { name, pseudonym: pseudonym ?? next?.id ?? '' }],
    made: next ? [...answered.made, { ...next, class: 'colleague' }] : answered.made,
  };
};

/** A setting in which the people who were told are known. */
export const settingWith = (setting: ImportSetting, { names, made }: Answered): ImportSetting => ({
  ...setting,
  portfolio: {
    ...setting.portfolio,
    observed: new Map([...setting.portfolio.observed, ...made.map((one) => [one.id, one] as const)]),
  },
  register: {
    ...setting.register,
    people: [
      ...(setting.register?.people ?? []),
      ...names.map((one) => ({ ...one, alsoCalled: [], numbers: [], addresses: [] })),
    ],
  },
});

/**
 * All that was said of a table with the answer to an open question; `new` stands for something new. A scorecard that is
 * to be made is told beside it, as `card`.
 */
export const withAnswer = (
  answered: Answered,
  question: OpenQuestion,
  value: string,
  setting: ImportSetting,
): Answered => {
  const { form } = answered;
  const asForm = (next: TableForm): Answered => ({ ...answered, form: next });
  switch (question.about) {
    case 'column':
      return asForm(withColumn(form, question.heading, value as ColumnMeaning));
    case 'line':
      return asForm(
        value === 'left-out'
          ? withColumn(form, question.heading, value)
          : withColumn(form, question.heading, 'rating', value),
      );
    case 'field':
      return asForm(withAlways(form, question.field, value));
    case 'word':
      return asForm(withWord(form, question.field, question.words, value));
    case 'person':
      return withPerson(answered, question.name, setting, value === somethingNew ? undefined : value);
    case 'evaluator':
      return asForm(withAlways(form, 'evaluator', value));
    case 'scorecard':
    case 'card':
      return asForm({ ...form, scorecard: value });
    case 'blank':
      return asForm({ ...form, blank: value as NonNullable<TableForm['blank']> });
    case 'unrated':
      return asForm({ ...form, unrated: 'not-applicable' });
    case 'order':
      return asForm({ ...form, dayOrder: value as NonNullable<TableForm['dayOrder']> });
  }
};
