import type { Portfolio } from '#portfolio/portfolio.ts';
import { type Kind, schemas } from '#portfolio/schema/kinds.ts';
import { scorecardInForce } from '#portfolio/scorecard-in-force.ts';

/**
 * Data with what follows from the portfolio and the day where it was not given: dates today, the learner as the one who
 * wrote, the scorecard in force. Nothing that only a person can know is filled in. `today` is an ISO date.
 */
export const withKnownFacts = (
  kind: Kind,
  data: Readonly<Record<string, unknown>>,
  portfolio: Portfolio,
  today: string,
): Record<string, unknown> => {
  const shape = schemas[kind.name].shape;
  const dated = { [kind.dated]: today, ...(kind.name === 'observation' ? { writtenUpOn: today } : {}) };
  const by = kind.name === 'account' || kind.name === 'report' ? { by: portfolio.file.learner } : {};
  const day = typeof data[kind.dated] === 'string' ? (data[kind.dated] as string) : today;
  const scores = 'scorecard' in shape ? scorecardFacts(portfolio, data, day) : {};
  const title = kind.name === 'observation' ? titleFrom(data.transaction) : {};
  return { ...title, ...dated, ...by, ...scores, ...data };
};

/** The version is known as soon as the scorecard is. */
const scorecardFacts = (portfolio: Portfolio, data: Readonly<Record<string, unknown>>, day: string) => {
  const given = portfolio.byNumber.get(String(data.scorecard));
  const card = data.scorecard === undefined ? scorecardInForce(portfolio, day) : given;
  if (!card || !('version' in card.data)) return {};
  return { scorecard: card.number, version: card.data.version };
};

const longestTitle = 70;

/** What a transaction was about also names its observation: its first clause, cut after a whole word. */
const titleFrom = (transaction: unknown): { title?: string } => {
  if (typeof transaction !== 'string') return {};
  const clause = transaction.trim().split(/[.;:!?]\s/)[0] ?? '';
  const title =
    clause.length <= longestTitle ? clause : clause.slice(0, longestTitle).replace(/(?<!\s)\s+\S*$/, '…');
  return title === '' ? {} : { title };
};
