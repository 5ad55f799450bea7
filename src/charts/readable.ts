import { dayOf } from './calendar.ts';
import { isDrawable } from './plot.ts';

/** Points that have a place on the chart, in order of date, and how many have none. */
export interface Readable<P> {
  shown: P[];
  leftOut: number;
}

/**
 * Keeps the points whose date can be read and whose numbers are numbers.
 * Points of one day keep the order they came in.
 */
export function readable<P extends { on: string }>(
  points: readonly P[],
  numbers: (point: P) => readonly number[],
): Readable<P> {
  const shown = points
    .filter((point) => dayOf(point.on) !== null && numbers(point).every(isDrawable))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { shown, leftOut: points.length - shown.length };
}

/** What a chart says about rows that it could not place, as a line of its key. */
export function leftOutNote(count: number): { sign: string; text: string }[] {
  return count === 0 ? [] : [{ sign: '', text: `${count} not shown: no readable date or value` }];
}
