import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { ofKind } from '../select.ts';
import { judgementsOn } from './judgements.ts';
import { eqaOn, iqaOn, openActions } from './quality-assurance.ts';

/** Evidence handed in for a criterion. */
export interface Submitted {
  evidence: string;
  on: string;
  to: string;
  submission: PortfolioRecord<'submission'>;
}

/** What each lane holds, by the reference of the criterion, looked up once for a whole portfolio. */
export const lanesOf = (portfolio: Portfolio) => ({
  judged: judgementsOn(portfolio),
  iqa: iqaOn(portfolio),
  eqa: eqaOn(portfolio),
  submitted: submittedOn(portfolio),
  actions: openActions(portfolio),
  planned: new Set(ofKind(portfolio, 'iqa-sample').flatMap(({ data }) => data.planned)),
  exemptions: ofKind(portfolio, 'exemption').filter(({ data }) => data.state === 'granted'),
  gapPlans: ofKind(portfolio, 'gap-plan').filter(({ data }) => data.state === 'open'),
});

export type Lanes = ReturnType<typeof lanesOf>;

/** What was handed in for each criterion: the criteria named, or all that the evidence claims. */
const submittedOn = (portfolio: Portfolio): Map<string, Submitted[]> => {
  const on = new Map<string, Submitted[]>();
  for (const submission of ofKind(portfolio, 'submission'))
    for (const { evidence, criteria } of submission.data.items) {
      const claimed = (portfolio.claimsOf.get(evidence) ?? []).map(({ criterion }) => criterion);
      for (const criterion of new Set(criteria.length > 0 ? criteria : claimed)) {
        const entry = { evidence, on: submission.data.on, to: submission.data.to, submission };
        on.set(criterion, [...(on.get(criterion) ?? []), entry]);
      }
    }
  return on;
};
