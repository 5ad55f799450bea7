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
  compact: boolean;
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
  const placed = inRows(shown, layout, chart.unit);
  const end = placed.reduce((down, { height }) => down + height, 4);
  const legend = key([...about, ...leftOutNote(chart.bars.length - shown.length)], end + 4, layout.width);
  const rows = placed.map((one) => row(one, layout));
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
  return { width, left, compact, scale: (value) => scale(value) };
}

function inWords({ value, of, note }: Bar, unit: string): string {
  const amount = of === undefined ? numeral(value) : `${numeral(value)} of ${numeral(of)}`;
  return `${amount} ${unit}`.trim() + (note ? `, ${note}` : '');
}

/** A bar with its name in lines, its number in words, and where its row stands. */
interface Row {
  bar: Bar;
  /** The number in words, whole and as far as it has room. */
  whole: string;
  said: string;
  lines: readonly string[];
  top: number;
  height: number;
}

const lineHeight = 16;

/** In a narrow card the name stands above its bar, over as many lines as it needs: nobody can widen paper or a phone. */
function inRows(bars: readonly Bar[], layout: Layout, unit: string): Row[] {
  let top = 4;
  return bars.map((bar) => {
    const whole = inWords(bar, unit);
    const said = layout.compact ? shortened(whole, layout.width * 0.55) : whole;
    const room = layout.compact ? layout.width - textWidth(said) - 24 : layout.left - 14;
    const lines = fitted(bar.label, room, layout.compact ? 4 : 2);
    const height = layout.compact ? 48 + (lines.length - 1) * lineHeight : 38;
    top += height;
    return { bar, whole, said, lines, top: top - height, height };
  });
}

function row({ bar, whole, said, lines, top, height }: Row, layout: Layout): string {
  const barTop = layout.compact ? top + height - 26 : top + 7;
  const start = layout.compact ? top + 15 : top + 23 - (lines.length - 1) * 8;
  return titled(`${bar.label}: ${whole}`, [
    ...lines.map((line, index) => words('text', { x: 4, y: start + index * lineHeight }, line)),
    ...drawnBar(bar, barTop, layout),
    layout.compact ? numberAbove(said, start, layout) : numberBehind(bar, said, top + 23, layout),
  ]);
}

function drawnBar({ value, of }: Bar, y: number, { left, scale }: Layout): string[] {
  const outline = { class: 'chart-outline', x: left, y, width: scale(of ?? 0) - left, height: 22 };
  const bar = { class: 'chart-bar', x: left, y: y + 3, width: scale(value) - left, height: 16 };
  return [of === undefined ? '' : element('rect', outline), element('rect', bar)];
}

const numberAbove = (said: string, y: number, { width }: Layout): string =>
  words('text', { x: width - 8, y, 'text-anchor': 'end' }, said);

const numberBehind = (bar: Bar, said: string, y: number, { width, scale }: Layout): string => {
  const end = scale(Math.max(bar.value, bar.of ?? 0));
  return words('text', { x: end + 8, y }, shortened(said, width - end - 12));
};
