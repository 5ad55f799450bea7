import { toTargetOf } from '#monitoring/line-standing.ts';
import { targetOf } from '#monitoring/targets.ts';
import type { Trend } from '#monitoring/trend.ts';
import type { TrendPoint } from '#monitoring/trend-points.ts';
import { trendAnswer } from '#monitoring/trend-question.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { nameShown } from '#portfolio/select.ts';
import type { ShareRow, TrendShown } from '#prose/trend-shown.ts';
import { wilson } from '#statistics/wilson.ts';
import { hrefFrom, paths } from '../href.ts';
import { linkFrom } from '../link.ts';
import { qualityWords } from '../monitored.ts';
import type { Site } from '../portfolio.ts';
import { intervalInWords, percent, periodInWords, withInterval } from '../shared/period-words.ts';
import { checksFile, scoresFile, type TrendAsked, type TrendWho, trendFile } from '../trend-asked.ts';
import { choiceInWords, counted, dateInWords, sentenceCase } from '../words.ts';
import { checkRows, whoseAre } from './trend-checks.ts';
import { chartOf } from './trend-drawing.ts';
import { ruleInWords, standardLevels } from './trend-rule.ts';
import { limitsInWords, scoreChart, scoreRows } from './trend-scores.ts';
import { latest, windowInWords } from './trend-window.ts';
import {
  answersOf,
  breakInWords,
  leftOutInWords,
  minimumInWords,
  rulesInWords,
  saysOf,
} from './trend-words.ts';

/** The trend of the planned checks of a colleague, a channel or everybody; of spot checks where those are asked for. */
export const trendFor = (
  { portfolio }: Site,
  {
    colleague,
    channel,
    quality,
    version,
    check,
    days,
  }: TrendWho & Pick<TrendAsked, 'check' | 'days' | 'version'>,
): Trend => trendAnswer(portfolio, { colleague, channel, quality, version, check, ...days });

/** A trend as a figure shows it: the chart, what it rests on, what it says, its rows, and where more is. */
export const trendView = (site: Site, asked: TrendAsked): TrendShown => {
  const { portfolio, today } = site;
  const { colleague, channel, quality, version, check = 'planned', id, from, compact = false } = asked;
  const trend = trendFor(site, asked);
  const whose = whoseIn(site, asked);
  const name = version === undefined ? whose : `${whose}, version ${version}`;
  const subject =
    quality === undefined ? 'Whole transactions' : qualityWords(portfolio, quality, scorecardsOf(trend));
  // Files are written of a colleague or of a channel, not of a colleague on one channel.
  const filed = check === 'planned' && (colleague === undefined || channel === undefined);
  const page = colleague === undefined ? paths.trends : paths.colleague(colleague);
  const more = page === from ? undefined : linkFrom(from, page, site);
  const checks = trend.points.flatMap(({ observations }) => observations);
  const oneByOne = new Set(latest(checks));
  const target = quality === undefined ? undefined : targetOf(portfolio, quality)?.share;
  const drawn = { id, title: `${subject}: ${name}, ${check} checks`, compact, quality, target };
  const scored = {
    ...drawn,
    check,
    levels: standardLevels(portfolio, trend),
    hrefOf: (number: string) => linkFrom(from, paths.record(number), site),
    titleOf: (number: string) => portfolio.byNumber.get(number)?.data.title,
  };
  return {
    id,
    subject,
    name,
    n: counted(trend.n, `${check} check`),
    asAt: dateInWords(today),
    until: asked.days?.to === undefined ? undefined : dateInWords(asked.days.to),
    rule: ruleInWords(portfolio, trend, quality),
    rules: rulesInWords(quality, trend.enough),
    answers: answersOf(trend, colleague === undefined ? whoseAre(portfolio) : undefined),
    says: saysOf(asked.says, trend),
    minimum: minimumInWords(portfolio.file.thresholds.trendPoints),
    compact,
    leftOut: leftOutInWords(trend, check),
    target: quality === undefined ? undefined : targetShown(portfolio, trend, quality),
    breaks: trend.breaks.map(breakInWords),
    limits: [...limitsInWords(trend), ...windowInWords(checks.length, filed)],
    scores: quality === undefined ? scoreChart(trend, scored) : undefined,
    chart: chartOf(trend, drawn),
    scoreRows: quality === undefined ? scoreRows(portfolio, trend, from) : [],
    checkRows: quality === undefined ? [] : checkRows(portfolio, trend, quality, from),
    rows: trend.points.map((point) => rowOf(point, from, oneByOne)),
    more:
      more === undefined
        ? undefined
        : {
            href: more,
            words: colleague === undefined ? 'All trends' : `All of ${nameShown(portfolio, colleague)}`,
          },
    data: filed ? linkFrom(from, trendFile(asked), site) : undefined,
    checkData: filed && quality !== undefined ? linkFrom(from, checksFile(asked), site) : undefined,
    scoreData: filed && quality === undefined ? linkFrom(from, scoresFile(asked), site) : undefined,
  };
};

/** Whether the target of a line is met by the checks of its present part; undefined where no plan sets one. */
const targetShown = (portfolio: Portfolio, { present }: Trend, quality: string): TrendShown['target'] => {
  const target = targetOf(portfolio, quality);
  if (!target || !present) return undefined;
  const met = present.checks.filter((check) => check.met).length;
  const { lower, upper } = wilson(met, present.n);
  const state = toTargetOf(present.n, { lower, upper }, target.share);
  const said = {
    under: 'not met',
    over: 'met',
    either: 'not to be told from the share',
    'too-few': 'too few checks to say',
  };
  return {
    state,
    words: `Target ${percent(target.share)}: ${said[state]}. At standard: ${met} of ${present.n}, ${withInterval(present.n, lower, upper)}.`,
  };
};

const scorecardsOf = ({ versions }: Trend): string[] => versions.map(({ scorecard }) => scorecard);

const whoseIn = ({ portfolio }: Site, { colleague, channel }: TrendWho): string => {
  const by = channel === undefined ? undefined : choiceInWords(channel);
  if (colleague === undefined) return by === undefined ? 'Everybody' : sentenceCase(by);
  return [nameShown(portfolio, colleague), by].filter((word) => word !== undefined).join(', ');
};

const rowOf = (point: TrendPoint, from: string, oneByOne: ReadonlySet<string>): ShareRow => ({
  period: periodInWords(point.period),
  version: point.version,
  n: point.n,
  atStandard: point.atStandard,
  share: percent(point.share),
  interval: intervalInWords(point.n, point.lower, point.upper),
  checks: point.observations
    .filter((number) => oneByOne.has(number))
    .map((number) => ({ number, href: hrefFrom(from, paths.record(number)) })),
});
