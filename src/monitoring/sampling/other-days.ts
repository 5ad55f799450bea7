import type { PortfolioRecord } from '#portfolio/portfolio.ts';

/** Checks of a draw that were made live on days that its frame does not count. */
export interface OtherDays {
  /** How many, out of so many that were observed live. */
  count: number;
  live: number;
  /** How many were looked at from what was recorded, whose own day no field gives. */
  recorded: number;
  /** The first and the last of those days. */
  from: string;
  to: string;
}

/**
 * What of a draw was observed live on days outside the period of its frame; undefined where nothing was. A recording
 * may be older than its check, and an item that a list names is the very transaction that the frame counts.
 */
export const otherDays = (
  { data: { items } }: PortfolioRecord<'draw'>,
  { data: { period } }: PortfolioRecord<'sampling-frame'>,
  observations: readonly PortfolioRecord<'observation'>[],
): OtherDays | undefined => {
  const named = new Set(items.flatMap(({ id, entry }) => (entry === undefined ? [] : [id])));
  const unnamed = observations.filter(({ data }) => !named.has(data.drawItem ?? ''));
  const live = unnamed
    .filter(({ data }) => data.technique !== 'recorded')
    .map(({ data }) => data.observedOn)
    .sort();
  const outside = live.filter((day) => day < period.from || day > period.to);
  const [from, to] = [outside[0], outside.at(-1)];
  const recorded = unnamed.length - live.length;
  return from && to ? { count: outside.length, live: live.length, recorded, from, to } : undefined;
};
