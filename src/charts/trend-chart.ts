import { type Break, gapMarks, gaps, stretches } from './breaks.ts';
import { dayOf, dayScale, spanOf } from './calendar.ts';
import { type ChartFrame, drawingWidth, emptyFigure, figure } from './figure.ts';
import { type KeyEntry, key } from './key.ts';
import { captionRow, thinned } from './lettering.ts';
import { levelEntries, levelLine, mark } from './marks.ts';
import { axisLabel, grid, gutter, labelsThatFit, type Plot, percentage, upright } from './plot.ts';
import { leftOutNote, readable } from './readable.ts';
import { straight, words } from './svg.ts';
import { limitEntries, type PlacedPeriod, skippedEntries, trendStretch, whisker } from './trend-marks.ts';
import type { TrendPoint } from './trend-point.ts';

/** What `trendChart` draws. */
export interface TrendChart extends ChartFrame {
  points: readonly TrendPoint[];
  breaks: readonly Break[];
  /** The standard that the share is measured against, in words for the key. */
  standard?: string | undefined;
  /** The share that is aimed at, from 0 to 1. */
  target?: number | undefined;
  yLabel: string;
}

/**
 * The share at or above standard by period: a point, its interval and its n, always on a scale from 0 to 100%.
 * Lines join neighbouring periods but never across a break; a dotted one leads over periods that were skipped.
 */
export function trendChart(chart: TrendChart): string {
  const { shown, leftOut } = readable(chart.points, ({ share, lower, upper, n }) => [share, lower, upper, n]);
  const span = spanOf(shown.map(({ on }) => on));
  if (!span) return emptyFigure(chart, 'trend');
  const width = drawingWidth(chart);
  const plot: Plot = { left: gutter(['100%']), right: width - 12, top: 48, bottom: 232 };
  const { y } = upright([], plot, [0, 1]);
  const parts = stretches(placed(shown, span, plot), chart.breaks);
  const legend = key([...entries(chart, parts), ...leftOutNote(leftOut)], plot.bottom + 56, width);
  return figure(chart, 'trend', plot.bottom + 58 + legend.height, [
    axisLabel(chart.yLabel, width),
    ...grid(plot, y, [0, 0.25, 0.5, 0.75, 1], percentage),
    ...gapMarks(gaps(parts, chart.breaks), plot, 38),
    ...(chart.target === undefined ? [] : [levelLine(plot.left, plot.right, y(chart.target))]),
    ...parts.map((part) => trendStretch(part, y, (plot.right - plot.left) / shown.length)),
    ...below(parts.flat(), plot, width),
    ...legend.parts,
  ]);
}

function placed(points: readonly TrendPoint[], span: [Date, Date], plot: Plot): PlacedPeriod[] {
  const place = dayScale(span, plot.left + 20, plot.right - 16);
  return points.map((point) => ({ ...point, x: place(dayOf(point.on) ?? span[0]) }));
}

/** Period names, and under them every n; where those would crowd, only the n of the periods that are named. */
function below(points: readonly PlacedPeriod[], plot: Plot, width: number): string[] {
  const named = labelsThatFit(
    points.map(({ x, label, n }) => ({ x, text: label, n })),
    width,
  );
  const counts = (of: readonly { x: number; n: number }[]) => of.map(({ x, n }) => ({ x, text: `${n}` }));
  const every = thinned(counts(points), plot.left, width - 4, 6);
  const row = every.length === points.length ? every : counts(named);
  const sign = { class: 'chart-muted', x: plot.left - 8, y: plot.bottom + 44, 'text-anchor': 'end' };
  return [
    ...captionRow(named, plot.bottom + 22, 'chart-muted'),
    words('text', sign, 'n ='),
    ...captionRow(row, plot.bottom + 44, 'chart-count'),
  ];
}

function entries(chart: TrendChart, parts: readonly PlacedPeriod[][]): KeyEntry[] {
  const share = chart.standard ?? 'share at or above standard';
  return [
    { sign: mark('disc', 0, 0, { tone: 'first' }), text: share },
    { sign: whisker(0, 8, -8, 4).join('\n'), text: '95% interval' },
    ...(chart.target === undefined
      ? []
      : levelEntries([{ value: chart.target, label: 'target' }], percentage)),
    ...limitEntries(chart.points),
    ...skippedEntries(parts),
    ...(parts.length > 1
      ? [{ sign: straight([0, -9], [0, 9], 'chart-break'), text: 'not comparable across' }]
      : []),
  ];
}
