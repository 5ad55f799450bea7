import type { Place } from './finding.ts';
import type { AnyRecord, Portfolio } from './portfolio.ts';
import { dayOf } from './select.ts';

/** Something that changed since evidence was made, with the criteria that it bears on. */
export interface Change {
  on: string;
  what: string;
  criteria: readonly string[];
  place: Place;
  /** What an answer names: the day of a change, or the record that replaces another. */
  subject: string;
}

/** Every change up to today: those that the portfolio lists, and records that replace an earlier version. */
export const changesUntil = (portfolio: Portfolio, today: string): Change[] =>
  [...listed(portfolio), ...portfolio.records.flatMap((record) => replaced(portfolio, record))].filter(
    ({ on }) => on <= today,
  );

const listed = (portfolio: Portfolio): Change[] =>
  portfolio.file.changes.map(({ on, what, criteria }, index) => ({
    on,
    what: what.replace(/\.$/, ''),
    criteria: criteria.length > 0 ? criteria : [...portfolio.criteria.keys()],
    place: portfolio.placeOf('content/portfolio.yaml', ['changes', index, 'what']),
    subject: on,
  }));

const replaced = (portfolio: Portfolio, record: AnyRecord): Change[] => {
  const { replaces, replacesFrom, withdrawn } = record.data;
  const claims = replaces && !withdrawn ? (portfolio.claimsOf.get(replaces) ?? []) : [];
  if (claims.length === 0) return [];
  return [
    {
      on: replacesFrom ?? firstDayOf(record),
      what: `${record.number} replaced ${replaces}`,
      criteria: [...new Set(claims.map(({ criterion }) => criterion))],
      get place() {
        return portfolio.placeOf(record.file, ['replaces']);
      },
      subject: record.number,
    },
  ];
};

/** A scorecard may be written days before it is used. */
const firstDayOf = (record: AnyRecord): string =>
  record.kind === 'scorecard' ? record.data.inForceFrom : dayOf(record);
