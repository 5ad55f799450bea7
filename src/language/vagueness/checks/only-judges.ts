import { withoutQuotes } from '../../quoted.ts';
import { neutralWords } from '../neutral-words.ts';
import type { Check } from '../point.ts';
import { sentencesOf } from '../reading.ts';
import { tells } from '../specific-acts.ts';

/** Names the words that judge, where the words of a point do nothing else. */
export const onlyJudges: Check = ({ text }) => {
  if (tells(text)) return undefined;
  const words = new Set(sentencesOf(withoutQuotes(text)).flatMap(({ judging }) => judging));
  const named = [...words].filter((word) => !neutralWords.has(word));
  if (named.length === 0) return undefined;
  const list = named.map((word) => `“${word}”`).join(', ');
  return `words that only judge: ${list}`;
};
