import type { Trend } from '#monitoring/trend.ts';
import type { TrendBreak, TrendPoint } from '#monitoring/trend-points.ts';
import type { TrendVersion } from '#monitoring/trend-version.ts';
import { addDays, daysBetween } from '#statistics/periods.ts';
import { monthsThrough, percent, periodInWords, periodOnAxis } from '../shared/period-words.ts';
import { counted } from '../words.ts';
import { breakLabel } from './trend-words.ts';

interface Drawn {
  id: string;
  title: string;
  compact: boolean;
  quality: string | undefined;
  target: number | undefined;
}

/** What the chart of a trend is drawn from. */
export const chartOf = (trend: Trend, { id, title, compact, quality, target }: Drawn) => {
  const years = new Set(trend.points.map(({ period }) => period.slice(0, 4))).size > 1;
  return {
    id,
    title,
    description: describe(trend),
    width: compact ? 340 : 960,
    target,
    emptyText: 'No check to show yet.',
    points: trend.points.map((point, index) => ({
      ...point,
      ...limitsAt(trend, point),
      on: dayBeforeBreak(point, trend.points[index + 1], trend.breaks),
      label: periodOnAxis(point.period, years),
      skipped: skippedBefore(point, trend.points[index - 1]),
    })),
    breaks: trend.breaks.map((each) => ({ on: each.on, label: breakLabel(each) })),
    standard: quality === undefined ? 'checks that reached the standard score' : 'rated at standard or above',
    yLabel: quality === undefined ? 'Reached the standard score' : 'At standard or above',
  };
};

/** The periods without a check between a point and the one before it, in words; undefined where there are none. */
const skippedBefore = (point: TrendPoint, before: TrendPoint | undefined): string | undefined => {
  if (!before) return undefined;
  const byMonth = point.period.length === 7;
  const [from, to] = byMonth ? [`${before.period}-01`, `${point.period}-01`] : [before.period, point.period];
  const steps = byMonth ? monthsThrough([from, to]).length - 1 : daysBetween(from, to) / 7;
  return steps > 1
    ? `${counted(steps - 1, byMonth ? 'month' : 'week')} without a check that counts`
    : undefined;
};

/** The limits of a period where its part has enough checks for any, and the rules that fire in it. */
const limitsAt = ({ versions }: Trend, { observations }: TrendPoint) => {
  const part = versions.find(({ checks }) => checks.some(({ number }) => number === observations[0]));
  if (!part?.byShare) return {};
  const { mean, periods } = part.byShare;
  const held = periods.find(({ first }) => first === observations[0]);
  const signals = [...(held?.signals ?? []), ...rowsOfChecksIn(part, observations)];
  if (!held || mean === undefined) return { signals };
  return { limits: { mean, lower: held.lower, upper: held.upper }, signals };
};

/** The rows of single checks that reach into a period: what a verdict judged check by check rests on. */
const rowsOfChecksIn = ({ verdict }: TrendVersion, observations: readonly string[]): string[] => {
  const reaching = verdict.reasons.filter(
    (reason) => reason.of === 'check' && reason.observations.some((number) => observations.includes(number)),
  );
  return [...new Set(reaching.map(({ signal }) => `checks of a ${signal}`))];
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
