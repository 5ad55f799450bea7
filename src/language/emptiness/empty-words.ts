import { plainWords } from '../phrases/plain-words.ts';
import { genericWords, wavingWords } from './generic-words.ts';

/** With so many generic words a text may say something by how they stand together: "what I would do better next time". */
const most = 22;

/** "Nothing on this criterion" says of what. */
const ofOne = /(?<!\p{L})(?:on|for|in) (?:this|that) (?:criterion|outcome|unit)(?!\p{L})/u;

/** "Work on feedback" and "read the criteria again" give somebody something to do. */
const asksForSomething =
  /^(?:please )?(?:work on|check|review|read|write|add|change|improve|submit|send|complete|assess|discuss|cover|provide|present|sample|meet|confirm|note|wait for) (?:the |a |an |your |more |all |my )?\p{L}+/u;

/**
 * Whether words say nothing of what was looked at: "Well done.", "None.", "As above.". One word of the matter, a code, a
 * number or a day passes; the learner's name is none.
 */
export const areEmpty = (text: string, learner: string): boolean => {
  const names = new Set(learner.toLowerCase().split(' '));
  const plain = plainWords(text).text.trim();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    !asksForSomething.test(plain) &&
    !ofOne.test(plain) &&
    (words.length === 0 || words.some((word) => wavingWords.has(word))) &&
    words.length <= most &&
    words.every((word) => genericWords.has(word) || names.has(word))
  );
};
