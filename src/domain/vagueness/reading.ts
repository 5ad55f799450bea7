import { actPhrases, openActs, tellingActs } from './act-words.ts';
import { commonWords } from './common-words.ts';
import { withoutIdioms } from './idioms.ts';
import { judgingWords } from './judging-words.ts';
import { withoutMoments } from './moment.ts';
import { plainWords } from './plain-words.ts';
import { holds, isPast, withoutOneLetter } from './word-forms.ts';

/** What one sentence of a development point is made of. */
export interface Sentence {
  /** Words for something particular: what is left when grammar, judging and what every contact has are taken away. */
  particular: readonly string[];
  /** Verbs of saying or doing that show by themselves what happened. */
  telling: readonly string[];
  /** Verbs of saying or doing that need to say what. */
  open: readonly string[];
  /** Words that only judge. */
  judging: readonly string[];
  /** Whether it tells of what happened or of what was left out. */
  event: boolean;
  /** Whether it judges before it comes to any act: better at explaining the fees. */
  judgesFirst: boolean;
}

/** What follows a verb in the past that did something to somebody or something. */
const object =
  /^(to|from|on|at|over|across|out|up|off|back|through|into|the|a|an|her|him|his|your|it|them|my|their|our|two|three|four)$/;

type Sort = 'particular' | 'telling' | 'open' | 'judging' | undefined;

/** Reads a text sentence by sentence. */
export const sentencesOf = (text: string): Sentence[] =>
  text
    .split(/(?<=[.!?;:])\s+|\n+|\s[–—-]\s/)
    .filter((sentence) => /\p{L}/u.test(sentence))
    .map(readSentence);

const readSentence = (text: string): Sentence => {
  const words = wordsOf(withoutIdioms(withoutMoments(text.replace(/\bID\b/g, 'identity').toLowerCase())));
  const found = {
    particular: new Set<string>(),
    telling: new Set<string>(),
    open: new Set<string>(),
    judging: new Set<string>(),
  };
  for (const at of words.keys()) {
    const sort = sortOf(words, at);
    if (sort) found[sort].add(words[at] as string);
  }
  const plain = words.join(' ');
  for (const phrase of actPhrases) if (phrase.test(plain)) found.telling.add(phrase.source);
  return {
    particular: [...found.particular],
    telling: [...found.telling],
    open: [...found.open],
    judging: [...found.judging],
    judgesFirst: judgesBeforeActing(words),
    event: words.some(isPast) || /\b(no|without|forgot|missing|skipped)\b/.test(plain),
  };
};

/** Words that ask for more of something without saying what to do. */
const comparing = new Set(['better', 'more', 'less', 'greater', 'improve', 'improved']);

const judgesBeforeActing = (words: readonly string[]): boolean => {
  const first = words.findIndex((word, at) => comparing.has(word) || sortOf(words, at) === 'judging');
  const act = words.findIndex((_word, at) => ['telling', 'open'].includes(sortOf(words, at) ?? ''));
  return first !== -1 && (act === -1 || first < act);
};

/** The words of a text in lower case without apostrophes; numbers and times are no words. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => word.replace(/^-+|-+$/g, ''))
    .filter((word) => /\p{L}/u.test(word) && !/\d/.test(word));

/** Words after which an unknown word judges too: too brusque, a bit wooden, lacks sparkle. */
const degree = new Set(
  'too very bit quite rather really extremely fairly pretty slightly somewhat more less most overly so'.split(
    ' ',
  ),
);

/** Words after which an unknown word says how somebody seemed: sounded flustered, came across as snooty. */
const seeming = new Set(
  'lacks lack lacking sounds sounded sounding sound seem seems seemed seeming feel feels felt be being as bit is are'.split(
    ' ',
  ),
);

/** Whoever writes the point: what they did themselves is nothing that the colleague did. */
const writer = new Set(['i', 'ive', 'id', 'im', 'we', 'weve', 'wed']);

const sortOf = (words: readonly string[], at: number): Sort => {
  const word = words[at] as string;
  const before = words[at - 1] ?? '';
  if (judgingWords.has(word)) return 'judging';
  const act = commonWords.has(word) ? undefined : actOf(word);
  if (act && isNoun(word, before)) return 'particular';
  if (act) return writer.has(before) || writer.has(words[at - 2] ?? '') ? undefined : act;
  if (plainWords.has(word) || word.length === 1 || holds(commonWords, word)) return undefined;
  if (holds(judgingWords, word) || isSlipOf(word) || isManner(word)) return 'judging';
  if (degree.has(before) || seeming.has(before)) return 'judging';
  if (word.length > 4 && word.endsWith('ed') && object.test(words[at + 1] ?? '')) return 'telling';
  return 'particular';
};

const determiner = new Set(
  'the a an of for about with in on any this that my your his her their our each some many'.split(' '),
);

/** Whether a word that can be a verb stands as a noun: after a determiner, or in the plural after a verb. */
const isNoun = (word: string, before: string): boolean =>
  !isPast(word) &&
  !word.endsWith('ing') &&
  (determiner.has(before) ||
    (word.endsWith('s') && (before === 'and' || before === 'or' || actOf(before) !== undefined)));

const actOf = (word: string): 'telling' | 'open' | undefined => {
  if (holds(tellingActs, word)) return 'telling';
  return holds(openActs, word) ? 'open' : undefined;
};

/** Words in -ly that say how, which is a judgement, and are no names of things. */
const isManner = (word: string): boolean =>
  word.length > 5 &&
  word.endsWith('ly') &&
  !/^(family|supply|assembly|reply|apply|likely|italy|butterfly|jelly)$/.test(word);

/** A misspelt word that only judges, such as profesional, points at nothing either. */
const isSlipOf = (word: string): boolean =>
  word.length >= 7 && (slips.has(word) || withoutOneLetter(word).some((form) => knownLong.has(form)));

const knownLong = new Set([...judgingWords, ...commonWords].filter((word) => word.length >= 7));
const slips = new Set([...knownLong].flatMap(withoutOneLetter));
