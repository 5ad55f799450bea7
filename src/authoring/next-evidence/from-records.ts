import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import type { Gaps } from './gaps.ts';
import { whyAlike } from './likeness.ts';
import { closedByClaims, type OpenCriterion } from './open-criteria.ts';
import type { Closes, Suggestion } from './suggestion.ts';

/** What each record that is there could close: by claims that its learner might add, and by being handed in. */
export const fromRecords = (portfolio: Portfolio, open: readonly OpenCriterion[], gaps: Gaps): Suggestion[] =>
  portfolio.records
    .filter(({ number, data }) => number.startsWith('E') && !data.withdrawn)
    .flatMap((record) => {
      const closes = [...claimable(portfolio, record, open), ...toHandIn(record, gaps)];
      return closes.length === 0
        ? []
        : [{ record: record.number, kind: record.kind, what: whatToDo(record, closes), closes, support: 0 }];
    });

const claimable = (portfolio: Portfolio, record: AnyRecord, open: readonly OpenCriterion[]): Closes[] => {
  const claimed = new Set((portfolio.claimsOf.get(record.number) ?? []).map(({ criterion }) => criterion));
  return closedByClaims(record.kind, open, (criterion, fits) => {
    const alike = claimed.has(criterion.ref) ? undefined : whyAlike(portfolio, record, criterion);
    return alike && `${alike} ${fits}`;
  });
};

const toHandIn = (record: AnyRecord, { handIn }: Gaps): Closes[] =>
  handIn
    .filter(({ claims }) => claims.some((claim) => claim.record.number === record.number))
    .map(({ criterion }) => ({
      what: 'hand-in' as const,
      criterion: criterion.ref,
      unit: criterion.unit.code,
      why: `It claims ${criterion.ref}, and nothing was handed in for that yet.`,
    }));

const whatToDo = ({ number, data }: AnyRecord, closes: readonly Closes[]): string => {
  const refs = (what: Closes['what']) =>
    closes.filter((one) => one.what === what).flatMap(({ criterion }) => criterion ?? []);
  const claims = refs('claim');
  const handIn = refs('hand-in');
  const parts = [
    ...(claims.length > 0 ? [`see whether it also shows ${listed(claims)}, and claim what it does`] : []),
    ...(handIn.length > 0 ? [`hand it in for ${listed(handIn)}`] : []),
  ];
  return `Take ${number} (${data.title}): ${parts.join('; ')}.`;
};

const listed = (refs: readonly string[]): string =>
  refs.length < 2 ? refs.join('') : `${refs.slice(0, -1).join(', ')} and ${refs.at(-1)}`;
