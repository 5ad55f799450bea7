import { scaleLinear } from 'd3';
import { type ChartFrame, drawingWidth, emptyFigure, figure, isCompact } from './figure.ts';
import { key } from './key.ts';
import { fitted, shortened, textWidth } from './lettering.ts';
import { isDrawable, numeral, type Scale } from './plot.ts';
import { leftOutNote } from './readable.ts';
import { element, titled, words } from './svg.ts';

/** One bar. `of` is what the value is a part of, drawn as an outline; `note` stands behind the number. */
export interface Bar {
  label: string;
  value: number;
  of?: number | undefined;
  note?: string | undefined;
}

/** What `barChart` draws. `unit` is written after each number. */
export interface BarChart extends ChartFrame {
  bars: readonly Bar[];
  unit: string;
  /** What the outline stands for, such as `planned`; without it the key has no line for it. */
  ofLabel?: string | undefined;
}

interface Layout {
  width: number;
  /** Where bars begin; labels stand to the left, or above in a narrow card. */
  left: number;
  rowHeight: number;
  scale: Scale;
}

/** Horizontal bars from zero, each with its number in words: `18 of 24 checks`. Below zero counts as zero. */
export function barChart(chart: BarChart): string {
  const shown = chart.bars.filter(({ value, of }) => isDrawable(value) && isDrawable(of ?? 0));
  if (shown.length === 0) return emptyFigure(chart, 'bars');
  const layout = layoutFor(chart, shown);
  const outline = element('rect', { class: 'chart-outline', x: -10, y: -7, width: 20, height: 14 });
  const parts = shown.some(({ of }) => of !== undefined);
  const about = chart.ofLabel === undefined || !parts ? [] : [{ sign: outline, text: chart.ofLabel }];
  const end = 4 + shown.length * layout.rowHeight;
  const legend = key([...about, ...leftOutNote(chart.bars.length - shown.length)], end + 4, layout.width);
  const rows = shown.map((bar, index) => row(bar, 4 + index * layout.rowHeight, layout, chart.unit));
  return figure(chart, 'bars', end + 4 + legend.height, [...rows, ...legend.parts]);
}

function layoutFor(chart: BarChart, bars: readonly Bar[]): Layout {
  const width = drawingWidth(chart);
  const compact = isCompact(chart);
  const widest = Math.max(...bars.map(({ label }) => textWidth(label)));
  const left = compact ? 4 : Math.min(widest, width * 0.34) + 14;
  const written = Math.max(...bars.map((bar) => textWidth(inWords(bar, chart.unit))));
  const right = compact ? width - 8 : width - Math.min(written + 16, width * 0.36);
  const most = Math.max(...bars.flatMap(({ value, of }) => [value, of ?? 0]), 0) || 1;
  const scale = scaleLinear([0, most], [left, right]).clamp(true);
  return { width, left, rowHeight: compact ? 48 : 38, scale: (value) => scale(value) };
}

function inWords({ value, of, note }: Bar, unit: string): string {
  const amount = of === undefined ? numeral(value) : `${numeral(value)} of ${numeral(of)}`;
  return `${amount} ${unit}`.trim() + (note ? `, ${note}` : '');
}

function row(bar: Bar, top: number, layout: Layout, unit: string): string {
  const above = layout.left === 4;
  const said = inWords(bar, unit);
  const barTop = above ? top + 22 : top + 7;
  const end = layout.scale(Math.max(bar.value, bar.of ?? 0));
  const lines = above ? [] : fitted(bar.label, layout.left - 14, 2);
  const start = top + 23 - (lines.length - 1) * 8;
  return titled(`${bar.label}: ${said}`, [
    ...lines.map((line, index) => words('text', { x: 4, y: start + index * 16 }, line)),
    ...drawnBar(bar, barTop, layout),
    ...(above
      ? captionAbove(bar.label, said, top + 15, layout.width)
      : [words('text', { x: end + 8, y: top + 23 }, shortened(said, layout.width - end - 12))]),
  ]);
}

function drawnBar({ value, of }: Bar, y: number, { left, scale }: Layout): string[] {
  const outline = { class: 'chart-outline', x: left, y, width: scale(of ?? 0) - left, height: 22 };
  const bar = { class: 'chart-bar', x: left, y: y + 3, width: scale(value) - left, height: 16 };
  return [of === undefined ? '' : element('rect', outline), element('rect', bar)];
}

function captionAbove(label: string, said: string, y: number, width: number): string[] {
  const number = shortened(said, width * 0.55);
  return [
    words('text', { x: 4, y }, shortened(label, width - textWidth(number) - 24)),
    words('text', { x: width - 8, y, 'text-anchor': 'end' }, number),
  ];
}
