import { group } from '#language/group.ts';
import { onceFor } from '#language/once-for.ts';
import type { AnyRecord, Portfolio, PortfolioRecord } from './portfolio.ts';
import type { KindName } from './schema/kind-names.ts';
import { kindOf } from './schema/kinds.ts';
import type { Unit } from './schema/unit.ts';

/** Whether a record is of a kind; the type knows it then too. */
export const isOf =
  <K extends KindName>(kind: K) =>
  (record: AnyRecord): record is PortfolioRecord<K> =>
    record.kind === kind;

/** The records of a portfolio by kind, grouped once: every rule asks. */
const kindsOf = onceFor(({ records }: Portfolio) => group(records, ({ kind }) => kind));

/** The records of one kind, in the order of their numbers; withdrawn ones only where asked for. */
export const ofKind = <K extends KindName>(
  portfolio: Portfolio,
  kind: K,
  withdrawn = false,
): PortfolioRecord<K>[] =>
  (kindsOf(portfolio).get(kind) ?? []).filter(isOf(kind)).filter(({ data }) => withdrawn || !data.withdrawn);

/** The record of that number if it is of that kind. */
export const recordOfKind = <K extends KindName>(
  portfolio: Portfolio,
  number: string | undefined,
  kind: K,
): PortfolioRecord<K> | undefined => {
  const record = number === undefined ? undefined : portfolio.byNumber.get(number);
  return record && isOf(kind)(record) ? record : undefined;
};

/** The day of a record, as an ISO date. */
export const dayOf = (record: AnyRecord): string =>
  (record.data as unknown as Record<string, string>)[kindOf(record.kind).dated] as string;

/** The colleagues about whom a record says something, by their ids: who is only listed has no records yet. */
export const colleaguesInRecords = ({ records }: Portfolio): ReadonlySet<string> =>
  new Set(
    records.flatMap(({ data }) =>
      !data.withdrawn && 'colleague' in data && typeof data.colleague === 'string' ? [data.colleague] : [],
    ),
  );

/** The registration of a unit, if the learner is registered for it. */
export const registrationOf = (portfolio: Portfolio, unit: string) => {
  for (const registration of portfolio.file.registrations)
    for (const registered of registration.units)
      if (registered.unit === unit) return { registration, ...registered };
  return undefined;
};

/** The units that the learner is registered for; all that are here where none of those is. */
export const workedOn = (portfolio: Portfolio): readonly Unit[] => {
  const registered = portfolio.units.filter(({ code }) => registrationOf(portfolio, code));
  return registered.length > 0 ? registered : portfolio.units;
};

/** The declaration that a unit is complete, if there is one. */
export const declaredComplete = (
  portfolio: Portfolio,
  unit: string,
): PortfolioRecord<'declaration'> | undefined =>
  ofKind(portfolio, 'declaration').find(
    ({ data }) => data.declares === 'unit-complete' && data.units.includes(unit),
  );

/** The name shown for somebody: an agreed name, a pseudonym, or the words as written. */
export const nameShown = (portfolio: Portfolio, id: string): string =>
  portfolio.vouchers.get(id)?.shownAs ?? portfolio.observed.get(id)?.shownAs ?? id;
