import { lastFew } from '#language/last-few.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { plainWords, sentencesOf } from '#portfolio/words/body-words.ts';
import type { Passage } from './prose.ts';

/** A sentence as it is compared. */
export interface Sentence {
  raw: string;
  /** Its words without capitals and signs; a number, a day or a pseudonym is `#`. Empty where nothing can be compared. */
  plain: string;
  /** How many words it has. */
  words: number;
}

/** Sentences with fewer words, such as "I asked why.", are the same in many honest texts. */
export const fewestWords = 5;

/** Turns a passage into the sentences that are compared. */
export type Reading = (passage: Passage) => readonly Sentence[];

/** The reading for a portfolio, which knows its pseudonyms; the same one while those stay. */
export const readingFor = (portfolio: Portfolio): Reading => readingBy(varyingWords(portfolio));

/** Observers have their phrases: each is read once. */
const readingBy = lastFew(
  2,
  ({ source }: RegExp) => source,
  (varying): Reading => {
    const known = new Map<string, readonly Sentence[]>();
    return ({ words, broken }) => {
      if (broken) return [{ raw: words, plain: '', words: 0 }];
      const before = known.get(words);
      if (before) return before;
      const read = sentencesOf(withoutQuotations(words)).map((raw) => sentenceOf(raw, varying));
      known.set(words, read);
      return read;
    };
  },
);

const sentenceOf = (raw: string, varying: RegExp): Sentence => {
  const spelt = plainWords(raw);
  return { raw, plain: spelt.replace(varying, '#'), words: countOf(spelt) };
};

/** Words in quotation marks are somebody's and say so: from five words on they are left out, marks and end kept. */
const withoutQuotations = (words: string): string =>
  words.replace(/“([^“”]*)”|"([^"]*)"/g, (whole, curly?: string, straight?: string) => {
    const inner = curly ?? straight ?? '';
    if (inner.trim().split(/\s+/).length < fewestWords) return whole;
    return /[.!?]$/.test(inner) ? '“[…].”' : '“[…]”';
  });

/** Counted sign by sign: splitting every sentence of a large portfolio takes longer than comparing them. */
const countOf = (plain: string): number => {
  if (plain === '') return 0;
  let count = 1;
  for (let index = 0; index < plain.length; index += 1) if (plain.charCodeAt(index) === 32) count += 1;
  return count;
};

const daysAndMonths =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  );

/** Numbers, days and pseudonyms, one or several in a row: "6 March 2026" is one. */
const varyingWords = ({ observed }: Portfolio): RegExp => {
  const names = [...observed.values()].flatMap(({ id, shownAs }) => [plainWords(id), plainWords(shownAs)]);
  const longestFirst = [...new Set(names)].filter(Boolean).sort((a, b) => b.length - a.length);
  const one = `(?:[a-z]?\\d[a-z\\d]*|${[...longestFirst, ...daysAndMonths].join('|')})\\b`;
  return new RegExp(`\\b${one}(?: ${one})*`, 'g');
};
