import { spellingWords, thingAfterName } from './known-words.ts';
import type { Word } from './words.ts';

/** Whether a word that makes a thing of the name before it follows: "Ruby ring". */
export const isThing = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === ' ' && thingAfterName.has(words[at]?.plain ?? '');

/** Whether a word is one of the alphabet by which letters are spelt out: "Charlie Oscar". */
export const isSpelt = (words: readonly Word[], at: number): boolean =>
  spellingWords.has((words[at] as Word).plain) &&
  [words[at - 1], words[at + 1]].some((word) => spellingWords.has(word?.plain ?? ''));

/** Words before a thing, and not before somebody. */
export const articles = new Set(['the', 'a', 'an', 'this', 'that', 'every', 'each', 'our', 'no']);
