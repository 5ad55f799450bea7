import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { type Agreement, agreements } from './agreement.ts';
import { scoredObservations } from './scored-observation.ts';

/** A scorecard that planned checks were rated with, and how often people tried blind whether they rate alike with it. */
export interface CalibratedCard {
  scorecard: PortfolioRecord<'scorecard'>;
  planned: number;
  /** Blind calibrations, over all groups of raters. */
  blind: number;
  /** The groups of raters that scored blind; empty where nobody did. */
  groups: Agreement[];
}

/** Every scorecard of the planned checks, in the order in which they were first used. */
export const calibratedCards = (
  portfolio: Portfolio,
  scored = scoredObservations(portfolio),
): CalibratedCard[] => {
  const planned = scored.filter(({ observation }) => observation.data.check === 'planned');
  const all = agreements(portfolio).filter(({ blind }) => blind.length > 0);
  return [...Map.groupBy(planned, ({ scorecard }) => scorecard)].map(([scorecard, checks]) => {
    const groups = all.filter((group) => group.scorecard.number === scorecard.number);
    const blind = groups.reduce((sum, group) => sum + group.blind.length, 0);
    return { scorecard, planned: checks.length, blind, groups };
  });
};
