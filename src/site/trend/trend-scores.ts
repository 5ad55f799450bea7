import type { Score } from '#monitoring/score.ts';
import type { Trend } from '#monitoring/trend.ts';
import type { TrendVersion } from '#monitoring/trend-version.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { recordOfKind } from '#portfolio/select.ts';
import { median } from '#statistics/median.ts';
import { stateWords } from '#statistics/verdict-words.ts';
import { hrefFrom, paths } from '../href.ts';
import { percent, periodNoun } from '../shared/period-words.ts';
import { linesInWords, pointsInWords, standardInWords } from '../shared/score-words.ts';
import { counted, listInWords, sentenceCase, shortDate } from '../words.ts';
import { latest, latestOf, valuesAre } from './trend-window.ts';
import { breakLabel, ended, partInWords } from './trend-words.ts';

interface Drawn {
  id: string;
  title: string;
  compact: boolean;
  check: 'planned' | 'spot';
  /** The standard scores of the scorecards used. */
  levels: { value: number; label: string }[];
  hrefOf: (number: string) => string | undefined;
  titleOf: (number: string) => string | undefined;
}

/**
 * The scores of whole transactions in order of time: a control chart where any part is long enough for limits, else a
 * run chart, which has a median and no limits.
 */
export const scoreChart = (trend: Trend, drawn: Drawn) =>
  trend.enough ? latestOf(controlOf(trend, drawn)) : latestOf(runOf(trend, drawn));

const frameOf = (trend: Trend, { id, title, compact, levels }: Drawn, kind: string) => ({
  id,
  title,
  description: `${kind} of ${counted(trend.n, 'check')} in order of time. ${spread(trend)} ${valuesAre(trend.n)}`,
  width: compact ? 340 : 960,
  emptyText: 'No check to show yet.',
  yLabel: 'Weighted score',
  unit: '%',
  range: [0, 100] as const,
  levels,
});

const controlOf = (trend: Trend, drawn: Drawn) => {
  const [first, ...later] = trend.versions;
  return {
    ...frameOf(trend, drawn, 'Control chart'),
    kind: 'control' as const,
    ...limitsOf(first),
    points: trend.versions.flatMap(({ scores, byScore }) =>
      scores.map(({ on, number, percent, score }, index) => ({
        on,
        value: Math.round(percent * 10) / 10,
        says: saysOf(drawn, number, score),
        label: `${number}, ${dayOnAxis(on)}`,
        href: drawn.hrefOf(number),
        signals: (byScore?.signals[index] ?? []).map((signal) => signal.replaceAll('-', ' ')),
      })),
    ),
    breaks: trend.breaks.map((each, index) => ({
      on: each.on,
      label: breakLabel(each),
      ...limitsOf(later[index]),
    })),
  };
};

const runOf = (trend: Trend, drawn: Drawn) => {
  const scores = trend.versions.flatMap((version) => version.scores);
  return {
    ...frameOf(trend, drawn, 'Run chart'),
    kind: 'run' as const,
    median: trend.versions.length === 1 ? middleOf(scores.map(({ percent }) => percent)) : undefined,
    points: scores.map(({ on, number, percent, score }) => ({
      on,
      value: Math.round(percent * 10) / 10,
      says: saysOf(drawn, number, score),
      label: `${number}, ${dayOnAxis(on)}`,
      href: drawn.hrefOf(number),
      kind: drawn.check,
    })),
    breaks: trend.breaks.map((each) => ({ on: each.on, label: breakLabel(each) })),
  };
};

/** The note of a point: what its record is called, where the chart has room for it, and its lines at standard. */
const saysOf = ({ compact, titleOf }: Drawn, number: string, score: Score): string =>
  [compact ? undefined : titleOf(number), standardInWords(score)].filter((words) => words).join('; ');

const dayOnAxis = (on: string): string => shortDate(on).replace(/ \d{4}$/, '');

const middleOf = (values: readonly number[]): number | undefined => {
  const middle = median(values);
  return middle === null ? undefined : Math.round(middle * 10) / 10;
};

/** A limit beyond what a score can be is no limit to draw. */
const limitsOf = (version: TrendVersion | undefined) => {
  const limits = version?.byScore?.limits;
  if (!limits) return {};
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return {
    mean: rounded(limits.mean),
    upper: limits.upper > 100 ? undefined : rounded(limits.upper),
    lower: limits.lower < 0 ? undefined : rounded(limits.lower),
  };
};

