import { openActs, tellingActs } from './act-words.ts';
import { commonWords } from './common-words.ts';
import { judgingWords } from './judging-words.ts';
import { plainWords } from './plain-words.ts';
import { holds, withoutOneLetter } from './word-forms.ts';

/** What a word is by itself, before the words beside it are looked at. */
export type WordSort = 'judging' | 'telling' | 'open' | 'plain' | 'unknown';

/** Words once sorted: the same few thousand come back in every record. */
const sorted = new Map<string, WordSort>();

/** Sorts one word in lower case. A word that no list holds is unknown, which mostly means that it names something. */
export const wordSort = (word: string): WordSort => {
  const before = sorted.get(word);
  if (before !== undefined) return before;
  const sort = sortAnew(word);
  sorted.set(word, sort);
  return sort;
};

const sortAnew = (word: string): WordSort => {
  if (judgingWords.has(word)) return 'judging';
  if (!commonWords.has(word)) {
    if (holds(tellingActs, word)) return 'telling';
    if (holds(openActs, word)) return 'open';
  }
  if (plainWords.has(word) || word.length === 1 || holds(commonWords, word)) return 'plain';
  return holds(judgingWords, word) || isSlip(word) || isManner(word) ? 'judging' : 'unknown';
};

/** Words in -ly that say how, which is a judgement, and are no names of things. */
const isManner = (word: string): boolean =>
  word.length > 5 &&
  word.endsWith('ly') &&
  !/^(family|supply|assembly|reply|apply|likely|italy|butterfly|jelly)$/.test(word);

/** A misspelt word that only judges, such as profesional, points at nothing either. */
const isSlip = (word: string): boolean =>
  word.length >= 7 && (slips.has(word) || withoutOneLetter(word).some((form) => knownLong.has(form)));

const knownLong = new Set([...judgingWords, ...commonWords].filter((word) => word.length >= 7));
const slips = new Set([...knownLong].flatMap(withoutOneLetter));
