import { blocksOf, plainWords, sentencesOf } from './body-words.ts';
import type { Portfolio, PortfolioRecord } from './portfolio.ts';

/** A run of the same sentences in two records. */
export interface SameRun {
  first: PortfolioRecord;
  second: PortfolioRecord;
  /** The line on which it begins in each. */
  lines: readonly [number, number];
  sentences: number;
  words: number;
  /** The words as they stand in the second. */
  text: string;
}

interface Sentence {
  raw: string;
  plain: string;
  words: number;
  line: number;
}

interface Spot {
  text: number;
  at: number;
}

/** Shorter sentences, such as "I asked why.", are the same in many honest texts: they extend a run and begin none. */
const fewestWords = 5;

/**
 * The longest run of the same sentences of each two texts, whatever their capitals and signs. Each sentence is looked
 * up once: it is compared with the first text that has it, so that a hundred copies are a hundred findings, not 4,950.
 */
export const sameRuns = (portfolio: Portfolio): readonly SameRun[] => {
  const before = known.get(portfolio);
  if (before) return before;
  const found = runsIn(portfolio);
  known.set(portfolio, found);
  return found;
};

const known = new WeakMap<Portfolio, readonly SameRun[]>();

const runsIn = (portfolio: Portfolio): SameRun[] => {
  const records = portfolio.records.filter(({ body, data }) => body && !data.withdrawn);
  const texts = records.map(sentencesIn);
  const firstWith = new Map<string, Spot>();
  const longest = new Map<string, SameRun>();
  for (const [text, sentences] of texts.entries())
    for (let at = 0; at < sentences.length; at += 1) {
      const { plain, words } = sentences[at] as Sentence;
      if (words < fewestWords) continue;
      const before = firstWith.get(plain);
      if (!before) firstWith.set(plain, { text, at });
      else if (before.text !== text) {
        const run = runFrom(texts, before, { text, at });
        const [first, second] = [records[before.text], records[text]] as [PortfolioRecord, PortfolioRecord];
        const pair = `${first.number} ${second.number}`;
        if (run.words > (longest.get(pair)?.words ?? 0)) longest.set(pair, { ...run, first, second });
        at += run.sentences - 1;
      }
    }
  return [...longest.values()].filter(({ first, second }) => !isVersion(first, second));
};

const sentencesIn = ({ body }: PortfolioRecord): Sentence[] =>
  blocksOf(body).flatMap(({ words, line }) =>
    sentencesOf(words).map((raw) => {
      const plain = plainWords(raw);
      return { raw, plain, words: plain === '' ? 0 : plain.split(' ').length, line };
    }),
  );

const runFrom = (
  texts: readonly (readonly Sentence[])[],
  a: Spot,
  b: Spot,
): Pick<SameRun, 'lines' | 'sentences' | 'words' | 'text'> => {
  const [one, other] = [texts[a.text] ?? [], texts[b.text] ?? []];
  let length = 0;
  while (one[a.at + length] && one[a.at + length]?.plain === other[b.at + length]?.plain) length += 1;
  const run = other.slice(b.at, b.at + length);
  return {
    lines: [one[a.at]?.line ?? 1, other[b.at]?.line ?? 1],
    sentences: length,
    words: run.reduce((sum, { words }) => sum + words, 0),
    text: run.map(({ raw }) => raw).join(' '),
  };
};

/** A record that replaces another says the same things, and is meant to. */
const isVersion = (first: PortfolioRecord, second: PortfolioRecord): boolean =>
  first.data.replaces === second.number || second.data.replaces === first.number;
