import { text } from '../fields.ts';
import { type Asker, type Question, wordsQuestion } from './question.ts';

/** The data of a record as far as it was given. */
export type Answers = Record<string, unknown>;

const anyWords = text('Free words.');

/** A question for free words. */
export const words = (ask: string, required: boolean): Extract<Question, { type: 'words' }> =>
  wordsQuestion(ask, anyWords, required);

/** Asks for words that may be left out, and adds them to the answers where there are any. */
export const askWords = async (
  field: string,
  question: string,
  answers: Answers,
  ask: Asker,
): Promise<void> => {
  const text = (await ask(words(`${question} (leave empty to say nothing)`, false))).trim();
  if (text !== '') answers[field] = text;
};

/** Asks for one point of an observation, and adds it to the answers where there is one. */
export const askPoint = async (
  field: string,
  question: string,
  answers: Answers,
  ask: Asker,
): Promise<void> => {
  const text = (await ask(words(`${question} (leave empty for none)`, false))).trim();
  if (text !== '') answers[field] = [{ text }];
};
