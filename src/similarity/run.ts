import type { AnyRecord } from '#portfolio/portfolio.ts';
import { alike } from './alike.ts';
import type { Spot } from './prose.ts';
import type { Sentence } from './sentence.ts';
import { spotOf, type Telling } from './telling.ts';

/** A run of the same sentences in two records, or twice in one. */
export interface SameRun {
  first: AnyRecord;
  second: AnyRecord;
  /** Where it begins in each. */
  spots: readonly [Spot, Spot];
  /** Each sentence as it stands in the first and in the second. */
  sentences: readonly (readonly [string, string])[];
  /** The words of the second. */
  words: number;
}

/** A sentence of a telling. */
export interface At {
  telling: Telling;
  index: number;
}

/** Sentences that stand side by side in two tellings. */
export interface Stretch {
  a: At;
  b: At;
  length: number;
  words: number;
}

/** The longest stretch of sentences that are alike around two that are. */
export const stretchAround = (a: At, b: At): Stretch => {
  const same = (step: number) => alike(sentenceAt(a, step), sentenceAt(b, step)) && !overlaps(a, b, step);
  let back = 0;
  while (same(back - 1)) back -= 1;
  let on = 1;
  while (same(on)) on += 1;
  return stretchOf(moved(a, back), moved(b, back), on - back);
};

const sentenceAt = ({ telling, index }: At, step: number): Sentence | undefined =>
  index + step < 0 ? undefined : telling.sentences[index + step];

/** In one record the second passage begins where the first has ended. */
const overlaps = (a: At, b: At, step: number): boolean =>
  a.telling === b.telling && (a.index + step >= b.index || b.index + step <= a.index);

const moved = ({ telling, index }: At, by: number): At => ({ telling, index: index + by });

const stretchOf = (a: At, b: At, length: number): Stretch => {
  let words = 0;
  for (let step = 0; step < length; step += 1) words += sentenceAt(b, step)?.words ?? 0;
  return { a, b, length, words };
};

/**
 * What of a stretch counts. Observers have their phrases, so that fields of two forms next to each other may well be the
 * same: a stretch over several fields counts where it is half or more of all that one of the records tells. Otherwise
 * its longest piece within a field, or within the text below the fields, counts.
 */
export const countedOf = (stretch: Stretch): Stretch => {
  const { a, b, words } = stretch;
  const all = Math.min(a.telling.words, b.telling.words);
  if (a.telling !== b.telling && words * 2 >= all) return stretch;
  return piecesOf(stretch).reduce((best, piece) => (piece.words > best.words ? piece : best));
};

const piecesOf = ({ a, b, length }: Stretch): Stretch[] => {
  const pieces: Stretch[] = [];
  let from = 0;
  for (let step = 1; step <= length; step += 1) {
    if (step < length && inOnePart(a, step) && inOnePart(b, step)) continue;
    pieces.push(stretchOf(moved(a, from), moved(b, from), step - from));
    from = step;
  }
  return pieces;
};

/** The text below the fields is one part, however many paragraphs it has. */
const inOnePart = ({ telling: { passages, fields }, index }: At, step: number): boolean => {
  const [before, here] = [passages[index + step - 1] ?? 0, passages[index + step] ?? 0];
  return before === here || before >= fields;
};

/** A stretch as it is told. */
export const runOf = ({ a, b, length, words }: Stretch): SameRun => ({
  first: a.telling.record,
  second: b.telling.record,
  spots: [spotOf(a.telling, a.index), spotOf(b.telling, b.index)],
  sentences: Array.from({ length }, (_, step) => [
    sentenceAt(a, step)?.raw ?? '',
    sentenceAt(b, step)?.raw ?? '',
  ]),
  words,
});
