import { addDays } from '#domain/monitoring/periods.ts';
import { type Trend, trendOf } from '#domain/monitoring/trend.ts';
import type { TrendBreak, TrendPoint } from '#domain/monitoring/trend-points.ts';
import { nameShown } from '#domain/select.ts';
import { hrefFrom, paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { counted, dateInWords } from '../words.ts';
import { periodOf, qualityWords, scoredOf } from './monitored.ts';
import { periodInWords, periodOnAxis } from './period-words.ts';
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

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const rowOf = (point: TrendPoint, from: string) => ({
  period: periodInWords(point.period),
  version: point.version,
  n: point.n,
  atStandard: point.atStandard,
  share: percent(point.share),
  interval: `${percent(point.lower)} to ${percent(point.upper)}`,
  checks: point.observations.map((number) => ({ number, href: hrefFrom(from, paths.record(number)) })),
});

interface Drawn {
  id: string;
  title: string;
  compact: boolean;
  quality: string | undefined;
}

const chartOf = (trend: Trend, { id, title, compact, quality }: Drawn) => {
  const years = new Set(trend.points.map(({ period }) => period.slice(0, 4))).size > 1;
  return {
    id,
    title,
    description: describe(trend),
    width: compact ? 340 : undefined,
    emptyText: 'No check to show yet.',
    points: trend.points.map((point, index) => ({
      ...point,
      on: dayBeforeBreak(point, trend.points[index + 1], trend.breaks),
      label: periodOnAxis(point.period, years),
    })),
    breaks: trend.breaks.map(({ on, to }) => ({ on, label: `Version ${to}` })),
    standard: quality === undefined ? 'transactions at standard' : 'rated at standard or above',
    yLabel: quality === undefined ? 'Transactions at standard' : 'At standard or above',
  };
};

/** A version's last point never lies on the day of the break after it, or a line would join them. */
const dayBeforeBreak = (
  point: TrendPoint,
  next: TrendPoint | undefined,
  breaks: readonly TrendBreak[],
): string => {
  const cut = next && next.scorecard !== point.scorecard && breaks.some(({ on }) => on === point.from);
  return cut && next.from === point.from ? addDays(point.from, -1) : point.from;
};

const describe = ({ points, breaks, n }: Trend): string => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return 'Nothing was rated yet.';
  const said = ({ period, share, n: of }: TrendPoint) =>
    `${periodInWords(period)}: ${percent(share)} of ${of}`;
  const ends = first === last ? said(first) : `${said(first)}; ${said(last)}`;
  return `${counted(points.length, 'point')} from ${counted(n, 'check')}. ${ends}. ${counted(breaks.length, 'break')} where the scorecard changed. All values are in the table.`;
};
