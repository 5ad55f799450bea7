import { group } from '#language/group.ts';
import { compareNumbers } from '#portfolio/link.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { dayOf } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import type { RecordContext } from './record-context.ts';

/** A record as others name it: number, title, kind, day. */
export interface RecordLink {
  number: string;
  title: string;
  kind: string;
  on: string;
  target: string;
  withdrawn: boolean;
}

/** Records of one kind, for a list under its name. */
export interface LinkedKind {
  kind: string;
  records: RecordLink[];
}

export const recordLink = (record: AnyRecord): RecordLink => ({
  number: record.number,
  title: record.data.title,
  kind: kindOf(record.kind).title,
  on: dayOf(record),
  target: paths.record(record.number),
  withdrawn: record.data.withdrawn !== undefined,
});

/** What the record rests on and what rests on it, each kind under its name. A record that replaces it comes last. */
export const linkedRecords = ({ portfolio, record }: RecordContext) => ({
  before: byKind(
    portfolio,
    (portfolio.citesOf.get(record.number) ?? []).map(({ to }) => to),
    record,
  ),
  after: byKind(
    portfolio,
    (portfolio.citedBy.get(record.number) ?? []).map(({ from }) => from.number),
    record,
  ),
});

const byKind = (portfolio: Portfolio, numbers: readonly string[], except: AnyRecord): LinkedKind[] => {
  const others = [...new Set(numbers)].filter((number) => number !== except.number).sort(compareNumbers);
  const records = others.flatMap((number) => portfolio.byNumber.get(number) ?? []);
  return [...group(records, ({ kind }) => kind)].map(([kind, same]) => ({
    kind: same.length === 1 ? kindOf(kind).title : kindOf(kind).plural,
    records: same.map(recordLink),
  }));
};

/** The record that replaced this one, if any. */
export const replacementOf = ({ portfolio, record }: RecordContext): RecordLink | undefined => {
  const later = (portfolio.citedBy.get(record.number) ?? []).find(({ path }) => path[0] === 'replaces');
  return later && recordLink(later.from);
};
