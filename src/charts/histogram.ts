import { scaleLinear, tickStep } from 'd3';
import { type ChartFrame, drawingWidth, emptyFigure, figure } from './figure.ts';
import { captionRow, thinned } from './lettering.ts';
import { axisLabel, isDrawable, numeral, type Plot } from './plot.ts';
import { element, straight, titled, words } from './svg.ts';

/** What `histogram` draws. */
export interface Histogram extends ChartFrame {
  values: readonly number[];
  /** Names a bin from its first and last whole number; `3` or `4–6` when absent. */
  binLabel?: ((first: number, last: number) => string) | undefined;
  /** What the values count, such as `days from observing to feeding back`. */
  unit: string;
  /** The most that is as agreed; columns past it have a look of their own. */
  limit?: number | undefined;
}

/** Whole numbers from `first` to `last`, and how many values lie there. */
export interface Bin {
  first: number;
  last: number;
  count: number;
}

/** Counts values into bins of equal, whole width; about twelve at most, without a gap. */
export function bins(values: readonly number[]): Bin[] {
  const whole = values.filter(isDrawable).map(Math.floor);
  if (whole.length === 0) return [];
  const [least, most] = [Math.min(...whole), Math.max(...whole)];
  const step = Math.max(1, Math.ceil(tickStep(least, most + 1, 12)));
  const start = Math.floor(least / step) * step;
  const count = Math.floor((most - start) / step) + 1;
  return Array.from({ length: count }, (_, index) => {
    const first = start + index * step;
    const last = first + step - 1;
    return { first, last, count: whole.filter((value) => value >= first && value <= last).length };
  });
}

/** How many values fall into each bin, with the counts written on the columns. */
export function histogram(chart: Histogram): string {
  const found = bins(chart.values);
  if (found.length === 0) return emptyFigure(chart, 'histogram');
  const width = drawingWidth(chart);
  const plot: Plot = { left: 8, right: width - 8, top: 28, bottom: 180 };
  const leftOut = chart.values.length - chart.values.filter(isDrawable).length;
  const y = scaleLinear([0, Math.max(...found.map(({ count }) => count))], [plot.bottom, plot.top]);
  const room = Math.min(72, (plot.right - plot.left) / found.length);
  const about = `${chart.unit} (n = ${chart.values.length - leftOut}${leftOut > 0 ? `, ${leftOut} not readable` : ''})`;
  const captions = found.map((bin, index) => ({
    x: plot.left + (index + 0.5) * room,
    text: name(chart, bin),
  }));
  return figure(chart, 'histogram', plot.bottom + 56, [
    ...found.map((bin, index) =>
      column(
        { ...bin, past: chart.limit !== undefined && bin.first > chart.limit },
        plot.left + index * room,
        room,
        y(bin.count),
        plot,
        name(chart, bin),
      ),
    ),
    ...limitMark(chart.limit, found, plot, room),
    straight([plot.left, plot.bottom], [plot.right, plot.bottom], 'chart-axis'),
    ...captionRow(thinned(captions, 2, width - 2, 8), plot.bottom + 20, 'chart-muted'),
    element('g', { transform: `translate(4 ${plot.bottom + 30})` }, [axisLabel(about, width - 8)]),
  ]);
}

function name({ binLabel }: Histogram, { first, last }: Bin): string {
  if (binLabel) return binLabel(first, last);
  return first === last ? numeral(first) : `${numeral(first)}–${numeral(last)}`;
}

/** Where the limit lies between two columns, with its words. */
function limitMark(limit: number | undefined, found: readonly Bin[], plot: Plot, room: number): string[] {
  const first = limit === undefined ? -1 : found.findIndex((bin) => bin.first > limit);
  if (limit === undefined || first < 0) return [];
  const x = plot.left + first * room;
  return [
    straight([x, 4], [x, plot.bottom], 'chart-level'),
    words('text', { class: 'chart-muted', x: x + 6, y: 14 }, `over ${numeral(limit)}`),
  ];
}

function column(
  { count, past }: Bin & { past: boolean },
  x: number,
  room: number,
  top: number,
  plot: Plot,
  label: string,
): string {
  const gap = Math.min(4, room * 0.1);
  const bar = {
    class: past ? 'chart-bar chart-bar-past' : 'chart-bar',
    x: x + gap,
    y: top,
    width: room - 2 * gap,
    height: plot.bottom - top,
  };
  const written = { class: 'chart-count', x: x + room / 2, y: top - 6, 'text-anchor': 'middle' };
  return titled(`${label}: ${count}`, [
    count > 0 ? element('rect', bar) : '',
    words('text', written, count > 0 ? String(count) : ''),
  ]);
}
