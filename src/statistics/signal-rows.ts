import type { Signal } from './xmr-signals.ts';

/** On which side of the mean the points of a signal lie, or which way they go. */
export type Way = 'above' | 'below' | 'rising' | 'falling';

/** Points of one signal that belong together, by their places from 0 up. */
export interface SignalRow {
  signal: Signal;
  way: Way;
  from: number;
  to: number;
}

/** Of three points one may be unmarked, so two marks that stand one apart are of one row. */
const reach: Readonly<Record<Signal, number>> = { outside: 1, shift: 1, trend: 1, 'two-of-three': 2 };

/** The signals of a chart as rows. `values` and `mean` say which way each row lies or goes. */
export const signalRows = (
  signals: readonly (readonly Signal[])[],
  values: readonly number[],
  mean: number,
): SignalRow[] => {
  const rows: SignalRow[] = [];
  for (const [at, here] of signals.entries())
    for (const signal of here) {
      const way = wayAt(signal, at, signals, values, mean);
      const open = rows.findLast((row) => row.signal === signal);
      if (open && open.way === way && at - open.to <= reach[signal]) open.to = at;
      else rows.push({ signal, way, from: at, to: at });
    }
  return rows;
};

const wayAt = (
  signal: Signal,
  at: number,
  signals: readonly (readonly Signal[])[],
  values: readonly number[],
  mean: number,
): Way => {
  const value = values[at] ?? mean;
  if (signal !== 'trend') return value > mean ? 'above' : 'below';
  const began = !signals[at - 1]?.includes('trend');
  const step = began ? (values[at + 1] ?? value) - value : value - (values[at - 1] ?? value);
  return step > 0 ? 'rising' : 'falling';
};

/**
 * Which way a row says that things went, where more is better: 1 up, −1 down, 0 neither. A trend goes its own way. A
 * shift that lies nearer to the end is where things now stand; one nearer to the beginning is what they have left.
 * What is outside, or near a limit, is a moment: it says where things stand only while it is the latest.
 */
export const directionOf = ({ signal, way, from, to }: SignalRow, points: number): -1 | 0 | 1 => {
  if (signal === 'trend') return way === 'rising' ? 1 : -1;
  const side = way === 'above' ? 1 : -1;
  if (signal === 'shift') {
    const [before, after] = [from, points - 1 - to];
    return before === after ? 0 : before > after ? side : side === 1 ? -1 : 1;
  }
  return to >= points - reach[signal] ? side : 0;
};
