import { expect, test } from 'vitest';
import { drawsKept, plannedOutsideDraws } from '#monitoring/draw-kept.ts';
import { observed, smallPortfolio } from './small-portfolio.ts';

const good = { greeting: 3, listening: 3 };

const frame = {
  on: '2026-02-20',
  agreedOn: '2026-02-21',
  agreedBy: ['A manager'],
  population: 'All contacts.',
  source: 'The log.',
  period: { from: '2026-02-01', to: '2026-02-28' },
  objectives: ['To see the service whole.'],
  strata: [
    { id: 'calls', describes: 'Calls', size: 300 },
    { id: 'letters', describes: 'Letters', size: 40 },
  ],
};

const draw = {
  on: '2026-02-23',
  frame: 'E003',
  method: 'stratified-equal',
  reason: 'Both are needed.',
  items: [
    { id: 'i1', stratum: 'calls', due: '2026-03-10' },
    { id: 'i2', stratum: 'calls', due: '2026-03-10' },
    { id: 'i3', stratum: 'calls', due: '2026-04-10' },
    { id: 'i4', stratum: 'visits' },
  ],
  swaps: [{ item: 'i1', on: '2026-03-01', reason: 'The recording was lost.' }],
};

const portfolio = smallPortfolio({
  'sampling-frame': { E003: frame },
  draw: { E004: draw },
  observation: {
    E010: observed('2026-03-02', good, { draw: 'E004', drawItem: 'i1' }),
    E011: observed('2026-03-02', good, { draw: 'E004', drawItem: 'i4' }),
    E012: observed('2026-03-03', good, { draw: 'E004', drawItem: 'i9' }),
    E013: observed('2026-03-04', good),
    E014: observed('2026-03-04', good, { check: 'spot', reason: 'It was quiet.' }),
  },
});

test('what was drawn is either observed or outstanding, and swapped is one of either', () => {
  const [kept] = drawsKept(portfolio, '2026-03-15');
  expect(kept).toMatchObject({ drawn: 4, observed: 2, swapped: 1, outstanding: 2, overdue: 1 });
});

test('an item that was swapped twice has both swaps and counts once', () => {
  const first = draw.swaps[0];
  const twice = [first, { ...first, on: '2026-03-02', reason: 'The caller had asked to be left out.' }];
  const [kept] = drawsKept(
    smallPortfolio({ 'sampling-frame': { E003: frame }, draw: { E004: { ...draw, swaps: twice } } }),
    '2026-03-15',
  );
  expect(kept?.swapped).toBe(1);
  expect(kept?.items[0]?.swaps.map(({ on }) => on)).toEqual(['2026-03-01', '2026-03-02']);
});

test('an item is overdue after its day and not on it', () => {
  expect(drawsKept(portfolio, '2026-03-10')[0]?.overdue).toBe(0);
  expect(drawsKept(portfolio, '2026-03-11')[0]?.overdue).toBe(1);
});

test('every group of the frame stands, also one from which nothing was drawn, and groups that it does not know', () => {
  const [kept] = drawsKept(portfolio, '2026-03-15');
  expect(
    kept?.strata.map(({ stratum, size, drawn, observed: done }) => [stratum, size, drawn, done]),
  ).toEqual([
    ['calls', 300, 3, 1],
    ['letters', 40, 0, 0],
    ['visits', undefined, 1, 1],
  ]);
});

test('a planned check that names no item of a draw is not in the draw', () => {
  expect(plannedOutsideDraws(portfolio).map(({ number }) => number)).toEqual(['E012', 'E013']);
});
