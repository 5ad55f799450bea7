import { hasCapital, type Word } from './words.ts';

/** The most initials, or small words such as "van der", that a name has. */
export const mostInitials = 6;

/** Small words that stand before a surname and belong to it. */
export const particles: ReadonlySet<string> = new Set(
  'de van der von al el bin ibn la le da dos ap ab af den ten ter zu abu ben di du del della dela las los mac ferch verch'.split(
    ' ',
  ),
);

/** The first word that is none of the small ones before a surname, such as "van der". */
export const afterParticles = (words: readonly Word[], from: number): number => {
  let next = from;
  while (next < from + 3 && particles.has(words[next]?.plain ?? '') && words[next + 1]?.gap === ' ')
    next += 1;
  const name = words[next];
  return name && hasCapital(name) ? next : from;
};
