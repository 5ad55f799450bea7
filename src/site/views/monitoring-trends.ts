import { channels } from '#domain/records/sampling.ts';
import { hrefFrom, paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { choiceInWords, dateInWords, sentenceCase } from '../words.ts';
import { colleaguesOf, qualityLines, scoredOf } from './monitored.ts';
import { trendFor, trendView } from './trend.ts';
import { whoseAre } from './trend-checks.ts';
import { answersOf, minimumInWords, rulesInWords } from './trend-words.ts';

/** Trends over everybody, by channel and by quality criterion, with every verdict at a glance. */
export const trendsView = (site: Site) => {
  const { portfolio, today } = site;
  const from = paths.trends;
  const scored = scoredOf(portfolio);
  const whose = whoseAre(portfolio);
  const seen = channels.filter((channel) =>
    scored.some(({ observation }) => observation.data.channel === channel),
  );
  return {
    asAt: dateInWords(today),
    minimum: minimumInWords(portfolio.file.thresholds.trendPoints),
    rules: [rulesInWords(undefined), rulesInWords('any')],
    glance: [
      { name: 'Everybody', href: '#everybody', answers: answersOf(trendFor(site, {}), whose) },
      ...colleaguesOf(portfolio).map(({ id, shownAs }) => ({
        name: shownAs,
        href: hrefFrom(from, paths.colleague(id)),
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
