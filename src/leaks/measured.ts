import type { Knowledge, LeakSort } from './leak.ts';
import { leakFinder } from './leaks-in.ts';

/** The sorts by the short words under which the labelled lines know them. */
export const sortsByMark: Readonly<Record<string, LeakSort>> = {
  email: 'email address',
  phone: 'telephone number',
  postcode: 'postcode',
  address: 'street address',
  ni: 'National Insurance number',
  nhs: 'NHS number',
  uln: 'unique learner number',
  passport: 'passport number',
  licence: 'driving licence number',
  card: 'card number',
  bank: 'bank account',
  iban: 'IBAN',
  born: 'date of birth',
  ref: 'account or order number',
  reg: 'vehicle registration',
  handle: 'account on a social network',
  url: 'web address of a person',
  ip: 'IP address',
  name: 'name',
};

/** A line with the places that a person holds for personal data. */
export interface LabelledLine {
  /** As it stands in the file, with its marks. */
  written: string;
  text: string;
  marks: readonly { sort: LeakSort; from: number; to: number }[];
}

/** Labelled lines from the text of a file: `[[name:Debbie]]` marks what should be found; `#` begins a remark. */
export const labelledLines = (file: string): LabelledLine[] =>
  file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(labelled);

const labelled = (written: string): LabelledLine => {
  const marks: LabelledLine['marks'][number][] = [];
  let text = '';
  for (const part of written.split(/(\[\[[a-z]+:.*?\]\](?!\]))/)) {
    const match = /^\[\[([a-z]+):(.*)\]\]$/s.exec(part);
    const words = unescaped(match?.[2] ?? part);
    const sort = match && sortsByMark[match[1] as string];
    if (match && sort === undefined) throw new Error(`No sort is marked as ${match[1]}: ${written}`);
    if (sort) marks.push({ sort, from: text.length, to: text.length + words.length });
    text += words;
  }
  return { written, text, marks };
};

/** Line breaks and signs that nobody sees are written as `\n` and `\u200b`. */
const unescaped = (words: string): string =>
  words
    .replaceAll('\\t', '\t')
    .replace(/\\n|\\u([\da-f]{4})/g, (_, code?: string) =>
      code === undefined ? '\n' : String.fromCharCode(Number.parseInt(code, 16)),
    );

/** How often one sort was found where a person marks it, and found where nobody marks anything. */
export interface Tally {
  marked: number;
  /** Of those marked, how many were found whole, as whatever sort. */
  found: number;
  /** How many finds of this sort lie with half of their signs or more on what a person marks, as whatever sort. */
  right: number;
  wrong: number;
}

/** What the finder made of some labelled lines. */
export interface Measured {
  lines: number;
  linesWithout: number;
  bySort: ReadonlyMap<LeakSort, Tally>;
  /** Marked and not found, as written. */
  missed: readonly string[];
  /** Found where nothing is marked: the line, with what was found. */
  wrong: readonly string[];
}

/**
 * Holds the finder to labelled lines. A mark counts as found where finds cover every letter and digit of it, for a part that
 * is left over would be published; only what tells nothing may stay outside, see `telling`. A find is right where half of its
 * letters and digits or more are marked.
 */
export const measured = (lines: readonly LabelledLine[], knowledge: Knowledge): Measured => {
  const find = leakFinder(knowledge);
  const bySort = new Map<LeakSort, Tally>();
  const tally = (sort: LeakSort): Tally => {
    const one = bySort.get(sort) ?? { marked: 0, found: 0, right: 0, wrong: 0 };
    bySort.set(sort, one);
    return one;
  };
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const { text, marks, written } of lines) {
    const leaks = find(text);
    for (const mark of marks) {
      tally(mark.sort).marked += 1;
      if (covered(text, mark, leaks, telling(text, mark)) === 1) tally(mark.sort).found += 1;
      else missed.push(`${mark.sort}: ${written}`);
    }
    for (const leak of leaks) {
      const right = covered(text, leak, marks) >= 0.5;
      tally(leak.sort)[right ? 'right' : 'wrong'] += 1;
      if (!right) wrong.push(`${leak.sort} "${text.slice(leak.from, leak.to)}": ${written}`);
    }
  }
  return {
    lines: lines.length,
    linesWithout: lines.filter(({ marks }) => marks.length === 0).length,
    bySort,
    missed,
    wrong,
  };
};

interface Stretch {
  from: number;
  to: number;
}

/** The share of the letters and digits of a stretch that lie in one of some others; `signs` says which count. */
const covered = (
  text: string,
  stretch: Stretch,
  others: readonly Stretch[],
  signs = signsOf(text, stretch),
): number => {
  const within = signs.filter((at) => others.some((other) => other.from <= at && at < other.to));
  return within.length / Math.max(1, signs.length);
};

const signsOf = (text: string, { from, to }: Stretch): number[] =>
  [...text.slice(from, to).matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => from + index);

/**
 * Where the letters and digits of a mark stand that make somebody known: not titles and words in small letters beside a name
 * with a capital ("old Mr Tunstall", "van der Berg"), and not the letters before the number of a house or an order ("no. 9").
 */
const telling = (text: string, mark: LabelledLine['marks'][number]): number[] => {
  const words = text.slice(mark.from, mark.to);
  const pattern = mark.sort === 'name' ? untellingInName : untellingBefore[mark.sort];
  const all = signsOf(text, mark);
  if (pattern === undefined || (mark.sort === 'name' && !/\p{Lu}/u.test(words))) return all;
  const spans = [...words.matchAll(pattern)].map(({ 0: { length }, index }) => [index, index + length]);
  return all.filter(
    (at) => !spans.some(([from = 0, to = 0]) => from <= at - mark.from && at - mark.from < to),
  );
};

const untellingInName = /(?<!\p{L})(?:Mrs?|Ms|Miss|Mx|Dr|Rev|Sgt|Cllr|\p{Ll}+)(?!\p{L})/gu;

const untellingBefore: Partial<Record<LeakSort, RegExp>> = {
  'street address': /^\p{L}{1,3}\.? (?=\d)/gu,
  'account or order number': /^\p{L}{1,3}\.? (?=\d)/gu,
};
