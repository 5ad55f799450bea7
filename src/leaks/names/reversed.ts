import { after } from '../near.ts';
import { noPeople, noSurname, spellingWords } from './known-words.ts';
import { mostInitials, particles } from './particles.ts';
import { placesAndPeoples } from './places-and-peoples.ts';
import {
  type Evidence,
  hasCapital,
  isFirstName,
  isNameAndWord,
  isRareSurname,
  isUnknown,
  type Word,
} from './words.ts';

/** "Patel, J", "HARGREAVES, Colin", "van der Berg, Pieter", "D'Arcy, M. J.": a surname, a comma, and what stands before it elsewhere. */
export const reversed: Evidence = (text, words, at) => {
  const end = endOfParticles(words, at);
  const [name, given] = [words[end] as Word, words[end + 1]];
  if (given?.gap !== ', ' || name.possessive || !hasCapital(name)) return undefined;
  const last = endOfGiven(text, words, end + 1);
  const particled = endOfTrailing(text, words, last);
  if (particled !== undefined && mayTrail(name) && isGivenBefore(given)) return particled;
  const fits = isSurnameHere(words, at, end) && isGiven(text, given);
  return fits ? last : undefined;
};

/** Where the small words end that belong to the surname and stand after the first name: "Berg, Pieter van der". */
const endOfTrailing = (text: string, words: readonly Word[], given: number): number | undefined => {
  let end = given;
  while (end < given + mostInitials && isTrailing(words[end + 1])) end += 1;
  return end > given && close.test(after(text, (words[end] as Word).to, 2)) ? end : undefined;
};

const isTrailing = (word: Word | undefined): boolean =>
  word !== undefined && /^\.? $/.test(word.gap) && particles.has(word.plain) && !hasCapital(word);

/** With small words after it any word that is written as a name will do, but for those that begin a sentence or name nobody. */
const mayTrail = ({ plain }: Word): boolean => !noPeople.has(plain) && !noSurname.has(plain);

const isGivenBefore = ({ plain, shape }: Word): boolean =>
  shape === 'initial' || shape === 'capital' || (shape === 'capitals' && isFirstName(plain));

const endOfParticles = (words: readonly Word[], at: number): number => {
  if (isSaint(words[at]) && /^\.? $/.test(words[at + 1]?.gap ?? '')) return at + 1;
  let end = at;
  while (end < at + mostInitials && particles.has(words[end]?.plain ?? '') && words[end + 1]?.gap === ' ')
    end += 1;
  return end;
};

const isSaint = (word: Word | undefined): boolean => word?.plain === 'st' && hasCapital(word);

/** O'Neill, D'Souza, McDonald: surnames by their shape, whichever they are. */
const shaped = /^(?:[od]'[a-z]{3,}|mc[a-z]{4,})$/;

/** A surname that is rare or has the shape of one; after a particle also one that is a word, such as Berg. */
const isSurnameHere = (words: readonly Word[], at: number, end: number): boolean => {
  const { plain } = words[end] as Word;
  if (noPeople.has(plain) || noSurname.has(plain) || spellingWords.has(plain)) return false;
  if (isRareSurname(plain) || shaped.test(plain)) return true;
  if (isSaint(words[at])) return isFirstName(plain);
  if (end === at || placesAndPeoples.has(plain) || beforeThings.has(words[at - 1]?.plain ?? '')) return false;
  return isUnknown(plain) || end - at > 1 || !alsoWords.has(words[at]?.plain ?? '');
};

/** "the van" is none. */
const beforeThings = new Set('the a our my his her their this that your white'.split(' '));

/** Particles that also begin the names of places and things, or are words. */
const alsoWords = new Set('la le el al ab las los den ten ben mac'.split(' '));

/** What closes a name in a list, a cell or a sentence. */
const close = /^ ?(?:$|[.\n;,)|:(])/;

/** A first name; one that is a word, and the letters A and I, only where nothing follows that could run on from them. */
const isGiven = (text: string, { plain, shape, to }: Word): boolean => {
  const closes = close.test(after(text, to, 2));
  if (shape === 'initial') return closes || !/^[ai]$/.test(plain);
  if (shape !== 'capital' && shape !== 'capitals') return false;
  return isFirstName(plain) || (closes && plain !== 'may' && isNameAndWord(plain));
};

/** The last of some first names and initials: "Patel, J. K.", "de Souza, Maria Elena". */
const endOfGiven = (text: string, words: readonly Word[], from: number): number => {
  let end = from;
  for (let next = words[end + 1]; next && end < from + mostInitials; next = words[end + 1]) {
    const initial = next.shape === 'initial' && /^(?:\. ?| )$/.test(next.gap) && isGiven(text, next);
    const name = next.gap === ' ' && hasCapital(next) && isFirstName(next.plain);
    if (!initial && !name) break;
    end += 1;
  }
  return end;
};
