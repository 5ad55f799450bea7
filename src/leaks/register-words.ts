import { folded } from './fold.ts';

/** Words for a pattern, each sign of which means itself. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** The words of a name or an address in small plain letters. */
export const plainWords = (words: string): string[] =>
  folded(words)
    .text.toLowerCase()
    .match(/[a-z\d']+/g) ?? [];

/** Words one after another, whatever parts them, as a pattern. */
export const wordsOf = (words: string): string => plainWords(words).map(escaped).join('[\\s.,_+/-]{1,3}');