const spread = ({ versions }: Trend): string => {
  const values = versions.flatMap(({ scores }) => scores.map(({ percent }) => percent));
  if (values.length === 0) return 'Nothing was rated yet.';
  const [least, most] = [Math.min(...values), Math.max(...values)].map(Math.round);
  return least === most ? `${least}% throughout.` : `From ${least}% to ${most}%.`;
};

/** The latest scores as rows: day, version, value and the rules that fire there. */
export const scoreRows = (portfolio: Portfolio, { versions }: Trend, from: string) =>
  latest(
    versions.flatMap(({ scores, byScore, version, scorecard }) =>
      scores.map((score, index) => ({
        ...score,
        version,
        scorecard,
        signals: byScore?.signals[index] ?? [],
      })),
    ),
  ).map(({ on, number, percent, score, version, scorecard, signals }) => ({
    number,
    href: hrefFrom(from, paths.record(number)),
    on: shortDate(on),
    version,
    standard: `${score.linesAtStandard} of ${score.rated}`,
    score: `${percent.toFixed(1)}%`,
    ...computedFrom(portfolio, scorecard, score),
    rules: signals.map((signal) => signal.replaceAll('-', ' ')).join(', '),
  }));

const computedFrom = (portfolio: Portfolio, number: string, score: Score) => {
  const scorecard = recordOfKind(portfolio, number, 'scorecard');
  return { points: scorecard ? pointsInWords(score, scorecard) : '–', lines: linesInWords(score) };
};

/** The limits of each part in words, for those who cannot see the lines. */
export const limitsInWords = ({ versions, points }: Trend): string[] =>
  versions.flatMap((part) => {
    const { byScore } = part;
    if (part.byShare) return shareLimits(part, versions, points);
    if (!byScore?.limits) return [];
    const [mean, lower, upper] = [byScore.limits.mean, byScore.limits.lower, byScore.limits.upper].map(
      oneDigit,
    );
    return [
      `${sentenceCase(partInWords(part, versions))}: mean ${mean}, natural limits ${lower} to ${upper}.${baselineInWords(part)}${screeningInWords(part)}`,
    ];
  });

const oneDigit = (value: number): string => `${value.toFixed(1).replace('-', '−')}%`;

/** So many moving ranges are named; the file of the scores marks all. */
const rangesSaid = 20;

/** Which moving ranges are no part of the limits, and whether the verdict would be another with them. */
const screeningInWords = ({ byScore, verdict }: TrendVersion): string => {
  const { ranges } = byScore ?? {};
  if (!ranges || ranges.leftOut.length === 0) return '';
  const { n, leftOut, unscreened } = ranges;
  const each = leftOut
    .slice(0, rangesSaid)
    .map(({ range, from, to }) => `${range.toFixed(1)} points from ${from} to ${to}`);
  const [lower, upper] = [unscreened.lower, unscreened.upper].map(oneDigit);
  const said =
    unscreened.state === verdict.state
      ? 'and the verdict the same'
      : `and the verdict “${stateWords[unscreened.state]}”`;
  return ` ${counted(leftOut.length, 'moving range')} of ${n} left out of the limits, as far above their average: ${listInWords([...each, ...(leftOut.length > rangesSaid ? [`${leftOut.length - rangesSaid} more`] : [])])}. With all ${n} the limits would be ${lower} to ${upper}, ${said}.`;
};

/** What the limits of shares rest on: how many periods, and how many checks. */
const shareLimits = (part: TrendVersion, versions: readonly TrendVersion[], points: Trend['points']) => {
  const { byShare, n, enough } = part;
  if (!byShare || !enough) return [];
  const name = sentenceCase(partInWords(part, versions));
  const noun = periodNoun(points);
  if (byShare.mean === undefined)
    return [`${name}: fewer than three ${noun}s, so no limits; ${counted(n, 'check')} in a row are judged.`];
  return [
    `${name}: mean share ${percent(byShare.mean)}; its limits rest on ${counted(n, 'check')} in ${counted(byShare.periods.length, noun)}.`,
  ];
};

/** Where limits do not come from all checks of a part, or were meant not to. */
const baselineInWords = ({ baseline, byScore, n }: TrendVersion): string => {
  if (!baseline) return '';
  if (byScore?.baseline === undefined)
    return ` A baseline of ${counted(baseline.checks, 'check')} is declared; until there are so many the limits come from all ${n}.`;
  return ` These come from the first ${counted(baseline.checks, 'check')} and stay, as the monitoring plan declares: ${ended(baseline.reason)}`;
};
