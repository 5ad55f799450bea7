import { onceFor } from '#language/once-for.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { type Spot, visitPassages } from './prose.ts';
import type { Reading, Sentence } from './sentence.ts';

/** All that a record tells, sentence by sentence. */
export interface Telling {
  record: AnyRecord;
  sentences: readonly Sentence[];
  /** Of each sentence, which passage of the record it stands in. */
  passages: readonly number[];
  /** How many passages are fields; the others are paragraphs of the text below. */
  fields: number;
  words: number;
}

/** The telling of a record; of one that was not changed since, the same as before. */
export const tellingOf = (record: AnyRecord, read: Reading): Telling => tellingsBy(read)(record);

const tellingsBy = onceFor((read: Reading) => onceFor((record: AnyRecord) => told(record, read)));

const told = (record: AnyRecord, read: Reading): Telling => {
  const sentences: Sentence[] = [];
  const passages: number[] = [];
  let [count, fields, words] = [0, 0, 0];
  visitPassages(record, (passage) => {
    for (const sentence of read(passage)) {
      sentences.push(sentence);
      passages.push(count);
      words += sentence.words;
    }
    count += 1;
    if (passage.path) fields += 1;
  });
  return { record, sentences, passages, fields, words };
};

/** Where a sentence stands. Looked for again, since few are ever asked for and a large portfolio has very many. */
export const spotOf = ({ record, passages }: Telling, index: number): Spot => {
  let found: Spot = {};
  let count = 0;
  visitPassages(record, ({ path, line }) => {
    if (count === passages[index]) found = { path: path && [...path], line };
    count += 1;
  });
  return found;
};
