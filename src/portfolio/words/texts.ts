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
  for (const text of textsOf(record)) visit(writtenAs(portfolio, record, text));
};

/** A text of a record as it is kept: its place is in its fields, or known. */
interface Text {
  words: string;
  path: FieldPath | undefined;
  at: Place | undefined;
}

const writtenAs = (portfolio: Portfolio, record: AnyRecord, { words, path, at }: Text): Written => ({
  words,
  path,
  place: () => at ?? portfolio.placeOf(record.file, path ?? []),
});

/** The texts of a record, which many rules go through; gathered once for all of them. */
const textsOf = onceFor((record: AnyRecord): readonly Text[] => {
  const { file, data, body, marked } = record;
  const found: Text[] = [];
  textsIn(data, [], (text) => void found.push({ ...text, at: undefined }));
  for (const { words, line } of blocksOf(body))
    found.push({ words, path: undefined, at: { file, line, column: 1 } });
  for (const { shows, criteria } of marked)
    if (shows) found.push({ words: shows, path: undefined, at: criteria[0]?.place ?? start(record) });
  return found;
});

/**
 * Gives the texts of a record of which `holds` is true, in their order. It goes by the text and the record alone, so
 * that it is asked of each once, however often the portfolio around the record is looked at again.
 */
export const textsThat = (
  holds: (text: Pick<Written, 'words' | 'path'>, record: AnyRecord) => boolean,
): ((portfolio: Portfolio, record: AnyRecord) => Written[]) => {
  const chosen = onceFor((record: AnyRecord) => textsOf(record).filter((text) => holds(text, record)));
  return (portfolio, record) => chosen(record).map((text) => writtenAs(portfolio, record, text));
};

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
