import { describe, expect, test } from 'vitest';
import { agreements } from '#monitoring/agreement.ts';
import { kappa } from '#statistics/statistics.ts';
import { smallPortfolio } from './small-portfolio.ts';

const rated = (rater: string, greeting: number | null, listening: number | null) => ({
  rater,
  ratings: [
    { quality: 'greeting', rating: greeting },
    { quality: 'listening', rating: listening },
  ],
});
const session = (raters: ReturnType<typeof rated>[], more: Record<string, unknown> = {}) => ({
  on: '2026-03-02',
  transaction: 'A call',
  scorecard: 'E001',
  version: '1',
  blind: true,
  raters,
  discussed: 'We talked.',
  ...more,
});
const of = (calibration: Record<string, ReturnType<typeof session>>) =>
  agreements(smallPortfolio({ calibration }));

describe('calibrations by the same two raters', () => {
  const [together, ...others] = of({
    E010: session([rated('Learner', 3, 2), rated('Manager', 3, 3)]),
    E011: session([rated('Manager', 4, 2), rated('Learner', 4, 2)]),
    E012: session([rated('Learner', 1, 1), rated('Manager', 4, 4)], { blind: false }),
  });

  test('are taken together, and one that was not blind enters no figure', () => {
    expect(others).toEqual([]);
    expect(together?.blind.map(({ number }) => number)).toEqual(['E010', 'E011']);
    expect(together?.seen.map(({ number }) => number)).toEqual(['E012']);
    expect(together?.exact).toEqual({ figure: { percent: 75, agreeing: 3, pairs: 4 } });
    expect(together?.withinOne).toEqual({ figure: { percent: 100, agreeing: 4, pairs: 4 } });
  });

  test('have the kappa of their ratings on the points of the scale', () => {
    const table = [
      [0, 0, 0, 0],
      [0, 1, 1, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
    ];
    expect(together?.pairs).toHaveLength(1);
    expect(together?.pairs[0]?.kappa.linear).toEqual({ figure: kappa(table, { weights: 'linear' }) });
  });

  test('rank the quality criteria by how far apart the raters were', () => {
    expect(together?.disagreements.map(({ quality, apart, pairs }) => [quality, apart, pairs])).toEqual([
      ['listening', 1, 2],
      ['greeting', 0, 2],
    ]);
  });
});

test('three raters with a gap have an alpha, and a kappa two at a time', () => {
  const [group] = of({
    E010: session([rated('A', 3, 2), rated('B', 3, null), rated('C', 2, 2)]),
  });
  expect(group?.gaps).toBe(1);
  expect(group?.compared).toEqual({ lines: 2, ratings: 5 });
  expect(group?.pairs.map(({ raters, n }) => [...raters, n])).toEqual([
    ['A', 'B', 1],
    ['A', 'C', 2],
    ['B', 'C', 1],
  ]);
  expect(group?.alpha.ordinal).toHaveProperty('figure');
});

test('what cannot be computed says why', () => {
  const [group] = of({ E010: session([rated('A', 3, 3), rated('B', 3, 3)]) });
  expect(group?.alpha.ordinal).toEqual({ refused: 'Every rating is the same.' });
  expect(group?.pairs[0]?.kappa.none).toEqual({ refused: 'A rater gave everything the same rating.' });
  const [none] = of({ E010: session([rated('A', 3, null), rated('B', null, 3)]) });
  expect(none?.exact).toEqual({ refused: 'No unit was rated by two raters.' });
});

test('two raters who are called by the same role stay two', () => {
  const [group] = of({ E010: session([rated('Adviser', 3, 2), rated('Adviser', 2, 2)]) });
  expect(group?.raters).toEqual(['Adviser', 'Adviser (2)']);
  expect(group?.exact).toEqual({ figure: { percent: 50, agreeing: 1, pairs: 2 } });
});

test('ratings are missing from the calibration that lacks them, and from no other of the same raters', () => {
  const [group] = of({
    E010: session([rated('Learner', 3, 2), rated('Manager', 3, 3), rated('Analyst', 3, null)]),
    E011: session([rated('Learner', 3, null), rated('Manager', 3, null), rated('Analyst', null, null)]),
    E012: session([rated('Learner', 3, 2), rated('Manager', 3, 3), rated('Analyst', 3, 3)]),
  });
  expect([...(group?.gapsIn ?? [])]).toEqual([
    ['E010', 1],
    ['E011', 1],
    ['E012', 0],
  ]);
  expect(group).toMatchObject({ gaps: 2, compared: { lines: 5, ratings: 13 } });
});
