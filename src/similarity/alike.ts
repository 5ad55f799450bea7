import { fewestWords, type Sentence } from './sentence.ts';

/** From so many words on, one word may be another, or be missing: a name or a noun is soon swapped. */
const longSentence = 10;

/** Whether two sentences are the same: word for word, or in a long one with one word swapped, added or left out. */
export const alike = (a: Sentence | undefined, b: Sentence | undefined): boolean => {
  if (!a?.plain || !b?.plain) return false;
  if (a.plain === b.plain) return true;
  if (a.words < longSentence || b.words < longSentence || Math.abs(a.words - b.words) > longSentence)
    return false;
  const [one, other] = [a.plain.split(' '), b.plain.split(' ')];
  if (one.length < longSentence || other.length < longSentence) return false;
  const [left, right] = difference(one, other);
  return left.length <= 1 && right.length <= 1;
};

/** What is left of two lists when the same beginning and the same end are taken away. */
export const difference = <T>(
  one: readonly T[],
  other: readonly T[],
  same: (a: T, b: T) => boolean = Object.is,
): [T[], T[]] => {
  const shorter = Math.min(one.length, other.length);
  let begin = 0;
  while (begin < shorter && same(one[begin] as T, other[begin] as T)) begin += 1;
  let end = 0;
  while (end < shorter - begin && same(one.at(-1 - end) as T, other.at(-1 - end) as T)) end += 1;
  return [one.slice(begin, one.length - end), other.slice(begin, other.length - end)];
};

/**
 * What sentences that are alike have in common, to be found by: a long one with one other word still begins or ends
 * with the same five words.
 */
export const keysOf = ({ plain, words }: Sentence): string[] => {
  if (words < longSentence) return [];
  const list = plain.split(' ');
  if (list.length < longSentence) return [];
  return [`${list.slice(0, fewestWords).join(' ')} …`, `… ${list.slice(-fewestWords).join(' ')}`];
};
