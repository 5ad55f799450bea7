import { group } from '#language/group.ts';
import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { ofKind } from '../select.ts';
import { countsFrom, type Judgement } from './judgements.ts';

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
  record: PortfolioRecord<'iqa-sample'> | PortfolioRecord<'eqa-visit'>;
}

/** The actions of internal quality assurance that are open today, or were open at the end of a day. */
export const openActions = (portfolio: Portfolio, asAt?: string): OpenAction[] =>
  ofKind(portfolio, 'iqa-sample').flatMap((record) => openOf(record, asAt));

/** The actions of external visits that are open; they are for the centre, so no criterion waits for them. */
export const openVisitActions = (portfolio: Portfolio, asAt?: string): OpenAction[] =>
  ofKind(portfolio, 'eqa-visit').flatMap((record) => openOf(record, asAt));

const openOf = (record: OpenAction['record'], asAt: string | undefined): OpenAction[] =>
  record.data.actions
    .filter(({ closedOn }) =>
      asAt === undefined
        ? closedOn === undefined
        : record.data.on <= asAt && (closedOn === undefined || closedOn > asAt),
    )
    .map((action) => ({ ...action, record }));

/**
 * A disagreement of a quality assurer that nothing has settled, as of today or of the end of a day: no later decision on
 * the criterion that counts, and no later sample that resolves it and looked at the criterion. `judgements` are all of
 * that criterion.
 */
export const isUnsettled = (
  portfolio: Portfolio,
  sampled: Sampled,
  judgements: readonly Judgement[],
  asAt = '9999-12-31',
): boolean =>
  !sampled.agrees &&
  !judgements.some((later) => decidesAgain(portfolio, sampled, later, asAt)) &&
  !ofKind(portfolio, 'iqa-sample').some((later) => later.data.on <= asAt && resolves(sampled, later));

const decidesAgain = (
  portfolio: Portfolio,
  sampled: Sampled,
  { on, decision }: Judgement,
  asAt: string,
): boolean => {
  const from = countsFrom(portfolio, decision);
  return on >= sampled.on && decision.number !== sampled.decision && from !== undefined && from <= asAt;
};

/** A later sample that disagrees again takes the place of the first; of one day only one that agrees settles anything. */
const resolves = (
  { criterion, on, record }: Sampled,
  { number, data }: PortfolioRecord<'iqa-sample'>,
): boolean =>
  data.resolves === record.number &&
  number !== record.number &&
  data.sampled.some((one) => one.criterion === criterion && (data.on > on || (data.on === on && one.agrees)));
