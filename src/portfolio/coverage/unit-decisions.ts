import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { ofKind } from '../select.ts';
import { countsFrom } from './judgements.ts';

/** What a decision says of a unit as a whole, and the day from which it counts. */
export interface UnitDecision {
  state: 'competent' | 'not-yet-competent';
  record: PortfolioRecord<'decision'>;
  from: string;
}

/** The decision on a unit that counts: the latest one, or the latest one as at a day. */
export const unitDecision = (portfolio: Portfolio, unit: string, asAt?: string): UnitDecision | undefined =>
  ofKind(portfolio, 'decision')
    .flatMap((record) => {
      const state = record.data.units.find((one) => one.unit === unit)?.state;
      const from = countsFrom(portfolio, record);
      return state && from !== undefined && (asAt === undefined || from <= asAt)
        ? [{ state, record, from }]
        : [];
    })
    .sort((a, b) => order(a.record.data.on, b.record.data.on))
    .at(-1);

/** The decision that finds the learner competent in a unit, unless a later one took it back. */
export const foundCompetent = (
  portfolio: Portfolio,
  unit: string,
  asAt?: string,
): UnitDecision | undefined => {
  const last = unitDecision(portfolio, unit, asAt);
  return last?.state === 'competent' ? last : undefined;
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
