import type { AnyRecord, Portfolio, PortfolioRecord } from './portfolio.ts';
import type { FieldPath } from './schema/field-path.ts';
import { ofKind, recordOfKind } from './select.ts';

type Scorecard = PortfolioRecord<'scorecard'>;

/** The quality criteria of a scorecard, section by section. */
export const linesOf = ({ data }: Scorecard) =>
  data.sections.flatMap(({ qualityCriteria }) => qualityCriteria);

/**
 * The scorecards that the quality criterion at a field is a line of: the one that the record used, those that the
 * observations behind the feedback used, or, for a plan, all. Empty where none of them could be read.
 */
export const scorecardsMeant = (portfolio: Portfolio, record: AnyRecord, path: FieldPath): Scorecard[] => {
  if (record.kind === 'feedback') return scorecardsBehind(portfolio, record.data);
  if (record.kind === 'report') {
    const { trends } = record.data;
    return cards(portfolio, [trends[Number(path[1])]?.scorecard]);
  }
  if (record.kind === 'monitoring-plan') return ofKind(portfolio, 'scorecard');
  return 'scorecard' in record.data ? cards(portfolio, [record.data.scorecard]) : [];
};

const scorecardsBehind = (portfolio: Portfolio, data: PortfolioRecord<'feedback'>['data']): Scorecard[] => {
  const points = [...data.strengths, ...data.developmentPoints].map(({ observation }) => observation);
  const numbers = new Set([...data.observations, ...points]);
  const observations = [...numbers].map((number) => recordOfKind(portfolio, number, 'observation'));
  return cards(portfolio, new Set(observations.map((observation) => observation?.data.scorecard)));
};

const cards = (portfolio: Portfolio, numbers: Iterable<string | undefined>): Scorecard[] =>
  [...numbers].flatMap((number) => recordOfKind(portfolio, number, 'scorecard') ?? []);
