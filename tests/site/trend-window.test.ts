import { describe, expect, it } from 'vitest';
import { checksAtOnce } from '#site/paging.ts';
import { latestOf } from '#site/trend/trend-window.ts';

const points = Array.from({ length: checksAtOnce + 50 }, (_, index) => ({
  on: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  value: index,
}));
const day = (index: number): string => points[index]?.on ?? '';
const breaks = [
  { on: day(10), mean: 1, upper: 2, lower: 0 },
  { on: day(40), mean: 11, upper: 12, lower: 10 },
  { on: day(90), mean: 21, upper: 22, lower: 20 },
];

describe('the chart of very many checks', () => {
  it('shows the latest, with the limits of the part that the first of them lies in', () => {
    expect(latestOf({ mean: 5, upper: 6, lower: 4, points, breaks })).toEqual({
      mean: 11,
      upper: 12,
      lower: 10,
      points: points.slice(50),
      breaks: [breaks[2]],
    });
  });

  it('keeps no limits of a part before, where its own part has none', () => {
    const cut = latestOf({ mean: 5, upper: 6, lower: 4, points, breaks: [{ on: day(50) }] });
    expect([cut.mean, cut.upper, cut.lower, cut.breaks]).toEqual([undefined, undefined, undefined, []]);
  });

  it('stays as it is where all of them fit', () => {
    const short = { mean: 5, points: points.slice(0, checksAtOnce), breaks };
    expect(latestOf(short)).toBe(short);
  });
});
