import type { TrendPoint } from '#domain/monitoring/trend-points.ts';
import { csv } from '#report/csv.ts';
import type { Site } from '../portfolio.ts';
import { colleaguesOf, qualityLines, scoredOf } from './monitored.ts';
import { trendFile, trendFor } from './trend.ts';

/** A file with the rows of one trend of planned checks. */
export interface TrendFile {
  /** From the top of the site. */
  path: string;
  text: string;
}

const heads = [
  'from',
  'period',
  'version',
  'n',
  'at_standard',
  'share',
  'lower_95',
  'upper_95',
  'observations',
];

/** The rows of every trend shown: each colleague's transactions as a whole, and each of their quality criteria. */
export const trendFiles = (site: Site): TrendFile[] => {
  const qualities = qualityLines(scoredOf(site.portfolio)).map(({ id }) => id);
  return colleaguesOf(site.portfolio).flatMap(({ id }) =>
    [undefined, ...qualities].map((quality) => ({
      path: trendFile(id, quality),
      text: csv([heads, ...trendFor(site, { colleague: id, quality }).points.map(rowOf)]),
    })),
  );
};

const fraction = (share: number): string => share.toFixed(4);

const rowOf = ({ from, period, version, n, atStandard, share, lower, upper, observations }: TrendPoint) => [
  from,
  period,
  version,
  String(n),
  String(atStandard),
  ...[share, lower, upper].map(fraction),
  observations.join(' '),
];
