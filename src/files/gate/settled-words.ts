import { onceFor } from '#language/once-for.ts';
import type { Leak } from '#leaks/leak.ts';
import type { LeakFinder } from '#leaks/leaks-in.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { leakyTexts } from '#portfolio/words/published-texts.ts';
import { textsIn } from '#portfolio/words/texts.ts';
import { thirdPartyNamed } from '#rules/data-protection/third-party-named.ts';
import { shapeRules } from '#rules/files/shape.ts';
import { rules } from '#rules/index.ts';
import { meets } from '#rules/judge.ts';
import type { LeakyWords } from '../artefacts/leaks-in-file.ts';

/** Names of functions that the program's own pages tell of, and that are surnames as well. */
const ownWords = ['wilson'];

/** What looks like personal data and may stand in a site since an answer to a finding says so, in the form of `foldedWords`. */
export const settledWords = (
  portfolio: Portfolio,
  inFiles: ReadonlyMap<string, readonly LeakyWords[]>,
): ReadonlySet<string> => {
  const answers = portfolio.file.answers.filter(({ rule }) => rule === thirdPartyNamed.id);
  const isAnswered = (subject: string, file: string) => answers.some((one) => meets(one, { subject, file }));
  const texts = leakyTexts(portfolio).filter(({ subject, place }) => isAnswered(subject, place().file));
  const files = [...inFiles].flatMap(([number, leaky]) =>
    isAnswered(number, portfolio.byNumber.get(number)?.file ?? '') ? leaky : [],
  );
  return new Set([...texts, ...files].flatMap(wordsOf));
};

/** What looks like personal data in the program's own words: rules are explained by examples, whose people are nobody. */
export const ownWordsOf = onceFor((find: LeakFinder): ReadonlySet<string> => {
  const own = new Set(ownWords);
  textsIn([...rules, ...shapeRules], [], ({ words }) => {
    for (const one of wordsOf({ words, leaks: find(words) })) own.add(one);
  });
  return own;
});

const wordsOf = ({ words, leaks }: { words: string; leaks: readonly Leak[] }): string[] =>
  leaks.map(({ from, to }) => foldedWords(words.slice(from, to)));

/** Words in the form in which two places are held to say the same. */
export const foldedWords = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad\u200b-\u200d]+/g, ' ')
    .trim();
