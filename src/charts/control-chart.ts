import { type Break, gapMarks, gaps, stretches } from './breaks.ts';
import { controlKey, controlStretch, type LimitedStretch, numberedSignals } from './control-marks.ts';
import type { ControlPoint, Level, Limits } from './control-point.ts';
import { type ChartFrame, drawingWidth, emptyFigure, figure } from './figure.ts';
import { key } from './key.ts';
import { levelEntries, levelLine } from './marks.ts';
import { axisLabel, grid, gutter, isDrawable, labelsBelow, numeral, type Plot, upright } from './plot.ts';
import { leftOutNote, readable } from './readable.ts';
import { inOrder } from './sequence.ts';

/** A break after which limits are worked out anew; without any of its own the stretch has none. */
export interface ControlBreak extends Break, Limits {}

/** What `controlChart` draws. Its own limits are those of the points before the first break. */
export interface ControlChart extends ChartFrame, Limits {
  points: readonly ControlPoint[];
  breaks: readonly ControlBreak[];
  yLabel: string;
  /** Written after each value, such as `%`. */
  unit?: string | undefined;
  /** Lowest and highest possible value; the range of values and limits when absent. */
  range?: readonly [number, number] | undefined;
  /** Levels that the values are held against, such as the standard score. */
  levels?: readonly Level[] | undefined;
}

/**
 * Single values in order of time with mean and natural process limits (an X chart as in Wheeler, Understanding
 * Variation, 1993). The limits are worked out by the caller. Points with signals have a mark and a number of their own.
 */
export function controlChart(chart: ControlChart): string {
  const { shown, leftOut } = readable(chart.points, ({ value }) => [value]);
  if (shown.length === 0) return emptyFigure(chart, 'control');
  const width = drawingWidth(chart);
  const name = (value: number) => `${numeral(value)}${chart.unit ?? ''}`;
  const { plot, y, ticks } = scaled(chart, shown, width, name);
  const parts = limited(chart, stretches(inOrder(shown, plot), chart.breaks));
  const numbers = numberedSignals(shown);
  const legend = key(
    [...controlKey(parts, numbers, name), ...levelEntries(chart.levels ?? [], name), ...leftOutNote(leftOut)],
    plot.bottom + 36,
    width,
  );
  const joined = parts.map(({ points }) => points);
  const room = (plot.right - plot.left) / shown.length;
  const drawing = { y, name, numbers, room, plot };
  return figure(chart, 'control', plot.bottom + 38 + legend.height, [
    axisLabel(chart.yLabel, width),
    ...grid(plot, y, ticks, name),
    ...gapMarks(gaps(joined, chart.breaks), plot, 38),
    ...(chart.levels ?? []).map(({ value }) => levelLine(plot.left, plot.right, y(value))),
    ...parts.map((part) => controlStretch(part, drawing)),
    ...labelsBelow(joined.flat(), plot, width),
    ...legend.parts,
  ]);
}

function scaled(
  chart: ControlChart,
  shown: readonly ControlPoint[],
  width: number,
  name: (value: number) => string,
) {
  const lines = [chart, ...chart.breaks].flatMap(({ mean, upper, lower }) => [mean, upper, lower]);
  const known = lines.filter((line) => line !== undefined).filter(isDrawable);
  const plot: Plot = { left: 0, right: width - 12, top: 48, bottom: 246 };
  const values = [...shown.map(({ value }) => value), ...known];
  const { y, ticks } = upright(values, plot, chart.range);
  return { plot: { ...plot, left: gutter(ticks.map(name)) }, y, ticks };
}

/** Gives each stretch the limits of the last break before it, or the chart's own. */
function limited(chart: ControlChart, parts: readonly LimitedStretch['points'][]): LimitedStretch[] {
  return parts.map((points, index) => {
    const first = points[0];
    const by = first ? chart.breaks.filter((each) => each.on <= first.on).at(-1) : undefined;
    const from = (points[0]?.x ?? 0) - 8;
    const to = (points.at(-1)?.x ?? 0) + 8;
    return { points, from, to, limits: index === 0 || !by ? chart : by };
  });
}
