import type { UnitText } from './unit-texts.ts';

/** Words in a row that a sentence and a text of a unit have in common. */
export interface Meeting {
  text: UnitText;
  words: number;
}

/** Finds where the words of a sentence meet those of many texts. */
export interface WordIndex {
  meetings: (plain: string) => Meeting[];
}

/** Words in a row by which two texts are first found to meet. */
const seed = 4;

/** A copy is soon put into the first person: any "my", "their" and the like is the same word here. */
const possessives = 'my your his her its our their'.split(' ');

interface Place {
  text: UnitText;
  ids: readonly number[];
  at: number;
}

/** An index of texts: every word has a number, and of each four in a row it is known where they stand. */
export const wordIndex = (texts: readonly UnitText[]): WordIndex => {
  const numbers = new Map(possessives.map((word) => [word, 1]));
  for (const { plain } of texts)
    for (const word of plain) if (!numbers.has(word)) numbers.set(word, numbers.size + 1);
  const numbered = (words: readonly string[]): number[] => words.map((word) => numbers.get(word) ?? 0);
  const places = new Map<number, Place[]>();
  for (const text of texts) {
    const ids = numbered(text.plain);
    for (let at = 0; at + seed <= ids.length; at += 1) {
      const place = { text, ids, at };
      const others = places.get(keyAt(ids, at));
      if (others) others.push(place);
      else places.set(keyAt(ids, at), [place]);
    }
  }
  return { meetings: (plain) => meetingsIn(numbered(plain.split(' ')), places) };
};

/** One number for four words in a row. Two such rows may share one, so that the words are compared after. */
const keyAt = (ids: readonly number[], at: number): number =>
  (((ids[at] ?? 0) * 8192 + (ids[at + 1] ?? 0)) * 8192 + (ids[at + 2] ?? 0)) * 8192 + (ids[at + 3] ?? 0);

const meetingsIn = (ids: readonly number[], places: ReadonlyMap<number, readonly Place[]>): Meeting[] => {
  const found: Meeting[] = [];
  let known = 0;
  for (let last = 0; last < ids.length; last += 1) {
    known = ids[last] === 0 ? 0 : known + 1;
    if (known < seed) continue;
    const from = last + 1 - seed;
    for (const place of places.get(keyAt(ids, from)) ?? [])
      if (from === 0 || place.at === 0 || ids[from - 1] !== place.ids[place.at - 1])
        found.push({ text: place.text, words: sameFrom(ids, from, place) });
  }
  return found;
};

/** A word that no text has is 0 and meets nothing. */
const sameFrom = (ids: readonly number[], from: number, place: Place): number => {
  let length = 0;
  while (ids[from + length] && ids[from + length] === place.ids[place.at + length]) length += 1;
  return length;
};
