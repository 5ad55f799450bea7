import { breaksOff } from './running-on.ts';

/** Which words stand next to each other in a text, and how often: by the first of them, with how often that stands at all. */
export interface Pairs {
  get: (pair: string) => number | undefined;
  /** Whether a word hardly ever stands without one and the same word behind it. */
  leadsOn: (word: string) => boolean;
}

const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);

/** Counts the pairs of words that stand next to each other in some texts. */
export const pairsIn = (texts: Iterable<string>): Pairs => {
  const pairs = new Map<string, number>();
  const all = new Map<string, number>();
  const most = new Map<string, number>();
  for (const text of texts) {
    const words = wordsOf(text).map(bare);
    for (let at = 1; at < words.length; at += 1) {
      const pair = `${words[at - 1]} ${words[at]}`;
      const times = (pairs.get(pair) ?? 0) + 1;
      const first = words[at - 1] as string;
      pairs.set(pair, times);
      all.set(first, (all.get(first) ?? 0) + 1);
      most.set(first, Math.max(most.get(first) ?? 0, times));
    }
  }
  return {
    get: (pair) => pairs.get(pair),
    leadsOn: (word) => (most.get(word) ?? 0) >= 4 && (most.get(word) ?? 0) >= 0.8 * (all.get(word) ?? 0),
  };
};

const small =
  /^(?:a|an|the|it|they|them|of|to|in|on|at|by|for|from|with|and|or|as|that|which|who|whose|their|its|own|is|are|be|will|can|may|must|any|all|each|this|these|those|when|where|how|why|what|if|than|into|between|against|within|about|using|both|not|before|after|during|through|per|via|under|across|other|different|has|have)$/;
const smallPairs =
  /^(?:(?:of|to|in|on|at|by|for|from|with|and|or|as|that|which|into|between|against|within|about|using|during|through|when|where|how|why|what|if|than|is|are|will|can|may|must) (?:a|an|the|their|its|own|all|any|each|this|these|those|other|different|both|which|what|how|why|when|where|who|not|be|is|are|to)|(?:all|both|any) (?:of|the)|(?:the|their|its|any|all) (?:own|other|different)|(?:be|are|is) (?:a|an|the|to|in|of|used|not)|not (?:be|to)|as (?:a|an|the|to)|has (?:a|an|the|been)|have (?:a|an|the|been)|how to|what is|those who|and how|and why|or other|other than|different from)$/;

/** What begins an assertion: it follows on a noun in an outcome oftener than in a criterion. */
const asserts = /^(?:is|are|has|have|can|will|must|may)$/;

/** Whether a word stands behind an article that belongs to the other half of all words: `an team`, `a effective`. */
const isWrongArticle = (article: string, word: string): boolean =>
  (article === 'an' && /^[bcdfgjkpqrtvwyz]\p{Ll}/u.test(word)) ||
  (article === 'a' && /^[aio][a-z]{2}/.test(word) && !/^one/.test(word));

/** How well one word goes on from another: by what else stands in the text, and by what small words take after them. */
const goes = (from: string, to: string, pairs: Pairs): number => {
  const [first, second] = [bare(from), bare(to)];
  const seen = (pairs.get(`${first} ${second}`) ?? 0) > 0 ? 1.6 : 0;
  if (first === second) return -1.5;
  if (isWrongArticle(first, second)) return -2.5;
  if (/[.;:]$/.test(from)) return -1;
  if (small.test(first) && small.test(second))
    return smallPairs.test(`${first} ${second}`) ? 0.8 : seen - 1.2;
  return seen + (small.test(first) ? 0.9 : small.test(second) ? (asserts.test(second) ? 0.2 : 0.5) : -0.3);
};

/** Lines of two columns that were read across, from the one in which both begin. */
export interface Across {
  outcome: string;
  criterion: string;
  /** The lines after it; `known` is how many words stand before a code: all of one column, of the outcome's where `sure`. */
  lines: readonly { text: string; known?: number; sure?: boolean }[];
  /** How wide the lines of the criteria are where nothing stands beside them; none where there are too few. */
  wide?: number | undefined;
  /** How wide those of the outcomes are at least. */
  narrow?: number | undefined;
}

/** How many lines are told apart at most. */
const most = 5;

/**
 * How many words at the beginning of each line belong to the outcome: the parting in which both columns read on best.
 * Undefined where that is none of them.
 */
