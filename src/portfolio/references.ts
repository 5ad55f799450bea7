import { group } from '#language/group.ts';
import { onceFor } from '#language/once-for.ts';
import type { Place } from './finding.ts';
import type { AnyRecord, Portfolio } from './portfolio.ts';
import type { FieldPath } from './schema/field-path.ts';
import type { FieldMeta, RefersTo } from './schema/fields.ts';
import { schemas } from './schema/kinds.ts';
import { portfolioFileSchema } from './schema/portfolio-file.ts';
import { visitReferences } from './schema/schema-walk.ts';

/** A field that names something else: which file, where in it, what it says and what it should name. */
export interface Reference {
  /** The record, or undefined for `content/portfolio.yaml`. */
  record: AnyRecord | undefined;
  path: FieldPath;
  value: string;
  meta: FieldMeta;
  place: () => Place;
  /** What a finding on it is about. */
  subject: string;
}

const portfolioFile = 'content/portfolio.yaml';

/** Every field of every record, and of the portfolio file, that names something of that sort. */
export const referencesTo = (portfolio: Portfolio, refersTo: RefersTo): Reference[] =>
  bySort(portfolio).get(refersTo) ?? [];

const bySort = onceFor((portfolio: Portfolio) =>
  group(allReferences(portfolio), ({ meta }) => meta.refersTo ?? ''),
);

/** Every place that a claim names, as written. */
export const placesNamed = (portfolio: Portfolio): Reference[] =>
  allReferences(portfolio).filter(({ meta }) => meta.place);

const allReferences = onceFor((portfolio: Portfolio): Reference[] => {
  const found: Reference[] = [];
  visitReferences(portfolioFileSchema, portfolio.file, ({ path, value, meta }) => {
    const place = () => portfolio.placeOf(portfolioFile, path);
    found.push({ record: undefined, path, value: String(value), meta, place, subject: portfolioFile });
  });
  for (const record of portfolio.records)
    for (const { path, value, meta } of referencesIn(record)) {
      const place = () => portfolio.placeOf(record.file, path);
      found.push({ record, path, value, meta, place, subject: record.number });
    }
  return found;
});

const referencesIn = onceFor((record: AnyRecord) => {
  const found: Pick<Reference, 'path' | 'value' | 'meta'>[] = [];
  visitReferences(schemas[record.kind], record.data, ({ path, value, meta }) => {
    found.push({ path, value: String(value), meta });
  });
  return found;
});
