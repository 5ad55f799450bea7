import { nearest } from '#language/nearest.ts';
import { wordsBefore } from '#language/words-before.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { textsThat } from '#portfolio/words/texts.ts';
import type { Rule, Verdict } from '../rule.ts';

/** A stroke may part two numbers, as in "E998/E999", and otherwise belongs to a path or a code. */
const numbers =
  /(?<![\p{L}\p{N}_-]|(?<!(?<![\p{L}\p{N}/_-])[EDQV]\d{3,6})\/)[EDQV]\d{3,6}(?![\p{L}\p{N}_-]|\/(?![EDQV]\d{3,6}(?![\p{L}\p{N}/_-])))/gu;

/** Words before which such a number is the code of something else. */
const otherCode =
  /\b(?:codes?|errors?|faults?|models?|products?|parts?|items?|orders?|tickets?|forms?|rooms?|flights?|versions?)(?: (?:no|number))?[\s.:“"]*$/i;

/** So many of one text: a text may hold thousands, and each is compared with all numbers there are. */
const mostTold = 20;

/** A number of a record that stands in plain words is that of a record too. */
export const numberInWords: Rule = {
  id: 'number-in-words',
  severity: 'warning',
  title: 'The words name a number that no record has',
  why: 'An assessor who reads "see E999" looks for it, and finds nothing.',
  mend: 'Write the number of the record that you mean; in an account write <Evidence number="…" />, which becomes a link.',
  source: 'Centre help: the index, the tracking sheet and the item agree',
  example: { wrong: 'See E999 for it.', right: 'See <Evidence number="E014" /> for it.' },
  gather: (count) => `${count} texts name a number that no record has`,
  judge: function* (portfolio) {
    // Codes of products look alike: only numbers as long as those of this portfolio can be meant.
    const lengths = new Set(portfolio.records.map(({ number }) => number.length));
    const found: Verdict[] = [];
    for (const record of portfolio.records)
      for (const { words, place } of namingNumbers(portfolio, record))
        for (const number of unknownIn(portfolio, words).slice(0, mostTold))
          if (lengths.has(number.length)) found.push(verdictOn(portfolio, number, record.number, place));
    yield* found;
  },
};

/** A single word is a reference or a name, which other rules look at. */
const namingNumbers = textsThat(({ words }) => /\s/.test(words) && words.search(numbers) >= 0);

/** The numbers of no record in a text. */
const unknownIn = (portfolio: Portfolio, words: string): string[] =>
  [...words.matchAll(numbers)]
    .filter(({ index }) => !otherCode.test(wordsBefore(words, index)))
    .map(([number]) => number)
    .filter((number) => !portfolio.byNumber.has(number) && !portfolio.unread.has(number));

const verdictOn = (
  portfolio: Portfolio,
  number: string,
  subject: string,
  place: () => Verdict['place'],
): Verdict => {
  const close = nearest(number, portfolio.byNumber.keys());
  return {
    get place() {
      return place();
    },
    message: `${subject} names ${number} in its words, and there is no such record.${close ? ` Did you mean ${close}?` : ''}`,
    nearest: close,
    subject,
  };
};
