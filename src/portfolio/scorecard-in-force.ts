import type { Portfolio, PortfolioRecord } from './portfolio.ts';
import { ofKind } from './select.ts';

/** The scorecard in force on a day; where several were, the one that came into force last. Undefined where none was. */
export const scorecardInForce = (
  portfolio: Portfolio,
  day: string,
): PortfolioRecord<'scorecard'> | undefined =>
  ofKind(portfolio, 'scorecard')
    .filter(({ data }) => data.inForceFrom <= day && (data.inForceTo === undefined || day <= data.inForceTo))
    .sort((a, b) => (a.data.inForceFrom < b.data.inForceFrom ? -1 : 1))
    .at(-1);
