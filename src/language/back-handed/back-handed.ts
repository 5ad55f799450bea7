import { phraseBook } from '../phrases/phrase-book.ts';
import { plainWords } from '../phrases/plain-words.ts';
import { withoutQuotes } from '../quoted.ts';
import { groups, turns } from './turns.ts';

const turn = phraseBook(turns, { groups });

/** The customer, and not whoever writes, was surprised or had expected something. */
const ofServed =
  /(?<!\p{L})(?:customer|caller|client|resident|tenant|patient|visitor|guest|she|he|they)(?: \p{L}+){0,3} $/u;

/** The words of a strength that praise with the back of the hand, as written; undefined where it is praise alone. */
export const backHanded = (strength: string): string | undefined => {
  const { text, asWritten } = plainWords(withoutQuotes(strength));
  const found = turn(text).find(
    ({ index, end, words }) =>
      !inOrder.test(words) &&
      !/^ only(?!\p{L})/u.test(text.slice(end)) &&
      (!felt.test(words) || !ofServed.test(text.slice(0, index))),
  );
  return found && asWritten(found.index, found.end);
};

/** "Finally, you gave her the date" is the last of several things. */
const inOrder = /^(?:finally|at last|eventually),/u;

/** Turns that tell of what somebody felt or had in mind: only the writer's own take praise back. */
const felt = /surpris|amaz|expect|fear|relie|shock|lucky/u;
