import type { TrendPoint } from '#monitoring/trend-points.ts';
import type { CheckScore } from '#monitoring/trend-version.ts';
import { nameShown, recordOfKind } from '#portfolio/select.ts';
import { csvFile } from '#report/csv.ts';
import type { ScoresJudged } from '#statistics/scores-judged.ts';
import type { Site } from '../portfolio.ts';
import type { TrendWho } from '../trend-asked.ts';
import { type TrendFileNamed, trendFilesOf } from '../trend-files.ts';
import { trendFor } from './trend.ts';
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

/** Every file of trends with its rows. */
export const trendFiles = (site: Site): TrendFile[] =>
  trendFilesOf(site.portfolio).map((named) => ({ path: named.path, text: csvFile(rowsOf(site, named)) }));

const rowsOf = (site: Site, named: TrendFileNamed): string[][] => {
  if (named.rows === 'periods') return trendPeriodRows(site, named.who);
  return named.rows === 'scores' ? byCheck(site, named.who) : ratings(site, named.who);
};

/** The rows of a trend by period, with their names first. */
export const trendPeriodRows = (site: Site, who: TrendWho): string[][] => [
  headsOf(who.quality),
  ...trendFor(site, who).points.map(rowOf),
];

const headsOfScores = [
  ...['observed_on', 'observation', 'version', 'colleague', 'score'],
  ...['lines_rated', 'lines_not_applicable', 'lines'],
  ...['mean', 'lower_limit', 'upper_limit', 'moving_range', 'range_left_out', 'rules'],
];

const byCheck = (site: Site, who: TrendWho): string[][] => [
  headsOfScores,
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
];

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
const ratings = (site: Site, who: TrendWho & { quality: string }): string[][] => [
  ['observed_on', 'observation', 'version', 'rating', 'at_standard', 'rules'],
  ...checksRated(site.portfolio, trendFor(site, who), who.quality).map((check) => [
    check.on,
    check.number,
    check.version,
    String(check.rating),
    check.met ? 'yes' : 'no',
    check.rules.map((rule) => rule.replaceAll(' ', '-')).join(' '),
  ]),
];

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
