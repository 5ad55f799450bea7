import type { AnyRecord, Citation, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { dayOf, recordOfKind } from '#portfolio/select.ts';
import { countersignedEarly, declaredEarly } from './decision-order.ts';
import { swapOrder } from './swap-order.ts';
import type { WrongOrder } from './wrong-order.ts';

/** The fields of a kind that cite what was there before: nothing is judged, sampled or told before it is made. */
const restsOn: Partial<Record<KindName, readonly string[]>> = {
  observation: ['draw'],
  draw: ['frame'],
  coaching: ['feedback'],
  analysis: ['restsOn'],
  communication: ['analysis'],
  submission: ['items'],
  decision: ['submission', 'evidence', 'criteria', 'changes'],
  exemption: ['evidence'],
  acknowledgement: ['of'],
  'iqa-sample': ['sampled'],
  'eqa-visit': ['sampled'],
};

/** The day from which a record can be used, and what happened on it. */
const readyOn = (record: AnyRecord): { day: string; was: string } => {
  if (record.kind === 'observation') return { day: record.data.writtenUpOn, was: 'was written up on' };
  if (record.kind === 'sampling-frame') return { day: record.data.agreedOn, was: 'was agreed on' };
  return { day: dayOf(record), was: 'is dated' };
};

/** Days of this record that stand before those of the records it rests on (DEC-3). */
export const ordersBetween = (portfolio: Portfolio, record: AnyRecord): WrongOrder[] => {
  const fields = restsOn[record.kind] ?? [];
  const cited = (portfolio.citesOf.get(record.number) ?? []).filter(({ path }) =>
    fields.includes(String(path[0])),
  );
  const once = new Map(cited.map((citation) => [citation.to, citation]).reverse() as [string, Citation][]);
  return [
    ...[...once.values()].flatMap((citation) => tooEarly(portfolio, record, citation)),
    ...replacesEarly(portfolio, record),
    ...(record.kind === 'coaching' ? followedUpEarly(portfolio, record) : []),
    ...(record.kind === 'declaration' ? declaredEarly(portfolio, record) : []),
    ...(record.kind === 'decision' ? countersignedEarly(portfolio, record) : []),
    ...(record.kind === 'draw' ? swapOrder(portfolio, record) : []),
  ];
};

const tooEarly = (portfolio: Portfolio, record: AnyRecord, { to, path }: Citation): WrongOrder[] => {
  const cited = portfolio.byNumber.get(to);
  if (!cited) return [];
  const { day, was } = readyOn(cited);
  if (dayOf(record) >= day) return [];
  return [
    {
      path,
      message: `${record.number} is dated ${dayOf(record)}, but it rests on ${to}, which ${was} ${day}.`,
      mend: `Mend the day that is wrong, or cite the record that was there on ${dayOf(record)}.`,
    },
  ];
};

/** A version cannot apply before the version that it replaces was there (DEC-12). */
const replacesEarly = (portfolio: Portfolio, { number, data }: AnyRecord): WrongOrder[] => {
  const before = data.replaces === number ? undefined : portfolio.byNumber.get(data.replaces ?? '');
  if (!before || data.replacesFrom === undefined || data.replacesFrom >= dayOf(before)) return [];
  return [
    {
      path: ['replacesFrom'],
      message: `${number} applies from ${data.replacesFrom}, but ${before.number}, which it replaces, is dated ${dayOf(before)}.`,
      mend: 'Write the first day that this version applies instead of the earlier one.',
    },
  ];
};

const followedUpEarly = (portfolio: Portfolio, { data }: PortfolioRecord<'coaching'>): WrongOrder[] => {
  const later = recordOfKind(portfolio, data.followUp, 'observation');
  if (!later || later.data.observedOn >= data.on) return [];
  return [
    {
      path: ['followUp'],
      message: `${later.number} was observed on ${later.data.observedOn}, before the coaching on ${data.on} that it should follow up.`,
      mend: 'Name an observation made after the session, or say in `noFollowUp` why there is none.',
    },
  ];
};
