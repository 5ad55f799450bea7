import { scaleLinear } from 'd3';
import { type Caption, captionRow, shortened, textWidth, thinned } from './lettering.ts';
import { straight, words } from './svg.ts';

/** The edges of the area that points are drawn in. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A scale that keeps what lies beyond its ends at the ends. */
export type Scale = (value: number) => number;

/** Values a chart may be asked to draw: beyond this, arithmetic on a scale stops being exact. */
const largest = 1e12;

/** True for a number that has a place on a scale. */
export function isDrawable(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= largest;
}

/** A number as a person writes it: two decimals at most, thousands apart. */
export function numeral(value: number): string {
  const [whole = '0', part] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = value < 0 && Math.round(value * 100) !== 0 ? '−' : '';
  return part === undefined ? `${sign}${grouped}` : `${sign}${grouped}.${part}`;
}

/** A share from 0 to 1 as a whole percentage. */
export function percentage(share: number): string {
  return `${Math.round(Math.min(Math.max(share, 0), 1) * 100)}%`;
}

/** A vertical scale over round numbers that holds all the values, and the ticks to write beside it. */
export function upright(
  values: readonly number[],
  plot: Plot,
  ends?: readonly [number, number],
): { y: Scale; ticks: number[] } {
  const drawable = values.filter(isDrawable);
  const [least, most] = ends ?? [Math.min(...drawable), Math.max(...drawable)];
  const margin = least === most ? 1 : 0;
  const scale = scaleLinear([least - margin, most + margin], [plot.bottom, plot.top]).clamp(true);
  if (!ends) scale.nice(5);
  return { y: (value) => scale(value), ticks: scale.ticks(5) };
}

/** Grid lines across the plot with their values to the left; ticks too close to be told apart in words give one. */
export function grid(
  plot: Plot,
  y: Scale,
  ticks: readonly number[],
  name: (tick: number) => string,
): string[] {
  const apart = ticks.filter((tick, index) => index === 0 || name(tick) !== name(ticks[index - 1] ?? tick));
  return [
    straight([plot.left, plot.bottom], [plot.right, plot.bottom], 'chart-axis'),
    ...apart.flatMap((tick) => [
      y(tick) < plot.bottom ? straight([plot.left, y(tick)], [plot.right, y(tick)], 'chart-grid') : '',
      words(
        'text',
        { class: 'chart-muted', x: plot.left - 8, y: y(tick) + 5, 'text-anchor': 'end' },
        name(tick),
      ),
    ]),
  ];
}

/** How far from the left edge the plot begins, so that the widest tick fits beside it. */
export function gutter(names: readonly string[]): number {
  return Math.max(28, ...names.map((name) => textWidth(name) + 12));
}

/** The words that say what the vertical axis counts, above its top. */
export function axisLabel(text: string, width: number): string {
  return words('text', { class: 'chart-strong', x: 4, y: 16 }, shortened(text, width - 8));
}

/** The labels to stand under the points, as many as fit side by side. */
export function labelsThatFit<C extends Caption>(captions: readonly C[], width: number): C[] {
  const cut = captions.map((caption) => ({ ...caption, text: shortened(caption.text, 110) }));
  return thinned(cut, 4, width - 4);
}

/** The labels under the points, in the row below the axis. */
export function labelsBelow(
  points: readonly { x: number; label: string }[],
  plot: Plot,
  width: number,
): string[] {
  const captions = points.map(({ x, label }) => ({ x, text: label }));
  return captionRow(labelsThatFit(captions, width), plot.bottom + 22, 'chart-muted');
}
