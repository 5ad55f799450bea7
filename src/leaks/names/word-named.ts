import { after, before } from '../near.ts';
import { deeds, speech } from './known-words.ts';
import { beside } from './listed.ts';
import { articles, isSpelt, isThing } from './neighbours.ts';
import { isFarewell, isGreeted, isLabelled, isTalkedTo, namesFollow } from './positions.ts';
import { surnameFrom } from './surname-from.ts';
import {
  type Evidence,
  hasCapital,
  isNameAndWord,
  isNameOfOther,
  isRareSurname,
  isSurname,
  isUnknown,
  type Word,
} from './words.ts';

/** "Grace asked", "Will Okonkwo", "with Mark", "Hi Rose,": a name that is a word, with further evidence. */
export const wordNamed: Evidence = (text, words, at) => {
  const word = words[at] as Word;
  const place = isNameOfOther(word.plain);
  if (word.shape !== 'capital' || !(place || isNameAndWord(word.plain)) || isSpelt(words, at))
    return undefined;
  const last = surnameFrom(words, at);
  const lead = before(text, word.from);
  if (
    isThing(words, last + 1) ||
    articles.has(words[at - 1]?.plain ?? '') ||
    /\d(?:st|nd|rd|th)? $/.test(lead)
  )
    return undefined;
  if (last > at && hasSurname(words, at, last, place)) return last;
  const tail = after(text, (words[last] as Word).to);
  if (isLabelled(lead) || isGreeted(lead, tail) || isFarewell(lead, tail)) return last;
  const next = words[at + 1];
  if (place && whereabouts.test(lead)) return undefined;
  if (next?.gap === ' ' && next.shape === 'small' && (place || word.begins ? speech : deeds).has(next.plain))
    return at;
  if (word.begins) return word.possessive && !place ? at : undefined;
  if (next?.gap === ' ' && hasCapital(next)) return undefined;
  if (place) return isTalkedTo(lead) ? at : undefined;
  return word.possessive ||
    namesFollow(lead) ||
    prepositions.test(lead) ||
    (hasTwin(words, at) && !ofThings.test(tail))
    ? at
    : undefined;
};

const whereabouts = /\b(?:in|near|at|around|outside|across|through|towards) $/i;

/** What colours, plants, stones and spices do, and people do not. */
const ofThings =
  /^[^.!?\n]{0,60}\b(?:colou?rs?|shades?|paints?|herbs?|spices?|flowers?|plants?|seeds?|bulbs?|wreaths?|gems?|stones?|rings? (?:were|are)|(?:in|out of) stock|sold out|mispriced|(?:were|was) recalled|on aisle|per bunch|buns?|scented|oils?|teas?|wallpapers?|curtains?|sofas?)\b/i;

/** "Daisy and Poppy": two such names side by side. */
const hasTwin = (words: readonly Word[], at: number): boolean =>
  [1, -1].some((step) => {
    const next = words[beside(words, at, step as 1 | -1) ?? -1];
    return (
      next?.shape === 'capital' && isNameAndWord(next.plain) && !articles.has(words[at - 1]?.plain ?? '')
    );
  });

const prepositions = /\b(?:with|by|to|from|for|than|but|when|that|because|while|as|if) $/;

/** Whether the words after a name that is a word are a surname: a rare one, or any where no sentence begins. */
const hasSurname = (words: readonly Word[], at: number, last: number, place: boolean): boolean => {
  const rest = words.slice(at + 1, last + 1);
  if (rest.some(({ plain }) => isRareSurname(plain) || isUnknown(plain))) return true;
  if (rest.every(({ shape }) => shape === 'initial')) return !place;
  const ends = words[last + 1];
  const closes =
    ends?.gap !== ' ' ||
    /^(?:from|in|on|at|of|and|or|was|is|has|had|who|about|to|for|with|by|after|before|when|as|but|again|because|until|that|today|yesterday|then|so)$/.test(
      ends.plain,
    ) ||
    deeds.has(ends.plain);
  return !place && rest.some(({ plain }) => isSurname(plain)) && closes;
};
