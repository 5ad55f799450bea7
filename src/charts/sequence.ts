import type { Plot } from './plot.ts';
import { element } from './svg.ts';

/** Gives each point its place across the plot: evenly spaced in the order given, one alone in the middle. */
export function inOrder<P>(points: readonly P[], plot: Plot): (P & { x: number })[] {
  const from = plot.left + 16;
  const room = plot.right - 12 - from;
  const step = points.length > 1 ? room / (points.length - 1) : 0;
  return points.map((point, index) => ({
    ...point,
    x: points.length > 1 ? from + index * step : from + room / 2,
  }));
}

/** Markup inside a link, or as it is where there is nothing to link to. */
export function linked(href: string | undefined, name: string, markup: string): string {
  return href === undefined
    ? markup
    : element('a', { class: 'chart-link', href, 'aria-label': name }, [markup]);
}
