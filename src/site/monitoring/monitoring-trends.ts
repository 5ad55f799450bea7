import { colleaguesOf } from '#monitoring/colleagues.ts';
import { qualityLines } from '#monitoring/quality-lines.ts';
import { scoredObservations } from '#monitoring/scored-observation.ts';
import { linesJudged } from '#monitoring/signal-by-chance.ts';
import type { TrendVersion } from '#monitoring/trend-version.ts';
import { channels } from '#portfolio/schema/records/sampling.ts';
import { paths } from '../href.ts';
import { linkFrom } from '../link.ts';
import type { Site } from '../portfolio.ts';
import { calibratedLine } from '../shared/calibrated-words.ts';
import { trendFor, trendView } from '../trend/trend.ts';
import { whoseAre } from '../trend/trend-checks.ts';
import { answersOf, linesInAll, minimumInWords, rulesInWords } from '../trend/trend-words.ts';
import { choiceInWords, dateInWords, sentenceCase } from '../words.ts';

/** Trends over everybody, by channel and by quality criterion, with every verdict at a glance. */
export const trendsView = (site: Site) => {
  const { portfolio, today } = site;
  const from = paths.trends;
  const scored = scoredObservations(portfolio);
  const whose = whoseAre(portfolio);
  const seen = channelsSeen(site);
  return {
    asAt: dateInWords(today),
    minimum: minimumInWords(portfolio.file.thresholds.trendPoints),
    calibrated: calibratedLine(site),
    calibration: linkFrom(from, paths.calibration, site),
    inAll: linesInAll(linesJudged(partsShown(site))),
    rules: [rulesInWords(undefined), rulesInWords('any')],
    glance: [
      { name: 'Everybody', href: '#everybody', answers: answersOf(trendFor(site, {}), whose) },
      ...colleaguesOf(portfolio).map(({ id, shownAs }) => ({
        name: shownAs,
        href: linkFrom(from, paths.colleague(id), site),
        answers: answersOf(trendFor(site, { colleague: id })),
      })),
      ...seen.map((channel) => ({
        name: sentenceCase(choiceInWords(channel)),
        href: `#channel-${channel}`,
        answers: answersOf(trendFor(site, { channel }), whose),
      })),
    ],
    everybody: trendView(site, { id: 'trend-everybody', from }),
    channels: seen.map((channel) => ({
      id: `channel-${channel}`,
      name: sentenceCase(choiceInWords(channel)),
      trend: trendView(site, { channel, id: `trend-${channel}`, from, compact: true }),
    })),
    qualities: qualityLines(scored).map(({ id, text }) => ({
      text,
      trend: trendView(site, { quality: id, id: `trend-quality-${id}`, from, compact: true }),
    })),
  };
};

const channelsSeen = ({ portfolio }: Site) =>
  channels.filter((channel) =>
    scoredObservations(portfolio).some(({ observation }) => observation.data.channel === channel),
  );

/** The parts of every chart of planned checks on any page: whole checks and each quality criterion, whoever's. */
export const partsShown = (site: Site): TrendVersion[] => {
  const qualities = qualityLines(scoredObservations(site.portfolio)).map(({ id }) => id);
  const people = [{}, ...colleaguesOf(site.portfolio).map(({ id }) => ({ colleague: id }))];
  const asked = [
    ...people.flatMap((who) => [undefined, ...qualities].map((quality) => ({ ...who, quality }))),
    ...channelsSeen(site).map((channel) => ({ channel })),
  ];
  return asked.flatMap((who) => trendFor(site, who).versions);
};
