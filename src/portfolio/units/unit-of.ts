import type { AnyRecord, Portfolio } from '../portfolio.ts';
import { declaredComplete, registrationOf } from '../select.ts';

/**
 * The unit that what is missing from a record counts against: of those that it claims, one declared complete comes
 * first. A record that claims nothing serves every unit that the learner is registered for.
 */
export const unitOfRecord = (portfolio: Portfolio, record: AnyRecord): string | undefined => {
  const claimed = unitsClaimed(portfolio, record);
  return claimed.length > 0
    ? unitFirst(portfolio, claimed)
    : registeredUnits(portfolio).find((unit) => declaredComplete(portfolio, unit));
};

/** The units of which a record claims something, each once. */
export const unitsClaimed = (portfolio: Portfolio, { number }: AnyRecord): string[] => [
  ...new Set((portfolio.claimsOf.get(number) ?? []).map(({ criterion }) => criterion.split('/')[0] ?? '')),
];

/** Of these units, one declared complete; otherwise the first. */
export const unitFirst = (portfolio: Portfolio, units: readonly string[]): string | undefined =>
  units.find((unit) => declaredComplete(portfolio, unit)) ?? units[0];

const registeredUnits = (portfolio: Portfolio): string[] =>
  portfolio.units.map(({ code }) => code).filter((code) => registrationOf(portfolio, code));
