import type { ScoredObservation } from '#domain/monitoring/scored-observation.ts';
import { trendOf } from '#domain/monitoring/trend.ts';
import { hrefFrom, paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { choiceInWords, counted, dateInWords, listInWords, shortDate } from '../words.ts';
import { colleaguesOf, qualityLines, scoredOf } from './monitored.ts';
import { chainsView } from './monitoring-chains.ts';
import { spotView } from './monitoring-people.ts';
import { spanInWords } from './period-words.ts';
import { trendView } from './trend.ts';

/** The colleagues that have a page. */
export const colleaguePages = ({ portfolio }: Site): string[] => colleaguesOf(portfolio).map(({ id }) => id);

/** All that the page of a colleague shows. */
export const colleagueView = (site: Site, id: string) => {
  const { portfolio, today } = site;
  const scored = scoredOf(portfolio).filter(({ observation }) => observation.data.colleague === id);
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
    facts: factsOf(scored),
    spot: spotView(site, id),
    run: runOf(scored, person?.shownAs ?? id),
    overall: trend(),
    qualities: qualityLines(scored).map((line) => ({ ...line, trend: trend(line.id) })),
    checks: scored.toReversed().map((each) => checkOf(each, path)),
    chains: chainsView(site, id),
  };
};

const factsOf = (scored: readonly ScoredObservation[]): [string, string][] => {
  const of = (check: string) => scored.filter(({ observation }) => observation.data.check === check).length;
  const channels = [...new Set(scored.map(({ observation }) => choiceInWords(observation.data.channel)))];
  const versions = [
    ...new Set(scored.map(({ scorecard }) => `version ${scorecard.data.version} (${scorecard.number})`)),
  ];
  const critical = scored.filter(({ observation }) => observation.data.criticalFailures.length > 0).length;
  return [
    ['Observed', `${counted(of('planned'), 'planned check')}, ${counted(of('spot'), 'spot check')}`],
    ['When', spanInWords(scored.map(({ observation }) => observation.data.observedOn))],
    ['Channels', listInWords(channels) || 'none yet'],
    ['Scorecard', listInWords(versions) || 'none yet'],
    ['Critical failures', `in ${critical} of ${counted(scored.length, 'observation')}`],
  ];
};

const runOf = (scored: readonly ScoredObservation[], name: string) => {
  const rated = scored.filter(({ score }) => score.percent !== null);
  const { breaks } = trendOf(scored, { by: 'month', check: 'all', minimum: 0 });
  return {
    n: counted(rated.length, 'check'),
    chart: {
      id: 'run',
      title: `Score of each check of ${name}, in order of time`,
      description: `${counted(rated.length, 'check')} in order of time; planned and spot checks have marks of their own. Every score is in the list of observations.`,
      emptyText: 'No check to show yet.',
      yLabel: 'Weighted score',
      unit: '%',
      range: [0, 100] as const,
      breaks: breaks.map(({ on, to }) => ({ on, label: `Version ${to}` })),
      points: rated.map(({ observation, score }) => ({
        on: observation.data.observedOn,
        value: Math.round(score.percent ?? 0),
        label: `${observation.number}, ${shortDate(observation.data.observedOn).replace(/ \d{4}$/, '')}`,
        kind: observation.data.check,
      })),
    },
  };
};

const checkOf = ({ observation, scorecard, score, atStandard }: ScoredObservation, from: string) => {
  const { data, number } = observation;
  return {
    number,
    href: hrefFrom(from, paths.record(number)),
    title: data.title,
    on: shortDate(data.observedOn),
    check: data.check,
    channel: choiceInWords(data.channel),
    nature: choiceInWords(data.nature),
    version: scorecard.data.version,
    score: score.percent === null ? 'not rated' : `${Math.round(score.percent)}%`,
    atStandard: atStandard === null ? '–' : atStandard ? 'yes' : 'no',
    rated: `${score.rated} of ${score.outOf}`,
    critical: data.criticalFailures.length,
  };
};
