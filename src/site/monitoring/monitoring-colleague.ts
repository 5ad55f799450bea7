import { colleaguesOf } from '#monitoring/colleagues.ts';
import { criticalFailuresIn } from '#monitoring/critical-failure.ts';
import { qualityLines } from '#monitoring/quality-lines.ts';
import type { ScoredObservation } from '#monitoring/scored-observation.ts';
import { scoredObservations } from '#monitoring/scored-observation.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { builtPaths } from '../built.ts';
import { paths } from '../href.ts';
import { observationsOf } from '../monitored.ts';
import type { Site } from '../portfolio.ts';
import { spanInWords } from '../shared/period-words.ts';
import { trendView } from '../trend/trend.ts';
import { choiceInWords, counted, dateInWords, listInWords } from '../words.ts';
import { chainsView } from './monitoring-chains.ts';
import { checksView, runView } from './monitoring-checks.ts';
import { spotView } from './monitoring-people.ts';

type Observation = PortfolioRecord<'observation'>;

/** The colleagues that have a page. */
export const colleaguePages = (site: Site): string[] =>
  colleaguesOf(site.portfolio)
    .map(({ id }) => id)
    .filter((id) => builtPaths(site).has(paths.colleague(id)));

/** All that the page of a colleague shows. */
export const colleagueView = (site: Site, id: string) => {
  const { portfolio, today } = site;
  const scored = scoredObservations(portfolio).filter(({ observation }) => observation.data.colleague === id);
  const observations = observationsOf(portfolio, id);
  const path = paths.colleague(id);
  const person = portfolio.observed.get(id);
  const trend = (quality?: string) =>
    trendView(site, {
      colleague: id,
      quality,
      id: `trend-${quality ?? 'overall'}`,
      from: path,
      compact: quality !== undefined,
    });
  return {
    path,
    name: person?.shownAs ?? id,
    role: person?.role,
    asAt: dateInWords(today),
    facts: factsOf(portfolio, observations, scored),
    spot: spotView(site, id),
    run: runView(scored, person?.shownAs ?? id, path),
    overall: trend(),
    qualities: qualityLines(scored).map((line) => ({ ...line, trend: trend(line.id) })),
    /** How many there are; the page lists the latest. */
    observed: observations.length,
    checks: checksView(portfolio, observations, scored, path),
    chains: chainsView(site, id),
  };
};

const factsOf = (
  portfolio: Portfolio,
  observations: readonly Observation[],
  scored: readonly ScoredObservation[],
): [string, string][] => {
  const of = (check: string) => observations.filter(({ data }) => data.check === check).length;
  const channels = [...new Set(observations.map(({ data }) => choiceInWords(data.channel)))];
  const versions = [
    ...new Set(scored.map(({ scorecard }) => `version ${scorecard.data.version} (${scorecard.number})`)),
  ];
  const critical = observations.filter((one) => criticalFailuresIn(portfolio, one) > 0).length;
  return [
    ['Observed', `${counted(of('planned'), 'planned check')}, ${counted(of('spot'), 'spot check')}`],
    ['When', spanInWords(observations.map(({ data }) => data.observedOn))],
    ['Channels', listInWords(channels) || 'none yet'],
    ['Scorecard', listInWords(versions) || 'none yet'],
    ['Critical failures', `in ${critical} of ${counted(observations.length, 'observation')}`],
  ];
};