export const partedColumns = (
  { outcome, criterion, lines, wide, narrow }: Across,
  pairs: Pairs,
): number[] | undefined => {
  const rows = lines.slice(0, most).map(({ text, ...row }) => ({ words: wordsOf(text), ...row }));
  const next = rows[0]?.words[0]?.length ?? 0;
  const width = Math.max(24, outcome.length + 3 + next);
  let best = { score: Number.NEGATIVE_INFINITY, parting: [] as number[] };
  const go = (
    at: number,
    left: readonly string[],
    right: readonly string[],
    score: number,
    parting: number[],
  ): void => {
    const row = rows[at];
    if (!row) {
      const whole =
        score - asColumns(left, right, { wide, narrow }) - endsShort(left, pairs) - endsShort(right, pairs);
      if (whole > best.score) best = { score: whole, parting };
      return;
    }
    const over = parting.at(-1) === 0;
    for (const count of countsFor(row, width, over)) {
      const own = row.words.slice(0, count);
      const rest = row.words.slice(count);
      const gain = joins(left.at(-1), own, pairs) + joins(right.at(-1), rest, pairs) - cut(own, rest, pairs);
      go(at + 1, withLine(left, own), withLine(right, rest), score + gain, [...parting, count]);
    }
  };
  go(0, [outcome], [criterion], 0, []);
  return best.parting.some((count) => count > 0) ? best.parting : undefined;
};

/** What speaks against a column whose last word leads on to another everywhere else. */
const endsShort = (lines: readonly string[], pairs: Pairs): number =>
  pairs.leadsOn(bare(wordsOf(lines.at(-1) ?? '').at(-1) ?? '')) ? 1.5 : 0;

const withLine = (lines: readonly string[], words: readonly string[]): readonly string[] =>
  words.length === 0 ? lines : [...lines, words.join(' ')];

/** What speaks against two columns as a whole: that they break off, or that a line ends before it is full. */
const asColumns = (
  left: readonly string[],
  right: readonly string[],
  { wide, narrow }: { wide: number | undefined; narrow: number | undefined },
): number =>
  (breaksOff(left.join(' ')) ? 2.5 : isUnfinished(left.join(' ')) ? 1.2 : 0) +
  (breaksOff(right.join(' ')) ? 2 : 0) +
  1.5 * (endingEarly(left, 2, narrow) + endingEarly(right, 4, wide)) +
  2.5 * (wide === undefined ? 0 : right.filter((line, at) => line.length + (at === 0 ? 4 : 0) > wide).length);

/** Whether an outcome lacks what it is about: `be able to plan`, `know why people`. */
const isUnfinished = (text: string): boolean =>
  /^(?:be able )?to \p{Ll}+$|^be able to (?:\p{Ll}+ (?:and|or) )?\p{Ll}+$|\b(?:why|how|what|that|which|when|where|who)(?: (?:a|an|the))? \p{Ll}+$|\b(?:the|a|an) (?:role|use|purpose|importance|need|principles|risks?|range|effects?|impact|value|benefits|types|ways|reasons?|security|nature|function|structure)$/iu.test(
    text.slice(-100),
  );

/** How many lines of a column end although the next word had fitted; `code` is how wide the code before it is. */
const endingEarly = (lines: readonly string[], code: number, wide = 0): number => {
  const lengths = lines.map((line, at) => line.length + (at === 0 ? code : 0));
  const widest = Math.max(...lengths, wide) * 0.92;
  return lines.slice(0, -1).filter((_, at) => {
    const next = (lines[at + 1] as string).split(' ')[0] ?? '';
    return (lengths[at] as number) + 1 + next.length <= widest;
  }).length;
};

const countsFor = (
  { words, known, sure }: { words: readonly string[]; known?: number; sure?: boolean },
  width: number,
  over: boolean,
): number[] => {
  if (sure && known !== undefined) return over ? [] : [known];
  if (over) return [0];
  if (known !== undefined) return [0, known];
  const counts = [0];
  for (let count = 1, length = 0; count <= words.length; count += 1) {
    length += (words[count - 1] as string).length + 1;
    if (length > width) break;
    counts.push(count);
    if (/[.;:]$/.test(words[count - 1] as string)) break;
  }
  return counts;
};

const joins = (before: string | undefined, after: readonly string[], pairs: Pairs): number => {
  const last = wordsOf(before ?? '').at(-1);
  return last === undefined || after[0] === undefined ? 0 : goes(last, after[0], pairs);
};

/** What a parting costs between two words that belong together. */
const cut = (own: readonly string[], rest: readonly string[], pairs: Pairs): number => {
  const [last, next] = [own.at(-1), rest[0]];
  if (last === undefined || next === undefined) return 0;
  const times = pairs.get(`${bare(last)} ${bare(next)}`) ?? 0;
  return (times > 1 ? 1.6 : 0) + (small.test(bare(last)) !== small.test(bare(next)) ? 0.3 : 0);
};
