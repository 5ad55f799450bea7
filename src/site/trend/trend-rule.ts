import { standardPercent } from '#monitoring/score.ts';
import type { Trend } from '#monitoring/trend.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { orBetter } from '#portfolio/scale.ts';
import { recordOfKind } from '#portfolio/select.ts';
import { listInWords } from '../words.ts';

/**
 * What a check is held against, in words, for the versions of the scorecard that a trend rests on: for a quality
 * criterion the rating that is at standard, for whole checks the score of a check with every line just there.
 * Versions with the same rule are named once.
 */
export const ruleInWords = (
  portfolio: Portfolio,
  { versions }: Trend,
  quality: string | undefined,
): string => {
  const cards = versions.flatMap(({ scorecard }) => recordOfKind(portfolio, scorecard, 'scorecard') ?? []);
  const rules = Map.groupBy(cards, quality === undefined ? scoreRule : ratingRule);
  const said = [...rules].map(([rule, of]) => {
    const which = listInWords(of.map(({ data }) => data.version));
    return rules.size === 1 ? rule : `${rule} (version ${which})`;
  });
  if (said.length === 0) return 'Nothing was rated yet.';
  if (quality !== undefined) return `At standard: ${said.join('; ')}.`;
  return `Standard score: ${said.join('; ')}. Higher lines can make up for lower ones, so a check that reaches it may have lines below standard.`;
};

const pointAtStandard = ({ data }: PortfolioRecord<'scorecard'>): string => {
  const { atStandard, points } = data.scale;
  const label = points.find(({ value }) => value === atStandard)?.label;
  return label === undefined ? String(atStandard) : `${atStandard} (${label})`;
};

const ratingRule = (scorecard: PortfolioRecord<'scorecard'>): string =>
  `rated ${pointAtStandard(scorecard)} ${orBetter(scorecard.data.scale)}`;

const scoreRule = (scorecard: PortfolioRecord<'scorecard'>): string => {
  const percent = Math.round(standardPercent(scorecard) * 10) / 10;
  return `${percent}%, the weighted score that a check gets if every line is rated ${pointAtStandard(scorecard)}`;
};

/** The standard score of each scorecard that a trend rests on, as levels of its chart; equal ones stand once. */
export const standardLevels = (portfolio: Portfolio, { versions }: Trend) => {
  const cards = versions.flatMap(({ scorecard }) => recordOfKind(portfolio, scorecard, 'scorecard') ?? []);
  const levels = Map.groupBy(cards, (card) => Math.round(standardPercent(card) * 10) / 10);
  return [...levels].map(([value, of]) => ({
    value,
    label:
      levels.size === 1
        ? 'standard score'
        : `standard score, version ${listInWords([...new Set(of.map(({ data }) => data.version))])}`,
  }));
};
