import { looseTitles, noSurname, titles } from './known-words.ts';
import { isThing } from './neighbours.ts';
import { afterParticles, mostInitials } from './particles.ts';
import { placesAndPeoples } from './places-and-peoples.ts';
import { surnameFrom } from './surname-from.ts';
import {
  type Evidence,
  hasCapital,
  isFirstName,
  isNameAndWord,
  isOrdinary,
  isRareSurname,
  isSurname,
  isUnknown,
  type Word,
} from './words.ts';

/** "Mr Smith", "Mr and Mrs Whitcombe", "Dr J. Patel", "mrs smith". */
export const titled: Evidence = (_, words, at) => {
  const title = words[at] as Word;
  if (!titles.has(title.plain) || title.shape === 'mixed') return undefined;
  if (words[at + 1]?.gap.startsWith('.') && !abbreviated.has(title.plain)) return undefined;
  let next = at + 1;
  if (/^(?:and|&)$/.test(words[next]?.plain ?? '') && titles.has(words[next + 1]?.plain ?? '')) next += 2;
  while (next < at + mostInitials && words[next]?.shape === 'initial' && joins(words, next)) next += 1;
  next = afterParticles(words, next);
  const name = words[next];
  if (!name || !joins(words, next) || noSurname.has(name.plain) || (name.possessive && name.plain.length < 3))
    return undefined;
  const listed = isSurname(name.plain) || isFirstName(name.plain) || isSurname(name.plain.replace(/s$/, ''));
  const fits = looseTitles.has(title.plain)
    ? hasCapital(name) &&
      title.shape !== 'small' &&
      (isFirstName(name.plain) ||
        isRareSurname(name.plain) ||
        isNameAndWord(name.plain) ||
        (isUnknown(name.plain) && (!title.begins || !isThing(words, next + 1))) ||
        (isSurname(name.plain) && !title.begins) ||
        (peers.has(title.plain) &&
          placesAndPeoples.has(name.plain) &&
          (name.possessive || !isThing(words, next + 1))))
    : hasCapital(name) ||
      /^(?:al|el|ap|bin|ben)-[a-z]{3}/.test(name.plain) ||
      (name.shape === 'small' && listed && !isOrdinary(name.plain)) ||
      name.shape === 'initial';
  return fits ? surnameFrom(words, next) : undefined;
};

/** Titles that a surname or a place follows. */
const peers = new Set(['lord', 'lady', 'sir', 'dame']);

const abbreviated = new Set([
  'mr',
  'mrs',
  'ms',
  'mx',
  'dr',
  'rev',
  'revd',
  'prof',
  'cllr',
  'sgt',
  'insp',
  'capt',
  'fr',
  'messrs',
]);

const joins = (words: readonly Word[], at: number): boolean => /^(?:\.? |\.|\n)$/.test(words[at]?.gap ?? '');
