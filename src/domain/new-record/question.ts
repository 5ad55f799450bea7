import type { z } from 'zod';
import type { Portfolio } from '../portfolio.ts';
import { type Choice, choicesFor } from './choices.ts';
import { fieldSort, sentenceOf } from './field-sort.ts';
import { scalarFrom } from './set-value.ts';

/** One question to a person. Words come back checked; nothing given comes back as '' or an empty list. */
export type Question = {
  /** The group or the item of a list that it is about: `claims 2`. */
  within?: string | undefined;
} & (
  | { type: 'words'; ask: string; initial?: string | undefined; check: (words: string) => string | undefined }
  | {
      type: 'choice';
      ask: string;
      choices: readonly Choice[];
      initial?: string | undefined;
      /** The words of a first line that is refused, where Enter alone must choose nothing. */
      unchosen?: string | undefined;
    }
  | {
      type: 'choices';
      ask: string;
      choices: readonly Choice[];
      initial?: readonly string[] | undefined;
      required: boolean;
    }
  | { type: 'yes-no'; ask: string; initial: boolean }
);

/** Puts a question to whoever answers: a person at a terminal, or a list of answers. */
export interface Asker {
  (question: Extract<Question, { type: 'words' | 'choice' }>): Promise<string>;
  (question: Extract<Question, { type: 'choices' }>): Promise<string[]>;
  (question: Extract<Question, { type: 'yes-no' }>): Promise<boolean>;
}

/** An asker for the questions of a group or of an item of a list, so that two items are told apart. */
export const within = (name: string, ask: Asker): Asker =>
  ((question: Question) =>
    ask({ ...question, within: question.within ? `${name}, ${question.within}` : name } as never)) as Asker;

/** The whole words of a question, with what it is about. */
export const worded = ({ within, ask }: Question): string => (within ? `${within}, ${ask}` : ask);

/** What questions are asked in view of: the choices and the day that "today" means. */
export interface Setting {
  portfolio: Portfolio;
  today: string;
  /** Why "today" is not the real day, where it is not. */
  whyNotToday?: string;
}

/** What a field can hold where that is known beforehand; empty where it is free. */
export const choicesOf = (schema: z.ZodType, portfolio: Portfolio): Choice[] => {
  const sort = fieldSort(schema);
  if (sort.sort === 'reference') return choicesFor(portfolio, { refersTo: sort.to, kinds: sort.kinds });
  if (sort.sort === 'words') return sort.words.map((word) => ({ value: word, label: '' }));
  if (sort.sort === 'one-of') return sort.options.flatMap((option) => choicesOf(option, portfolio));
  return [];
};

/** The words in front of an answer: the field and its sentence. */
export const promptOf = (name: string, schema: z.ZodType): string => `${name}: ${spoken(sentenceOf(schema))}`;

/** A sentence as somebody is asked it: without codes of statements, and without what only a file needs, such as quotes. */
export const spoken = (sentence: string): string =>
  sentence.replace(/(?<!\s)\s*\([A-Z]+-\d+(,\s*[A-Z]+-\d+)*\)/g, '').replace(/, in quotes(: "[^"]*")?/g, '');

/** A question for free words that the schema will accept. */
export const wordsQuestion = (
  ask: string,
  schema: z.ZodType,
  required: boolean,
  initial?: string,
): Extract<Question, { type: 'words' }> => ({
  type: 'words',
  ask,
  initial,
  check: (words) => {
    if (words.trim() === '') return required ? 'Write something here.' : undefined;
    const issue = schema.safeParse(scalarFrom(schema, words)).error?.issues[0];
    return issue && `Write ${formOf(schema, issue.message)}.`;
  },
});

const formOf = (schema: z.ZodType, message: string): string => {
  const { sort } = fieldSort(schema);
  if (sort === 'day') return 'a day as year-month-day, such as 2026-03-14';
  if (sort === 'number') return 'a number';
  if (sort === 'whole-number') return 'a whole number';
  return message.startsWith('Invalid') ? 'it in lower-case letters, digits and hyphens' : spoken(message);
};
