import { phraseBook } from '../phrases/phrase-book.ts';
import { plainWords } from '../phrases/plain-words.ts';
import { withoutQuotes } from '../quoted.ts';
import { tellsFailure } from './failure.ts';
import { praised, praising, takenBack } from './praise-words.ts';

const praise = phraseBook(praising, { thing: praised });
const back = phraseBook(takenBack);

/** Whether a note to a rating praises, with nothing in it that limits the praise or takes it back. */
export const tellsPraise = (note: string): boolean => {
  const { text } = plainWords(withoutQuotes(note));
  const found = praise(text);
  if (found.length === 0) return false;
  const takesBack = back(text).some(
    ({ index }) => !found.some((one) => one.index <= index && index < one.end),
  );
  return !takesBack && !tellsFailure(withoutPraise(note));
};

/** "Could not fault it" and "no faults" are praise, and deny nothing. */
const withoutPraise = (note: string): string => {
  const { text } = plainWords(note);
  return praise(text).reduceRight(
    (rest, { index, end }) => `${rest.slice(0, index)}${rest.slice(end)}`,
    text,
  );
};
