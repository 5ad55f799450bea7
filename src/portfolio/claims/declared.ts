import type { AnyRecord, Portfolio, PortfolioRecord } from '../portfolio.ts';
import { dayOf, nameShown, ofKind } from '../select.ts';

/** The declarations of the learner that evidence is their own work. */
export const ownWorkDeclarations = (portfolio: Portfolio): PortfolioRecord<'declaration'>[] =>
  ofKind(portfolio, 'declaration').filter(
    ({ data }) => data.declares === 'authenticity' && isLearner(portfolio, data.by),
  );

/** Whether somebody is the learner, under whatever entry among the people. */
export const isLearner = (portfolio: Portfolio, id: string): boolean =>
  nameShown(portfolio, id) === nameShown(portfolio, portfolio.file.learner);

/** Whether a declaration covers a record: it lists it, or lists none and the record is no later than it. */
export const covers = ({ data }: PortfolioRecord<'declaration'>, record: AnyRecord): boolean =>
  data.items.length > 0 ? data.items.includes(record.number) : dayOf(record) <= data.on;

/** The evidence of a unit that was handed in, each record once: what it was handed in for, or all that it claims. */
export const handedIn = (portfolio: Portfolio, unit: string): AnyRecord[] => {
  const ours = (ref: string) => ref.startsWith(`${unit}/`);
  const numbers = ofKind(portfolio, 'submission').flatMap(({ data }) =>
    data.items
      .filter(({ evidence, criteria }) =>
        (criteria.length > 0
          ? criteria
          : (portfolio.claimsOf.get(evidence) ?? []).map(({ criterion }) => criterion)
        ).some(ours),
      )
      .map(({ evidence }) => evidence),
  );
  return recordsOf(portfolio, numbers);
};

const recordsOf = (portfolio: Portfolio, numbers: readonly string[]): AnyRecord[] =>
  [...new Set(numbers)].flatMap((number) => {
    const record = portfolio.byNumber.get(number);
    return record && !record.data.withdrawn ? [record] : [];
  });
