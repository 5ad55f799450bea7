import { noPeople } from './known-words.ts';
import { mostInitials, particles } from './particles.ts';
import {
  type Evidence,
  hasCapital,
  isFirstName,
  isRareSurname,
  isSurname,
  isUnknown,
  type Word,
} from './words.ts';

/** "van der Berg", "bin Yusuf", "al-Sayed". */
export const particled: Evidence = (_, words, at) => {
  let next = at;
  while (next < at + mostInitials && particles.has(words[next]?.plain ?? '') && words[next + 1]?.gap === ' ')
    next += 1;
  const name = words[next];
  if (next === at || !name || !hasCapital(name) || /^(?:la|le|el|al|ab|de)$/.test(words[at]?.plain ?? ''))
    return undefined;
  if (!isRareSurname(name.plain) && !isUnknown(name.plain)) return undefined;
  const after = words[next + 1];
  return after?.gap === ', ' && hasCapital(after) && (isFirstName(after.plain) || isUnknown(after.plain))
    ? next + 1
    : next;
};

/** "o'donnell", "mcbride": surnames that are nothing else even in small letters. */
export const smallSurname: Evidence = (_, words, at) => {
  const word = words[at] as Word;
  return word.shape === 'small' &&
    /^(?:o'[a-z]{3,}|mc[a-z]{4,})$/.test(word.plain) &&
    isSurname(word.plain) &&
    !noPeople.has(word.plain)
    ? at
    : undefined;
};
