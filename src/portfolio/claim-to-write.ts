import { isPlaceholder } from '#language/placeholder.ts';
import type { Claim } from './portfolio.ts';

/** What stands inside the mark of a claim that was chosen and not written yet. A rule finds it while it stands. */
export const claimQuestion = 'Which words of mine show it: what did I do or say, when, and what came of it?';

/**
 * Whether the words that a claim rests on are still to be written: the question of a template stands there, or a word such
 * as TBC. Such a claim shows nothing yet and counts nowhere. A claim in a list stands at a place and is held to that.
 */
export const isToWrite = ({ quote, record }: Pick<Claim, 'quote' | 'record'>): boolean => {
  if ('claims' in record.data) return false;
  const words = quote.replace(/\s+/g, ' ').trim();
  return words === claimQuestion || isPlaceholder(words);
};
