import { isPlaceholder } from '#language/placeholder.ts';
import { placeInRecord } from './place-in-record.ts';
import type { Claim } from './portfolio.ts';

/** What stands inside the mark of a claim that was chosen and not written yet. A rule finds it while it stands. */
export const claimQuestion = 'Which words of mine show it: what did I do or say, when, and what came of it?';

/**
 * Whether the words that a claim rests on are still to be written: the question of a template stands there, or a word such
 * as TBC. Such a claim shows nothing yet and counts nowhere. A claim in a list rests on the field at which it stands.
 */
export const isToWrite = ({ quote, record, at }: Pick<Claim, 'quote' | 'record' | 'at'>): boolean => {
  if ('claims' in record.data) return at !== undefined && isFieldToWrite(record, at);
  const words = quote.replace(/\s+/g, ' ').trim();
  return words === claimQuestion || isPlaceholder(words);
};

const isFieldToWrite = (record: Claim['record'], at: string): boolean => {
  const place = placeInRecord(record, at);
  const said = place?.type === 'field' ? wordsIn(place.value) : [];
  return said.length > 0 && said.every(isPlaceholder);
};

/** The names by which items of a list are told apart are nothing that somebody said. */
const naming = new Set(['id', 'quality', 'technique', 'item', 'file', 'rater']);

const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (naming.has(name) ? [] : wordsIn(inner)));
};
