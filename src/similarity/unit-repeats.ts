import type { AnyRecord } from '#portfolio/portfolio.ts';
import type { Spot } from './prose.ts';
import type { Sentence } from './sentence.ts';
import { spotOf, type Telling } from './telling.ts';
import type { UnitText } from './unit-texts.ts';
import { type Meeting, wordIndex } from './word-index.ts';

/** A sentence of a record that repeats words of a unit. */
export interface UnitRepeat {
  record: AnyRecord;
  spot: Spot;
  sentence: string;
  text: UnitText;
  /** How many words in a row are the same. */
  words: number;
}

/** From when on a record repeats a unit: the fewest words of a sentence, and whether so many words of a text are enough. */
export interface Enough {
  fewest: (record: AnyRecord) => number;
  holds: (record: AnyRecord, words: number, all: number) => boolean;
}

/** Each sentence that repeats a unit, with the text of which it repeats most. */
export const repeatsOf = (
  tellings: readonly Telling[],
  texts: readonly UnitText[],
  enough: Enough,
): UnitRepeat[] => {
  const meetings = meetingsOnce(texts);
  const found: UnitRepeat[] = [];
  for (const telling of tellings) {
    const { record, sentences } = telling;
    const fewest = enough.fewest(record);
    for (let at = 0; at < sentences.length; at += 1) {
      const sentence = sentences[at] as Sentence;
      if (sentence.words < fewest) continue;
      const most = mostOf(record, meetings(sentence), enough);
      if (most) found.push({ record, spot: spotOf(telling, at), sentence: sentence.raw, ...most });
    }
  }
  return found;
};

/** The meetings of a sentence with the texts; one that stands in many records is looked up once. */
const meetingsOnce = (texts: readonly UnitText[]): ((sentence: Sentence) => readonly Meeting[]) => {
  const index = wordIndex(texts);
  const known = new Map<Sentence, readonly Meeting[]>();
  return (sentence) => {
    const before = known.get(sentence);
    if (before) return before;
    const found = index.meetings(sentence.plain);
    known.set(sentence, found);
    return found;
  };
};

const mostOf = (record: AnyRecord, meetings: readonly Meeting[], { holds }: Enough): Meeting | undefined => {
  let most: Meeting | undefined;
  for (const meeting of meetings)
    if (holds(record, meeting.words, meeting.text.plain.length) && meeting.words > (most?.words ?? 0))
      most = meeting;
  return most;
};
