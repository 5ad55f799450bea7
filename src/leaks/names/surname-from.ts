import { deeds, noSurname, thingAfterName } from './known-words.ts';
import { particles } from './particles.ts';
import {
  hasCapital,
  isFirstName,
  isKnownWord,
  isNameAndWord,
  isRareSurname,
  isSurname,
  isUnknown,
  type Word,
} from './words.ts';

/** The last word of a name that has begun at `at`: initials, particles and up to three words that can be surnames. */
export const surnameFrom = (words: readonly Word[], at: number): number => {
  const start = words[at] as Word;
  if (start.possessive) return at;
  let last = at;
  for (let next = at + 1; next <= at + 4; next += 1) {
    const word = words[next];
    if (
      !word ||
      !(word.gap === ' ' || wraps(word) || (words[next - 1]?.shape === 'initial' && /^\. ?$/.test(word.gap)))
    )
      break;
    const particle =
      particles.has(word.plain) &&
      words[next + 1] &&
      hasCapital(words[next + 1] as Word) &&
      words[next + 1]?.gap === ' ';
    if (!particle && !continues(words, start, word, next)) break;
    if (!particle) last = next;
    if (word.possessive) break;
  }
  return last;
};

/** Whether a word with a capital that is a surname follows. */
export const surnameNext = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return next !== undefined && next.gap === ' ' && hasCapital(next) && isSurname(next.plain);
};

/** A surname that the end of a line parts from the first name. */
const wraps = (word: Word): boolean =>
  /^ ?\n[ >]{0,4}$/.test(word.gap) && word.shape === 'capital' && isRareSurname(word.plain);

const continues = (words: readonly Word[], start: Word, word: Word, at: number): boolean => {
  if (word.shape === 'initial') return word.plain !== 'i' && (word.plain !== 'a' || surnameNext(words, at));
  if (noSurname.has(word.plain) || deeds.has(word.plain)) return false;
  if (start.shape === 'small')
    return (
      word.shape === 'small' &&
      word.plain.length > 2 &&
      (isRareSurname(word.plain) || isFirstName(word.plain))
    );
  if (!hasCapital(word)) return false;
  return isSurname(word.plain)
    ? !thingAfterName.has(word.plain) || deeds.has(words[at + 1]?.plain ?? '')
    : isFirstName(word.plain) ||
        isNameAndWord(word.plain) ||
        isUnknown(word.plain) ||
        isMadeWord(word, start);
};

/** "Yvonne Tasker": after a first name, a word that only its ending makes one of the language. */
const isMadeWord = ({ plain, shape }: Word, start: Word): boolean =>
  shape === 'capital' &&
  isFirstName(start.plain) &&
  !start.possessive &&
  /(?:er|ing)$/.test(plain) &&
  !isKnownWord(plain);
