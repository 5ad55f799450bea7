import { foundCompetent } from '#portfolio/coverage/unit-decisions.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import type { WrongOrder } from './wrong-order.ts';

/**
 * A unit declared complete before its last decision (DEC-3). Where it was not found competent by then at all,
 * declared-without-decision tells it.
 */
export const declaredEarly = (
  portfolio: Portfolio,
  { data }: PortfolioRecord<'declaration'>,
): WrongOrder[] => {
  if (data.declares !== 'unit-complete') return [];
  const sound = data.units.filter(
    (unit) => foundCompetent(portfolio, unit) && foundCompetent(portfolio, unit, data.on),
  );
  const last = ofKind(portfolio, 'decision')
    .filter(
      (decision) =>
        decision.data.on > data.on &&
        (decision.data.criteria.some(({ criterion }) => isOf(data.units, criterion)) ||
          decision.data.units.some(({ unit }) => sound.includes(unit))),
    )
    .reduce<PortfolioRecord<'decision'> | undefined>(
      (latest, one) => (latest === undefined || one.data.on >= latest.data.on ? one : latest),
      undefined,
    );
  if (!last) return [];
  return [
    {
      path: ['on'],
      message: `The unit is declared complete on ${data.on}, before its last decision, ${last.number} of ${last.data.on}.`,
      mend: 'A unit is declared complete when its last decision has been made. Mend the day that is wrong.',
    },
  ];
};

/** A countersignature older than its decision; that of a trainee's decision is told by decision-not-countersigned. */
export const countersignedEarly = (
  portfolio: Portfolio,
  { data }: PortfolioRecord<'decision'>,
): WrongOrder[] => {
  const { on, assessor, countersigned } = data;
  if (!countersigned || countersigned.on >= on || portfolio.vouchers.get(assessor)?.trainee) return [];
  return [
    {
      path: ['countersigned', 'on'],
      message: `The decision of ${on} is countersigned on ${countersigned.on}, before it was made.`,
      mend: 'Write the day on which it was countersigned.',
    },
  ];
};

const isOf = (units: readonly string[], criterion: string): boolean =>
  units.some((unit) => criterion.startsWith(`${unit}/`));
