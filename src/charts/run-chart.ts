import { type Break, gapMarks, gaps, stretches } from './breaks.ts';
import type { Level } from './control-point.ts';
import { type ChartFrame, drawingWidth, emptyFigure, figure } from './figure.ts';
import { type KeyEntry, key } from './key.ts';
import { levelEntries, levelLine, mark } from './marks.ts';
import { axisLabel, grid, gutter, labelsBelow, numeral, type Plot, type Scale, upright } from './plot.ts';
import { leftOutNote, readable } from './readable.ts';
import { runShapes, runStretch } from './run-marks.ts';
import type { RunPoint } from './run-point.ts';
import { inOrder } from './sequence.ts';
import { straight } from './svg.ts';

/** What `runChart` draws. */
export interface RunChart extends ChartFrame {
  points: readonly RunPoint[];
  median?: number | undefined;
  breaks: readonly Break[];
  yLabel: string;
  /** Written after each value, such as `%`. */
  unit?: string | undefined;
  /** Lowest and highest possible value; the values' own range when absent. */
  range?: readonly [number, number] | undefined;
  /** Levels that the values are held against, such as the standard score. */
  levels?: readonly Level[] | undefined;
}

/**
 * Single values in order of time, evenly spaced, because the rules of a run chart count points and not days.
 * Planned and spot checks have marks and lines of their own and are never joined with each other.
 */
export function runChart(chart: RunChart): string {
  const { shown, leftOut } = readable(chart.points, ({ value }) => [value]);
  if (shown.length === 0) return emptyFigure(chart, 'run');
  const width = drawingWidth(chart);
  const { plot, y, ticks, name } = frameFor(chart, shown, width);
  const parts = stretches(inOrder(shown, plot), chart.breaks);
  const legend = key(
    [...entries(chart, shown, name), ...levelEntries(chart.levels ?? [], name), ...leftOutNote(leftOut)],
    plot.bottom + 36,
    width,
  );
  return figure(chart, 'run', plot.bottom + 38 + legend.height, [
    axisLabel(chart.yLabel, width),
    ...grid(plot, y, ticks, name),
    ...gapMarks(gaps(parts, chart.breaks), plot, 38),
    ...(chart.levels ?? []).map(({ value }) => levelLine(plot.left, plot.right, y(value))),
    medianLine(chart.median, plot, y),
    ...parts.map((part) => runStretch(part, { y, name, room: (plot.right - plot.left) / shown.length })),
    ...labelsBelow(parts.flat(), plot, width),
    ...legend.parts,
  ]);
}

function frameFor(chart: RunChart, shown: readonly RunPoint[], width: number) {
  const name = (value: number) => `${numeral(value)}${chart.unit ?? ''}`;
  const values = [...shown.map(({ value }) => value), chart.median ?? Number.NaN];
  const plot: Plot = { left: 0, right: width - 12, top: 48, bottom: 232 };
  const { y, ticks } = upright(values, plot, chart.range);
  return { plot: { ...plot, left: gutter(ticks.map(name)) }, y, ticks, name };
}

function medianLine(median: number | undefined, plot: Plot, y: Scale): string {
  if (median === undefined || !Number.isFinite(median)) return '';
  return straight([plot.left, y(median)], [plot.right, y(median)], 'chart-median');
}

function entries(chart: RunChart, points: readonly RunPoint[], name: (value: number) => string): KeyEntry[] {
  const found: KeyEntry[] = [];
  const counted = points.filter(({ excluded }) => !excluded);
  for (const kind of ['planned', 'spot'] as const) {
    const n = counted.filter((point) => point.kind === kind).length;
    if (n > 0) found.push({ sign: mark(runShapes[kind], 0, 0, { tone: kind }), text: `${kind} (${n})` });
  }
  const crossed = points.length - counted.length;
  if (crossed > 0)
    found.push({ sign: mark('cross', 0, 0, { tone: 'excluded' }), text: `not counted (${crossed})` });
  if (chart.median !== undefined && Number.isFinite(chart.median))
    found.push({ sign: straight([-9, 0], [9, 0], 'chart-median'), text: `median ${name(chart.median)}` });
  return found;
}
