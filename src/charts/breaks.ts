import { captionRow, shortened, thinned } from './lettering.ts';
import type { Plot } from './plot.ts';
import { element, straight, titled } from './svg.ts';

/** A day from which points cannot be compared with those before, such as a new scorecard version. */
export interface Break {
  on: string;
  label: string;
}

/** A place between two points that lines never cross. */
export interface Gap {
  x: number;
  label: string;
}

/** How many breaks have happened by a day; points with the same number may be joined. */
function breaksBy(on: string, breaks: readonly Break[]): number {
  return breaks.filter((each) => each.on <= on).length;
}

/**
 * Points in order of date, cut into stretches that may each be joined by a line.
 * A point on the day of a break is after it.
 */
export function stretches<P extends { on: string }>(points: readonly P[], breaks: readonly Break[]): P[][] {
  const found: P[][] = [];
  let before = -1;
  for (const point of points) {
    const now = breaksBy(point.on, breaks);
    if (now === before) found.at(-1)?.push(point);
    else found.push([point]);
    before = now;
  }
  return found;
}

/** The gaps between stretches: half-way between the last point before and the first after, with their labels. */
export function gaps<P extends { on: string; x: number }>(
  parts: readonly P[][],
  breaks: readonly Break[],
): Gap[] {
  return parts.slice(1).flatMap((part, index) => {
    const last = parts[index]?.at(-1);
    const first = part[0];
    if (!last || !first) return [];
    const between = breaks.filter((each) => each.on > last.on && each.on <= first.on);
    return [{ x: (last.x + first.x) / 2, label: between.map((each) => each.label).join(', ') }];
  });
}

/** Draws the gaps: a strip without grid lines, a dashed line, and the label above it where there is room. */
export function gapMarks(found: readonly Gap[], plot: Plot, y: number): string[] {
  const captions = found.map(({ x, label }) => ({ x, text: shortened(label, 200) }));
  return [
    ...found.map(({ x, label }) => gapMark(x, label, plot)),
    ...captionRow(thinned(captions, plot.left, plot.right), y, 'chart-muted'),
  ];
}

function gapMark(x: number, label: string, { top, bottom }: Plot): string {
  const strip = { class: 'chart-gap', x: x - 3, y: top - 1, width: 6, height: bottom - top };
  return titled(label, [element('rect', strip), straight([x, top - 5], [x, bottom], 'chart-break')]);
}
