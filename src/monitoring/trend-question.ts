import { onceFor } from '#language/once-for.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { baselinesOf } from './baselines.ts';
import { periodOfTrends } from './period-of-trends.ts';
import { scoredObservations } from './scored-observation.ts';
import { stepsOf } from './steps.ts';
import { type Trend, trendOf } from './trend.ts';
import type { TrendOf } from './trend-of.ts';

/** What somebody asks for by name; the rest follows from the portfolio. */
export type TrendNamed = Partial<Omit<TrendOf, 'by' | 'minimum' | 'steps' | 'baselines'>>;

/**
 * A trend as this portfolio asks for it: by its period and its smallest number of checks, anew at the steps that were
 * declared, and of planned checks from the baselines that were. A chart and what is said of it ask the same.
 */
export const trendQuestion = (portfolio: Portfolio, named: TrendNamed): TrendOf => {
  const { check = 'planned' } = named;
  return {
    ...named,
    check,
    by: periodOfTrends(scoredObservations(portfolio)),
    minimum: portfolio.file.thresholds.trendPoints,
    steps: stepsOf(portfolio, named.colleague),
    baselines: check === 'planned' ? baselinesOf(portfolio, named) : [],
  };
};

/** The answer to a question that this portfolio asks, worked out once for all pages, files and lists that ask the same. */
export const trendAnswer = (portfolio: Portfolio, named: TrendNamed): Trend => {
  const { colleague, channel, version, quality, check, from, to } = named;
  const key = JSON.stringify([colleague, channel, version, quality, check, from, to]);
  const known = answered(portfolio);
  const before = known.get(key);
  if (before) return before;
  const made = trendOf(scoredObservations(portfolio), trendQuestion(portfolio, named));
  known.set(key, made);
  return made;
};

const answered = onceFor((_: Portfolio) => new Map<string, Trend>());
