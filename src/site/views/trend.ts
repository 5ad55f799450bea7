import { type Trend, trendOf } from '#domain/monitoring/trend.ts';
import type { TrendPoint } from '#domain/monitoring/trend-points.ts';
import { nameShown } from '#domain/select.ts';
import { hrefFrom, paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { counted, dateInWords } from '../words.ts';
import { periodOf, qualityWords, scoredOf } from './monitored.ts';
import { percent, periodInWords } from './period-words.ts';
import { chartOf } from './trend-drawing.ts';
import { ruleInWords } from './trend-rule.ts';
import { answersOf, leftOutInWords, minimumInWords } from './trend-words.ts';

/** Which trend is shown, and on which page. */
export interface TrendAsked {
  colleague: string;
  /** A quality criterion; without it whole transactions by their weighted score. */
  quality?: string | undefined;
  check?: 'planned' | 'spot' | undefined;
  /** Unique on the page. */
  id: string;
  /** The path of the page that shows it. */
  from: string;
  /** For a narrow card. */
  compact?: boolean | undefined;
}

/** The file with the rows of a trend. A dot keeps the ids of colleague and quality criterion apart: they hold none. */
export const trendFile = (colleague: string, quality?: string): string =>
  `monitoring/data/${quality === undefined ? colleague : `${colleague}.${quality}`}.csv`;

/** The trend of the planned checks of a colleague, or of the spot checks where those are asked for. */
export const trendFor = (
  { portfolio }: Site,
  { colleague, quality, check = 'planned' }: Pick<TrendAsked, 'colleague' | 'quality' | 'check'>,
): Trend =>
  trendOf(scoredOf(portfolio), {
    colleague,
    quality,
    check,
    by: periodOf(portfolio),
    minimum: portfolio.file.thresholds.trendPoints,
  });

/** A trend as a figure shows it: the chart, what it rests on, its rows, and where more is. */
export const trendView = (site: Site, asked: TrendAsked) => {
  const { portfolio, today } = site;
  const { colleague, quality, check = 'planned', id, from, compact = false } = asked;
  const trend = trendFor(site, asked);
  const name = nameShown(portfolio, colleague);
  const subject = quality === undefined ? 'Whole transactions' : qualityWords(portfolio, quality);
  const known = portfolio.observed.has(colleague);
  const page = paths.colleague(colleague);
  return {
    id,
    subject,
    name,
    check,
    n: counted(trend.n, `${check} check`),
    asAt: dateInWords(today),
    rule: ruleInWords(portfolio, trend, quality),
    answers: answersOf(trend),
    minimum: minimumInWords(portfolio.file.thresholds.trendPoints),
    compact,
    leftOut: leftOutInWords(trend, check),
    breaks: trend.breaks.map(
      ({ on, from: before, to }) =>
        `From ${dateInWords(on)} scorecard version ${to} instead of ${before}: not comparable across.`,
    ),
    chart: chartOf(trend, { id, title: `${subject}: ${name}, ${check} checks`, compact, quality }),
    rows: trend.points.map((point) => rowOf(point, from)),
    more: known && page !== from ? hrefFrom(from, page) : undefined,
    data: known && check === 'planned' ? hrefFrom(from, trendFile(colleague, quality)) : undefined,
  };
};

/** What a figure of a trend shows. */
export type TrendShown = ReturnType<typeof trendView>;

const rowOf = (point: TrendPoint, from: string) => ({
  period: periodInWords(point.period),
  version: point.version,
  n: point.n,
  atStandard: point.atStandard,
  share: percent(point.share),
  interval: `${percent(point.lower)} to ${percent(point.upper)}`,
  checks: point.observations.map((number) => ({ number, href: hrefFrom(from, paths.record(number)) })),
});
