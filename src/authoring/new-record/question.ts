import type { z } from 'zod';
import { type Choice, choicesFor } from '#portfolio/choices.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { fieldInWords } from './field-in-words.ts';
import { fieldSort, sentenceOf } from './field-sort.ts';

/** One question to a person. Words come back checked; nothing given comes back as '' or an empty list. */
export type Question = {
  /** The group or the item of a list that it is about: `claims 2`. */
  within?: string | undefined;
} & (
  | {
      type: 'words';
      ask: string;
      /** What is offered: typing replaces it. */
      initial?: string | undefined;
      /** An earlier answer, to go on writing. */
      begun?: string | undefined;
      check: (words: string) => string | undefined;
      /** The value that words stand for, such as a day as ISO date. */
      reads?: ((words: string) => string) | undefined;
      /** What words were read as, to be shown back; undefined where they say it themselves. */
      shows?: ((words: string) => string | undefined) | undefined;
      /** Whether it is prose, which may run over several lines. */
      lines?: boolean | undefined;
    }
  | { type: 'told'; ask: string }
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
  (question: Extract<Question, { type: 'words' | 'choice' | 'told' }>): Promise<string>;
  (question: Extract<Question, { type: 'choices' }>): Promise<string[]>;
  (question: Extract<Question, { type: 'yes-no' }>): Promise<boolean>;
}

/** An asker for the questions of a group or of an item of a list, so that two items are told apart. */
export const within = (name: string, ask: Asker): Asker =>
  ((question: Question) =>
    ask({ ...question, within: question.within ? `${name}, ${question.within}` : name } as never)) as Asker;

/** The whole words of a question, with what it is about. */
export const worded = ({ within, ask }: Question): string => (within ? `${within}, ${ask}` : ask);

/** What questions are asked in view of: the portfolio, the day that "today" means, and the record that is being made. */
export interface Setting {
  portfolio: Portfolio;
  today: string;
  /** Why "today" is not the real day, where it is not. */
  whyNotToday?: string;
  kind?: string | undefined;
  /** The names of the fields around the one that is asked for. */
  path?: readonly string[] | undefined;
  /** The answers to the whole record so far. */
  record?: Readonly<Record<string, unknown>> | undefined;
  /** The answers to the group so far that the field belongs to. */
  beside?: Readonly<Record<string, unknown>> | undefined;
  /** The ids that were made in this record. */
  ids?: Set<string> | undefined;
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
export const promptOf = (name: string, schema: z.ZodType): string =>
  `${fieldInWords(name)}: ${spoken(sentenceOf(schema))}`;

/** A sentence as somebody is asked it: without codes of statements, and without what only a file needs, such as quotes. */
export const spoken = (sentence: string): string =>
  sentence
    .replace(/(?<!\s)\s*\([A-Z]+-\d+(,\s*[A-Z]+-\d+)*\)/g, '')
    .replace(/, in quotes(: "[^"]*")?/g, '')
    .replace(/, from people\.yaml/g, '')
    .replace(/^True (?=where|while|for|if)/, 'Yes ');
