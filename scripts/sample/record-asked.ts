import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import { CannotRunError } from '../command/command.ts';

/** The record of a kind that somebody asked for by its number. Throws a CannotRunError that says why there is none. */
export const recordAsked = <K extends KindName>(
  portfolio: Portfolio,
  number: string,
  kind: K,
): PortfolioRecord<K> => {
  const record = recordOfKind(portfolio, number, kind);
  if (record) return record;
  if (portfolio.unread.has(number))
    throw new CannotRunError(`${number} cannot be read as it stands. Run \`npm run check\` to see why.`);
  const name = kindOf(kind).title.toLowerCase();
  const known = ofKind(portfolio, kind).map((one) => one.number);
  const there = known.length === 0 ? `There is no ${name} yet.` : `Those of this kind: ${known.join(', ')}.`;
  throw new CannotRunError(`${number} is no ${name} of this portfolio. ${there}`);
};
