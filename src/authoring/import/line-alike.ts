import { plainHeading } from './plain-heading.ts';

const small = new Set(
  'a an and the of to for in on with is was were be by or as at it that this did does do has have they their agent adviser advisor customer call'.split(
    ' ',
  ),
);

const stem = (word: string): string => word.replace(/(?:ing|ed|es|s|er|ment)$/, '').slice(0, 6);

const stems = (words: string): Set<string> => {
  const all = plainHeading(words).split(' ').filter(Boolean);
  const telling = all.filter((word) => !small.has(word));
  return new Set((telling.length > 0 ? telling : all).map(stem));
};

/** How far two lines are said in the same words, from 0 to 1: the share of the shorter one's words that the other has. */
export const alike = (one: string, other: string): number => {
  const [a, b] = [stems(one), stems(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size === 0 || b.size === 0
    ? 0
    : shared / Math.min(a.size, b.size) - (shared === 0 ? 0 : 0.01 / shared);
};

/** A line that a heading may be about. */
export interface Line {
  id: string;
  text: string;
}

/** So much of the words must be the same before a heading is taken for a line. */
const enough = 0.5;

/** For each heading the line that it is most alike, each line once; headings without one are left out. */
export const pairedLines = (headings: readonly string[], lines: readonly Line[]): Map<string, string> => {
  const pairs = headings.flatMap((heading) =>
    lines.map(({ id, text }) => ({
      heading,
      id,
      how: Math.max(alike(heading, id.replaceAll('-', ' ')), alike(heading, text)),
    })),
  );
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { heading, id } of pairs.filter(({ how }) => how >= enough).sort((a, b) => b.how - a.how)) {
    if (found.has(heading) || taken.has(id)) continue;
    found.set(heading, id);
    taken.add(id);
  }
  return found;
};
