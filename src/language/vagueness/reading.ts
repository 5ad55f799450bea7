import { actPhrases } from './act-words.ts';
import { withoutIdioms } from './idioms.ts';
import { withoutMoments } from './moment.ts';
import { isPast } from './word-forms.ts';
import { type Sort, sortInPlace } from './word-in-place.ts';

/** What one sentence of a development point is made of. */
export interface Sentence {
  /** Words for something particular: what is left when grammar, judging and what every contact has are taken away. */
  particular: readonly string[];
  /** Verbs of saying or doing that show by themselves what happened. */
  telling: readonly string[];
  /** Verbs of saying or doing that need to say what. */
  open: readonly string[];
  /** Words that only judge. */
  judging: readonly string[];
  /** Whether it tells of what happened or of what was left out. */
  event: boolean;
  /** Whether it judges before it comes to any act: better at explaining the fees. */
  judgesFirst: boolean;
}

/** Reads a text sentence by sentence. */
export const sentencesOf = (text: string): Sentence[] =>
  text
    .split(/(?<=[.!?;:])\s+|\n+|\s[–—-]\s/)
    .filter((sentence) => /\p{L}/u.test(sentence))
    .map(readSentence);

const readSentence = (text: string): Sentence => {
  const words = wordsOf(withoutIdioms(withoutMoments(text.replace(/\bID\b/g, 'identity').toLowerCase())));
  const sorts = words.map((_word, at) => sortInPlace(words, at));
  const those = (sort: Sort) => [...new Set(words.filter((_word, at) => sorts[at] === sort))];
  const plain = words.join(' ');
  const phrases = actPhrases.filter((phrase) => phrase.test(plain)).map(({ source }) => source);
  return {
    particular: those('particular'),
    telling: [...those('telling'), ...phrases],
    open: those('open'),
    judging: those('judging'),
    judgesFirst: judgesBeforeActing(words, sorts),
    event: words.some(isPast) || /\b(no|without|forgot|missing|skipped)\b/.test(plain),
  };
};

/** Words that ask for more of something without saying what to do. */
const comparing = new Set(['better', 'more', 'less', 'greater', 'improve', 'improved']);

const judgesBeforeActing = (words: readonly string[], sorts: readonly Sort[]): boolean => {
  const first = words.findIndex((word, at) => comparing.has(word) || sorts[at] === 'judging');
  const act = sorts.findIndex((sort) => sort === 'telling' || sort === 'open');
  return first !== -1 && (act === -1 || first < act);
};

/** The words of a text in lower case without apostrophes; numbers and times are no words. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => word.replace(/^-+|(?<!-)-+$/g, ''))
    .filter((word) => /\p{L}/u.test(word) && !/\d/.test(word));
