import { onceFor } from '#language/once-for.ts';
import type { Place } from '../finding.ts';
import type { AnyRecord, Portfolio } from '../portfolio.ts';
import type { FieldPath } from '../schema/field-path.ts';
import { blocksOf } from './body-words.ts';

/** A text that somebody wrote in a record: a field, a paragraph of an MDX text, or what a claim in it shows. */
export interface Written {
  words: string;
  /** Looked up only where something is to be said of it. */
  place: () => Place;
  /** Where in the fields; undefined in the text of an account. */
  path: FieldPath | undefined;
}

/** Calls `visit` for every text in a record: its fields first, then its paragraphs and what its claims show. */
export const visitTexts = (
  portfolio: Portfolio,
  record: AnyRecord,
  visit: (written: Written) => void,
): void => {
  for (const { words, path } of fieldTexts(record.data))
    visit({ words, path, place: () => portfolio.placeOf(record.file, path) });
  for (const { words, line } of blocksOf(record.body))
    visit({ words, path: undefined, place: () => ({ file: record.file, line, column: 1 }) });
  for (const { shows, criteria } of record.marked)
    if (shows) visit({ words: shows, path: undefined, place: () => criteria[0]?.place ?? start(record) });
};

/** The texts of a record's fields, which many rules go through; gathered once for all of them. */
const fieldTexts = onceFor((data: AnyRecord['data']): readonly { words: string; path: FieldPath }[] => {
  const found: { words: string; path: FieldPath }[] = [];
  textsIn(data, [], (text) => void found.push(text));
  return found;
});

const start = ({ file }: AnyRecord): Place => ({ file, line: 1, column: 1 });

/** Calls `visit` for every text in a value, with its path. */
export const textsIn = (
  value: unknown,
  path: (string | number)[],
  visit: (text: { words: string; path: FieldPath }) => void,
): void => {
  if (typeof value === 'string') return void visit({ words: value, path: [...path] });
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, inner] of entries) {
    path.push(key);
    textsIn(inner, path, visit);
    path.pop();
  }
};
