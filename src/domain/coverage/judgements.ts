import { group } from '../group.ts';
import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { ofKind } from '../select.ts';

/** What an assessor decided on one criterion, in one decision. */
export interface Judgement {
  criterion: string;
  state: 'met' | 'part-met' | 'not-yet-met';
  by: string;
  on: string;
  decision: PortfolioRecord<'decision'>;
  evidence: readonly string[];
  reasons: readonly { test: string; why: string }[];
  feedback?: string | undefined;
}

/** One criterion of one decision as looked at by a quality assurer. */
export interface Sampled {
  criterion: string;
  decision: string;
  agrees: boolean;
  why?: string | undefined;
  by: string;
  on: string;
  record: PortfolioRecord<'iqa-sample'> | PortfolioRecord<'eqa-visit'>;
}

/** Every judgement of every criterion, oldest first; withdrawn decisions are left out. */
export const judgementsOn = (portfolio: Portfolio): Map<string, Judgement[]> => {
  const all = ofKind(portfolio, 'decision').flatMap((decision) =>
    decision.data.criteria.map(({ criterion, state, evidence, reasons, feedback }) => ({
      criterion,
      state,
      reasons,
      feedback,
      decision,
      by: decision.data.assessor,
      on: decision.data.on,
      evidence: evidence.length > 0 ? evidence : decision.data.evidence,
    })),
  );
  return group(
    all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    ({ criterion }) => criterion,
  );
};

/**
 * Whether a decision counts: a trainee's only once somebody else, who is no trainee, has countersigned it (DEC-6).
 * Until then it is shown and changes nothing.
 */
export const countsAsDecided = (portfolio: Portfolio, { data }: PortfolioRecord<'decision'>): boolean => {
  const { assessor, countersigned } = data;
  if (!portfolio.vouchers.get(assessor)?.trainee) return true;
  return (
    countersigned !== undefined &&
    countersigned.by !== assessor &&
    !portfolio.vouchers.get(countersigned.by)?.trainee
  );
};

/** What internal quality assurers sampled, by criterion. */
export const iqaOn = (portfolio: Portfolio): Map<string, Sampled[]> =>
  group(
    ofKind(portfolio, 'iqa-sample').flatMap((record) =>
      record.data.sampled.map((sampled) => ({ ...sampled, by: record.data.iqa, on: record.data.on, record })),
    ),
    ({ criterion }) => criterion,
  );

/** What external quality assurers sampled, by criterion. */
export const eqaOn = (portfolio: Portfolio): Map<string, Sampled[]> =>
  group(
    ofKind(portfolio, 'eqa-visit').flatMap((record) =>
      record.data.sampled.map((sampled) => ({ ...sampled, by: record.data.eqa, on: record.data.on, record })),
    ),
    ({ criterion }) => criterion,
  );

/** An action that a quality assurer asked for and that nobody has closed, with the criteria that wait for it. */
export interface OpenAction {
  id: string;
  action: string;
  due: string;
  owner: string;
  criteria: readonly string[];
  record: PortfolioRecord<'iqa-sample'>;
}

/** The open actions of internal quality assurance. */
export const openActions = (portfolio: Portfolio): OpenAction[] =>
  ofKind(portfolio, 'iqa-sample').flatMap((record) =>
    record.data.actions.filter(({ closedOn }) => !closedOn).map((action) => ({ ...action, record })),
  );

/**
 * A disagreement of the quality assurer that nothing has settled: no later decision on the criterion,
 * and no later sample that resolves it.
 */
export const isUnsettled = (portfolio: Portfolio, sampled: Sampled, later: readonly Judgement[]): boolean =>
  !sampled.agrees &&
  !later.some(({ on, decision }) => on >= sampled.on && decision.number !== sampled.decision) &&
  !ofKind(portfolio, 'iqa-sample').some(({ data }) => data.resolves === sampled.record.number);
