import type { ScoresJudged } from '#domain/monitoring/scores-judged.ts';
import type { TrendPoint } from '#domain/monitoring/trend-points.ts';
import type { CheckScore } from '#domain/monitoring/trend-version.ts';
import type { Portfolio } from '#domain/portfolio.ts';
import { channels } from '#domain/records/sampling.ts';
import { nameShown, recordOfKind } from '#domain/select.ts';
import { csvFile } from '#report/csv.ts';
import type { Site } from '../portfolio.ts';
import { colleaguesOf, qualityLines, scoredOf } from './monitored.ts';
import { trendFor } from './trend.ts';
import { checksFile, scoresFile, type TrendWho, trendFile } from './trend-asked.ts';
import { checksRated } from './trend-checks.ts';

/** A file with the rows of one trend of planned checks. */
export interface TrendFile {
  /** From the top of the site. */
  path: string;
  text: string;
}

/** A whole check reaches the standard score; a line of it is rated at standard. */
const headsOf = (quality: string | undefined): string[] => [
  'from',
  'period',
  'version',
  'n',
  quality === undefined ? 'reached_standard_score' : 'at_standard',
  'share',
  'lower_95',
  'upper_95',
  'observations',
];

/** Whose trend a file holds, and how its rows are made. */
interface TrendFileKind {
  path: string;
  text: (site: Site) => string;
}

/** The paths of all files of trends. */
export const trendFileNames = (portfolio: Portfolio): string[] =>
  kindsOfFile(portfolio).map(({ path }) => path);

/** Every file of trends with its rows. */
export const trendFiles = (site: Site): TrendFile[] =>
  kindsOfFile(site.portfolio).map(({ path, text }) => ({ path, text: text(site) }));

/**
 * A file for every trend shown: of each colleague, each channel and everybody, the transactions as a whole and each
 * quality criterion by period, and the scores and ratings check by check.
 */
const kindsOfFile = (portfolio: Portfolio): TrendFileKind[] => {
  const scored = scoredOf(portfolio);
  const qualities = qualityLines(scored).map(({ id }) => id);
  const seen = channels.filter((channel) =>
    scored.some(({ observation }) => observation.data.channel === channel),
  );
  const all: TrendWho[] = [
    ...colleaguesOf(portfolio).map(({ id }) => ({ colleague: id })),
    ...seen.map((channel) => ({ channel })),
    {},
  ];
  return all.flatMap((who) => [
    ...[undefined, ...qualities].map((quality) => byPeriod({ ...who, quality })),
    byCheck(who),
    ...qualities.map((quality) => ratings({ ...who, quality })),
  ]);
};

const byPeriod = (who: TrendWho): TrendFileKind => ({
  path: trendFile(who),
  text: (site) => csvFile([headsOf(who.quality), ...trendFor(site, who).points.map(rowOf)]),
});

const byCheck = (who: TrendWho): TrendFileKind => ({
  path: scoresFile(who),
  text: (site) =>
    csvFile([
      [
        'observed_on',
        'observation',
        'version',
        'colleague',
        'score',
        'lines_rated',
        'lines_not_applicable',
        'lines',
        'mean',
        'lower_limit',
        'upper_limit',
        'moving_range',
        'range_left_out',
        'rules',
      ],
      ...trendFor(site, who).versions.flatMap(({ version, scores, byScore }) =>
        scores.map(({ on, number, percent, score }, index) => [
          on,
          number,
          version,
          colleagueOf(site, number),
          percent.toFixed(2),
          ...[score.rated, score.notApplicable, score.outOf].map(String),
          ...[byScore?.limits?.mean, byScore?.limits?.lower, byScore?.limits?.upper].map(
            (value) => value?.toFixed(2) ?? '',
          ),
          ...rangeTo(index, scores, byScore),
          (byScore?.signals[index] ?? []).join(' '),
        ]),
      ),
    ]),
});

const colleagueOf = ({ portfolio }: Site, number: string): string => {
  const colleague = recordOfKind(portfolio, number, 'observation')?.data.colleague;
  return colleague === undefined ? '' : nameShown(portfolio, colleague);
};

/** How far a score lies from the one before, and whether that was left out of the limits; empty where it is no part. */
const rangeTo = (
  index: number,
  scores: readonly CheckScore[],
  judged: ScoresJudged | undefined,
): string[] => {
  const [before, here] = [scores[index - 1], scores[index]];
  if (!before || !here) return ['', ''];
  const { n, leftOut } = judged?.ranges ?? { n: 0, leftOut: [] };
  const isOut = leftOut.some(({ to }) => to === here.number);
  return [Math.abs(here.percent - before.percent).toFixed(2), index > n ? '' : isOut ? 'yes' : 'no'];
};

/** The checks of a quality criterion one by one: what each share, and every row of checks, is counted from. */
const ratings = (who: TrendWho & { quality: string }): TrendFileKind => ({
  path: checksFile(who),
  text: (site) =>
    csvFile([
      ['observed_on', 'observation', 'version', 'rating', 'at_standard', 'rules'],
      ...checksRated(site.portfolio, trendFor(site, who), who.quality).map((check) => [
        check.on,
        check.number,
        check.version,
        String(check.rating),
        check.met ? 'yes' : 'no',
        check.rules.map((rule) => rule.replaceAll(' ', '-')).join(' '),
      ]),
    ]),
});

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
