import type { AnyRecord, Portfolio } from './portfolio.ts';
import type { KindName } from './schema/kind-names.ts';
import type { Unit } from './schema/unit.ts';
import { dayOf } from './select.ts';

/** Kinds that tell of work done on other days: their own day is no occasion. */
const telling: readonly KindName[] = ['account', 'discussion', 'questioning', 'report', 'workplace-document'];

/** The days on which what a record shows was done; none for one that only tells of it. */
export const occasionsOf = (record: AnyRecord): readonly string[] => {
  if (telling.includes(record.kind)) return [];
  if (record.kind === 'testimony') return record.data.seenOn;
  return [dayOf(record)];
};

/** The separate days on which the performance that a unit asks for was done, first to last (GEN-7). */
export const occasionsFor = (portfolio: Portfolio, { code, outcomes }: Unit): string[] => {
  const performed = outcomes
    .filter(({ kind }) => kind === 'performance')
    .flatMap(({ criteria }) => criteria.map((criterion) => `${code}/${criterion.code}`));
  const records = new Set(
    performed.flatMap((ref) => (portfolio.claimsOn.get(ref) ?? []).map(({ record }) => record)),
  );
  return [...new Set([...records].flatMap(occasionsOf))].sort();
};
