import { group } from '../group.ts';
import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { ofKind } from '../select.ts';
import type { Judgement } from './judgements.ts';

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
