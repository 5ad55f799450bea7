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
  /** Of those marked, how many were found, as whatever sort. */
  found: number;
  /** How many finds of this sort lie on a place that a person marks, as whatever sort. */
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

/** Holds the finder to labelled lines. A mark counts as found where a find lies over it. */
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
      if (leaks.some((leak) => over(leak, mark))) tally(mark.sort).found += 1;
      else missed.push(`${mark.sort}: ${written}`);
    }
    for (const leak of leaks) {
      const right = marks.some((mark) => over(leak, mark));
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

const over = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from < b.to && b.from < a.to;
