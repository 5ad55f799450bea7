import type { Passage, Place } from '#portfolio/finding.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { difference } from './alike.ts';
import type { Spot } from './prose.ts';
import type { SameRun } from './run.ts';
import type { UnitRepeat } from './unit-repeats.ts';

/** Where a spot is in its file. It costs reading the file again. */
export const placeOfSpot = ({ placeOf }: Portfolio, { file }: AnyRecord, { path, line = 1 }: Spot): Place =>
  path ? placeOf(file, path) : { file, line, column: 1 };

/** Both places of a run, the words of it, and what in the second is another word. */
export const sideBySide = ({ first, second, spots, sentences, words }: SameRun): string => {
  const [from, to] = [spotInWords(spots[0]), spotInWords(spots[1])];
  const places =
    first === second
      ? `${first.number} says at ${to} what it says at ${from},`
      : `${first.number} (${from}) and ${second.number} (${to}) share`;
  const many = sentences.length === 1 ? 'one sentence' : `${sentences.length} sentences`;
  const text = sentences.map(([, theirs]) => theirs).reduce(joined);
  return `${places} ${many}, ${words} words: "${shortened(text, 160)}"${swapsOf(sentences)}`;
};

/** Both passages of a run, each with the words as they stand there. */
export const passagesOf = ({ first, second, spots, sentences }: SameRun): readonly [Passage, Passage] => [
  passage(first.number, spotInWords(spots[0]), sentences.map(([ours]) => ours).reduce(joined)),
  passage(second.number, spotInWords(spots[1]), sentences.map(([, theirs]) => theirs).reduce(joined)),
];

/** The sentence of a record and the text of the unit that it repeats. */
export const passagesBesideTheUnit = ({
  record,
  spot,
  sentence,
  text,
}: UnitRepeat): readonly [Passage, Passage] => [
  passage(record.number, spotInWords(spot), sentence),
  passage(text.name, undefined, text.words),
];

/** As many letters as two columns of a page hold before nobody reads on. */
const longestPassage = 1200;

const passage = (about: string, where: string | undefined, words: string): Passage => ({
  about,
  where,
  words: shortened(words, longestPassage),
});

/** A field may end without a full stop: what comes after it is marked off. */
const joined = (before: string, next: string): string =>
  /[.!?…]["”’)]*$/.test(before) ? `${before} ${next}` : `${before} / ${next}`;

/** The words of a record beside those of the unit that it repeats. */
export const besideTheUnit = ({ record, spot, sentence, text, words }: UnitRepeat): string =>
  `${record.number} (${spotInWords(spot)}) repeats ${words} words in a row of ${text.name}. It says "${shortened(sentence, 160)}", and the unit "${shortened(text.words, 160)}".`;

const spotInWords = ({ path, line }: Spot): string =>
  path
    ? `\`${path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.')}\``
    : `line ${line ?? 1}`;

const shortened = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most - 1)}…` : words;

const fewSwaps = 3;

const swapsOf = (sentences: SameRun['sentences']): string => {
  const swaps = sentences
    .flatMap(([ours, theirs]) => swapsIn(ours.split(' '), theirs.split(' ')))
    .map(([ours, theirs]) => `${quoted(theirs)} for ${quoted(ours)}`);
  const different = [...new Set(swaps)];
  if (different.length === 0) return '';
  const more = different.length > fewSwaps ? ` and ${different.length - fewSwaps} more` : '';
  return `, with ${different.slice(0, fewSwaps).join(', ')}${more}`;
};

type Words = readonly string[];

/** What is different in two sentences: word beside word where they have as many, else all between the first and the last. */
const swapsIn = (ours: Words, theirs: Words): [Words, Words][] => {
  if (ours.length !== theirs.length) return [difference(ours, theirs, sameWord)];
  const swaps: [string[], string[]][] = [];
  let before = true;
  for (const [index, word] of ours.entries()) {
    const other = theirs[index] ?? '';
    const same = sameWord(word, other);
    if (!same && before) swaps.push([[], []]);
    if (!same) swaps.at(-1)?.[0].push(word);
    if (!same) swaps.at(-1)?.[1].push(other);
    before = same;
  }
  return swaps;
};

const quoted = (words: Words): string =>
  words.length > 0 ? `"${shortened(words.join(' ').replace(/(?<![.,;:!?])[.,;:!?]+$/, ''), 60)}"` : 'nothing';

const sameWord = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
