import { addDays } from '#domain/monitoring/periods.ts';
import { stepsOf } from '#domain/monitoring/steps.ts';
import { type Trend, trendOf } from '#domain/monitoring/trend.ts';
import type { TrendBreak, TrendPoint } from '#domain/monitoring/trend-points.ts';
import { stateWords } from '#domain/monitoring/verdict-words.ts';
import { nameShown } from '#domain/select.ts';
import { hrefFrom, paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { choiceInWords, counted, dateInWords, sentenceCase } from '../words.ts';
import { periodOf, qualityWords, scoredOf } from './monitored.ts';
import { periodInWords, periodOnAxis } from './period-words.ts';
import { ruleInWords } from './trend-rule.ts';
import { limitsInWords, scoreChart, scoreRows } from './trend-scores.ts';
import { answersOf, breakLabel, leftOutInWords, minimumInWords, rulesInWords } from './trend-words.ts';

/** Whose checks a trend is made of: a colleague's, those of a channel, or, without either, everybody's. */
export interface TrendWho {
  colleague?: string | undefined;
  channel?: string | undefined;
  /** A quality criterion; without it whole transactions by their weighted score. */
  quality?: string | undefined;
}

/** Which trend is shown, and on which page. */
export interface TrendAsked extends TrendWho {
  check?: 'planned' | 'spot' | undefined;
  /** What a report says of it, held beside what the checks show. */
  says?: string | undefined;
  /** The days that the report speaks of; without them all. */
  days?: { from?: string | undefined; to?: string | undefined } | undefined;
  /** Unique on the page. */
  id: string;
  /** The path of the page that shows it. */
  from: string;
  /** For a narrow card. */
  compact?: boolean | undefined;
}

/** The file with the shares of a trend by period. A dot keeps ids apart: they hold none. */
export const trendFile = ({ colleague, channel, quality }: TrendWho): string => {
  const who = colleague ?? (channel === undefined ? 'everybody' : `channel.${channel}`);
  return `monitoring/data/${quality === undefined ? who : `${who}.${quality}`}.csv`;
};

/** The file with the scores of whole transactions, check by check. */
export const scoresFile = (who: TrendWho): string =>
  trendFile({ ...who, quality: undefined }).replace('monitoring/data/', 'monitoring/data/scores.');

/** The trend of the planned checks of a colleague, a channel or everybody; of spot checks where those are asked for. */
export const trendFor = (
  { portfolio }: Site,
  { colleague, channel, quality, check = 'planned', days }: TrendWho & Pick<TrendAsked, 'check' | 'days'>,
): Trend =>
  trendOf(scoredOf(portfolio), {
    ...{ colleague, channel, quality, check, ...days },
    by: periodOf(portfolio),
    minimum: portfolio.file.thresholds.trendPoints,
    steps: stepsOf(portfolio, colleague),
  });

/** A trend as a figure shows it: the chart, what it rests on, what it says, its rows, and where more is. */
export const trendView = (site: Site, asked: TrendAsked) => {
  const { portfolio, today } = site;
  const { colleague, quality, check = 'planned', id, from, compact = false } = asked;
  const trend = trendFor(site, asked);
  const name = whoseIn(site, asked);
  const subject = quality === undefined ? 'Whole transactions' : qualityWords(portfolio, quality);
  const known = colleague === undefined || portfolio.observed.has(colleague);
  const page = colleague === undefined ? paths.trends : paths.colleague(colleague);
  const drawn = { id, title: `${subject}: ${name}, ${check} checks`, compact, quality };
  return {
    id,
    subject,
    name,
    check,
    n: counted(trend.n, `${check} check`),
    asAt: dateInWords(today),
    until: asked.days?.to === undefined ? undefined : dateInWords(asked.days.to),
    rule: ruleInWords(portfolio, trend, quality),
    rules: rulesInWords(quality, trend.enough),
    answers: answersOf(trend),
    says: saysOf(asked.says, trend),
    minimum: minimumInWords(portfolio.file.thresholds.trendPoints),
    compact,
    leftOut: leftOutInWords(trend, check),
    breaks: trend.breaks.map(breakInWords),
    limits: limitsInWords(trend),
    scores: quality === undefined ? scoreChart(trend, { ...drawn, check }) : undefined,
    chart: chartOf(trend, drawn),
    scoreRows: quality === undefined ? scoreRows(trend, from) : [],
    rows: trend.points.map((point) => rowOf(point, from)),
    more: known && page !== from ? hrefFrom(from, page) : undefined,
    data: known && check === 'planned' ? hrefFrom(from, trendFile(asked)) : undefined,
    scoreData:
      known && check === 'planned' && quality === undefined ? hrefFrom(from, scoresFile(asked)) : undefined,
  };
};

/** What a figure of a trend shows. */
export type TrendShown = ReturnType<typeof trendView>;

const whoseIn = ({ portfolio }: Site, { colleague, channel }: TrendWho): string => {
  if (colleague !== undefined) return nameShown(portfolio, colleague);
  return channel === undefined ? 'Everybody' : sentenceCase(choiceInWords(channel));
};

/** What a report says, and whether the checks bear it out. */
const saysOf = (says: string | undefined, { verdict }: Trend) => {
  if (says === undefined) return undefined;
  const words = (stateWords as Record<string, string>)[says] ?? says;
  return { words, borneOut: says === verdict.state };
};

const breakInWords = ({ on, from, to, steps }: TrendBreak): string => {
  const version =
    from === to
      ? []
      : [`From ${dateInWords(on)} scorecard version ${to} instead of ${from}: not comparable across.`];
  const declared = steps.map(
    (reason) => `A declared step before ${dateInWords(on)}: ${reason} Limits begin anew.`,
  );
  return [...version, ...declared].join(' ');
};

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
      ...limitsAt(trend, point),
      on: dayBeforeBreak(point, trend.points[index + 1], trend.breaks),
      label: periodOnAxis(point.period, years),
    })),
    breaks: trend.breaks.map((each) => ({ on: each.on, label: breakLabel(each) })),
    standard: quality === undefined ? 'transactions at standard' : 'rated at standard or above',
    yLabel: quality === undefined ? 'Transactions at standard' : 'At standard or above',
  };
};

/** The limits of a period where its part of the chart has enough checks for any. */
const limitsAt = ({ versions }: Trend, { observations }: TrendPoint) => {
  for (const { byShare } of versions) {
    const held = byShare?.periods.find(({ first }) => first === observations[0]);
    if (!held || byShare?.mean === undefined) continue;
    const { lower, upper, signals } = held;
    return { limits: { mean: byShare.mean, lower, upper }, signals };
  }
  return {};
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
  return `${counted(points.length, 'point')} from ${counted(n, 'check')}. ${ends}. ${counted(breaks.length, 'break')} where the scorecard changed or a step was declared. All values are in the table.`;
};
