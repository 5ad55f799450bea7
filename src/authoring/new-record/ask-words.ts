import { text } from '#portfolio/schema/fields.ts';
import type { Asker, Question } from './question.ts';
import { wordsQuestion } from './words-question.ts';

/** The data of a record as far as it was given. */
export type Answers = Record<string, unknown>;

const anyWords = text('Free words.');

/** A question for free words. */
export const words = (ask: string, required: boolean): Extract<Question, { type: 'words' }> =>
  wordsQuestion(ask, anyWords, { required, lines: true });

/**
 * Asks for words that the record can do without but an assessor looks for. Where they are left out it asks once more and
 * says what would be missing; who leaves them out again may add them later.
 */
const wantedWords = async (question: string, missing: string, ask: Asker): Promise<string> => {
  const first = (await ask(words(question, false))).trim();
  if (first !== '') return first;
  return (await ask(words(`${missing} Write it now, or leave empty to add it later`, false))).trim();
};

/** Asks for words that an assessor looks for, and adds them to the answers where there are any, in the form that the field has. */
export const askWords = async (
  field: string,
  question: string,
  missing: string,
  answers: Answers,
  ask: Asker,
  written: (text: string) => unknown = (text) => text,
): Promise<void> => {
  const text = await wantedWords(question, missing, ask);
  if (text !== '') answers[field] = written(text);
};

/** Asks for one point of an observation, and adds it to the answers where there is one. */
export const askPoint = async (
  field: string,
  question: string,
  answers: Answers,
  ask: Asker,
): Promise<void> => {
  const text = (await ask(words(`${question} (may stay empty)`, false))).trim();
  if (text !== '') answers[field] = [{ text }];
};
