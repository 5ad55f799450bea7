import type { UnitCoverage } from '../coverage/coverage.ts';
import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { fittingKinds } from './fitting-kinds.ts';
import type { Gaps } from './gaps.ts';
import { whyAlike } from './likeness.ts';
import type { Closes, Suggestion } from './suggestion.ts';

/** What each record that is there could close: by claims that its learner might add, and by being handed in. */
export const fromRecords = (
  portfolio: Portfolio,
  covers: readonly UnitCoverage[],
  gaps: Gaps,
): Suggestion[] => {
  const open = gaps.evidence.map(({ criterion }) => ({
    criterion,
    kinds: fittingKinds(portfolio, covers, criterion),
  }));
  return portfolio.records
    .filter(({ number, data }) => number.startsWith('E') && !data.withdrawn)
    .flatMap((record) => {
      const closes = [...claimable(portfolio, record, open), ...toHandIn(record, gaps)];
      return closes.length === 0
        ? []
        : [{ record: record.number, kind: record.kind, what: whatToDo(record, closes), closes, support: 0 }];
    });
};

type Open = { criterion: Gaps['evidence'][number]['criterion']; kinds: ReturnType<typeof fittingKinds> };

const claimable = (portfolio: Portfolio, record: PortfolioRecord, open: readonly Open[]): Closes[] => {
  const claimed = new Set((portfolio.claimsOf.get(record.number) ?? []).map(({ criterion }) => criterion));
  return open.flatMap(({ criterion, kinds }) => {
    const kind = kinds.find((one) => one.kind === record.kind);
    const alike = kind && !claimed.has(criterion.ref) && whyAlike(portfolio, record, criterion);
    return kind && alike
      ? [
          {
            what: 'claim' as const,
            criterion: criterion.ref,
            unit: criterion.unit.code,
            why: `${alike} ${kind.why}`,
          },
        ]
      : [];
  });
};

const toHandIn = (record: PortfolioRecord, { handIn }: Gaps): Closes[] =>
  handIn
    .filter(({ claims }) => claims.some((claim) => claim.record.number === record.number))
    .map(({ criterion }) => ({
      what: 'hand-in' as const,
      criterion: criterion.ref,
      unit: criterion.unit.code,
      why: `It claims ${criterion.ref}, and nothing was handed in for that yet.`,
    }));

const whatToDo = ({ number, data }: PortfolioRecord, closes: readonly Closes[]): string => {
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
