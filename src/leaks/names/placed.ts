import { after, before } from '../near.ts';
import { deeds, noPeople, speech, theorists } from './known-words.ts';
import { isThing } from './neighbours.ts';
import { isAccompanied, isCited, isFarewell, isGreeted, isLabelled, namesFollow } from './positions.ts';
import { surnameFrom } from './surname-from.ts';
import {
  type Evidence,
  hasCapital,
  isFirstName,
  isNameAndWord,
  isRareSurname,
  isUnknown,
  type Word,
} from './words.ts';

/** A word that nothing else is known of where a name stands: "spoke to Xanthe", "Name: Zbyszko", "Ottilie said". */
export const placed: Evidence = (text, words, at) => {
  const word = words[at] as Word;
  const unlisted = isUnknown(word.plain);
  if (!hasCapital(word) || !unlisted || noPeople.has(word.plain)) return undefined;
  if (word.shape === 'capitals' && word.plain.length < 5) return undefined;
  const lead = before(text, word.from);
  const last = surnameFrom(words, at);
  const tail = after(text, (words[last] as Word).to);
  if (isThing(words, last + 1) || (last === at && (theorists.has(word.plain) || isCited(tail))))
    return undefined;
  const next = words[last + 1];
  if (isLabelled(lead) || isGreeted(lead, tail) || isFarewell(lead, tail)) return last;
  if (word.shape === 'capitals') return undefined;
  const acts = next?.gap === ' ' && next.shape === 'small' && (word.begins ? speech : deeds).has(next.plain);
  const paired =
    last > at &&
    words
      .slice(at, last + 1)
      .some(({ plain }) => isFirstName(plain) || isNameAndWord(plain) || isRareSurname(plain));
  return acts ||
    paired ||
    namesFollow(lead) ||
    isAccompanied(lead) ||
    (word.possessive && !word.begins && isRareSurname(word.plain)) ||
    isCell(text, word)
    ? last
    : undefined;
};

/** A cell of a table that holds nothing else: a sign that divides cells stands on one side or both. */
const isCell = (text: string, { from, to }: Word): boolean => {
  const [start, end] = [text[from - 1] ?? '\n', text[to] ?? '\n'];
  const divides = (sign: string): boolean => /[;\t|]/.test(sign) || (sign === ',' && text[to + 1] !== ' ');
  return /[;\t|,\n]/.test(start) && /[;\t|,\n]/.test(end) && (divides(start) || divides(end));
};
