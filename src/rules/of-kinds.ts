import { coverage } from '#portfolio/coverage/coverage.ts';
import type { AnyRecord, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import type { Requirement, Unit } from '#portfolio/schema/unit.ts';
import { ofKind, registrationOf } from '#portfolio/select.ts';
import type { About } from './question.ts';

/** Asks of records. */
export const records = (list: readonly AnyRecord[]): About[] =>
  [...new Set(list)].map(({ number }) => ({ subject: number }));

/** Asks of every record of a kind that passes a test; all where there is none. */
export const everyOf =
  <K extends KindName>(kind: K, test: (record: PortfolioRecord<K>) => boolean = () => true) =>
  (portfolio: Portfolio): About[] =>
    records(ofKind(portfolio, kind).filter(test));

/** Asks of every unit registered for that passes a test. */
export const units =
  (test: (unit: Unit) => boolean) =>
  (portfolio: Portfolio): About[] =>
    portfolio.units
      .filter((unit) => registrationOf(portfolio, unit.code) && test(unit))
      .map(({ code }) => ({ subject: code, unit: code }));

/** Asks of every unit with a requirement of that sort. */
export const unitsThatAsk = (test: (requirement: Requirement) => unknown) =>
  units(({ requirements }) => requirements.some((requirement) => Boolean(test(requirement))));

/** Asks of every criterion that was handed in and not decided on. */
export const awaitingCriteria = (portfolio: Portfolio): About[] =>
  coverage(portfolio).flatMap(({ unit, criteria }) =>
    criteria
      .filter(({ state }) => state === 'submitted')
      .map(({ criterion }) => ({ subject: criterion.ref, unit: unit.code })),
  );

/** The records handed in for criteria that are not decided on. */
export const awaitingRecords = (portfolio: Portfolio): AnyRecord[] =>
  coverage(portfolio).flatMap(({ criteria }) =>
    criteria
      .filter(({ state }) => state === 'submitted')
      .flatMap(({ submitted }) =>
        submitted.flatMap(({ evidence }) => portfolio.byNumber.get(evidence) ?? []),
      ),
  );
