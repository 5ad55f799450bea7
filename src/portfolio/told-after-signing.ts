import type { AnyRecord, Portfolio } from './portfolio.ts';
import { dayOf } from './select.ts';
import { textsIn } from './words/texts.ts';

/** A record that was filled in after it was signed: the last day of signing, and the last day that it tells of. */
export interface ToldAfterSigning {
  signed: string;
  told: string;
}

/** Fields that are filled in when it is known what came of something. */
const citedLater = new Set(['followUp', 'shownBy', 'closedBy']);

/**
 * How far a signed record tells beyond its last signature, by the days on which its actions were closed and by the
 * records that show what came of them; undefined where it tells of nothing later, or is not signed.
 */
export const toldAfterSigning = (portfolio: Portfolio, record: AnyRecord): ToldAfterSigning | undefined => {
  const signed = lastOf(record.data.signatures.map(({ on }) => on));
  const told = lastOf([...closedIn(record), ...citedDays(portfolio, record)]);
  return signed !== undefined && told !== undefined && told > signed ? { signed, told } : undefined;
};

const lastOf = (days: readonly string[]): string | undefined => [...days].sort().at(-1);

const closedIn = ({ data }: AnyRecord): string[] => {
  const days: string[] = [];
  textsIn(data, [], ({ words, path }) => {
    if (path.at(-1) === 'closedOn') days.push(words);
  });
  return days;
};

const citedDays = (portfolio: Portfolio, { number }: AnyRecord): string[] =>
  (portfolio.citesOf.get(number) ?? []).flatMap(({ to, path }) => {
    const cited = path.some((part) => typeof part === 'string' && citedLater.has(part))
      ? portfolio.byNumber.get(to)
      : undefined;
    return cited ? [dayOf(cited)] : [];
  });
