import { describe, expect, test } from 'vitest';
import { scoredObservations } from '#monitoring/scored-observation.ts';
import { stepsOf } from '#monitoring/steps.ts';
import { trendOf } from '#monitoring/trend.ts';
import { monitoringPlan, observed, smallPortfolio } from './small-portfolio.ts';

const plan = {
  ...monitoringPlan,
  steps: [
    { on: '2026-03-10', reason: 'The new system came in.' },
    { on: '2026-03-20', colleague: 'colleague-b', reason: 'Moved to chat.' },
  ],
};
const days = ['2026-03-02', '2026-03-09', '2026-03-10', '2026-03-23'];
const observation = Object.fromEntries(
  days.map((on, index) => [`E01${index}`, observed(on, { greeting: 2 + (index % 2), listening: 3 })]),
);
const portfolio = smallPortfolio({ 'monitoring-plan': { E040: plan }, observation });
const scored = scoredObservations(portfolio);
const trend = (steps = stepsOf(portfolio, 'colleague-a'), quality?: string) =>
  trendOf(scored, { colleague: 'colleague-a', quality, by: 'month', check: 'planned', minimum: 2, steps });

describe('a declared step', () => {
  test('bears on everybody, or on the colleague that it names', () => {
    expect(stepsOf(portfolio).map(({ on }) => on)).toEqual(['2026-03-10']);
    expect(stepsOf(portfolio, 'colleague-a').map(({ on }) => on)).toEqual(['2026-03-10']);
    expect(stepsOf(portfolio, 'colleague-b').map(({ on }) => on)).toEqual(['2026-03-10', '2026-03-20']);
  });

  test('cuts the chart on its day, and each part has limits and a verdict of its own', () => {
    const { breaks, versions } = trend();
    expect(breaks).toEqual([
      {
        on: '2026-03-10',
        from: '1',
        to: '1',
        steps: [{ on: '2026-03-10', reason: 'The new system came in.' }],
      },
    ]);
    expect(versions.map(({ n, step }) => [n, step])).toEqual([
      [2, undefined],
      [2, { on: '2026-03-10', reason: 'The new system came in.' }],
    ]);
    const [before, after] = versions.map(({ byScore }) => byScore?.limits?.mean);
    expect(before).toBe(after);
    expect(versions.every(({ byScore }) => byScore?.limits !== undefined)).toBe(true);
  });

  test('gives a month that it cuts two points', () => {
    const { points } = trend(undefined, 'greeting');
    expect(points.map(({ from, n }) => [from, n])).toEqual([
      ['2026-03-01', 2],
      ['2026-03-10', 2],
    ]);
  });

  test('names no part that began with a scorecard of its own: there the version is the break', () => {
    const later = ['2026-06-02', '2026-06-09'].map((on) =>
      observed(on, { greeting: 3, listening: 3 }, { scorecard: 'E002', version: '2' }),
    );
    const more = Object.fromEntries(later.map((each, index) => [`E02${index}`, each]));
    const all = smallPortfolio({
      'monitoring-plan': { E040: { ...plan, steps: [{ on: '2026-05-10', reason: 'A new system' }] } },
      observation: { ...observation, ...more },
    });
    const { versions, breaks } = trendOf(scoredObservations(all), {
      ...{ by: 'month', check: 'planned', minimum: 2 },
      steps: stepsOf(all),
    });
    expect(versions.map(({ version, step }) => [version, step])).toEqual([
      ['1', undefined],
      ['2', undefined],
    ]);
    expect(breaks).toMatchObject([{ to: '2', steps: [{ on: '2026-05-10' }] }]);
  });

  test('that was not declared cuts nothing, whatever happened', () => {
    expect(trend([]).versions).toHaveLength(1);
    expect(trend([]).breaks).toEqual([]);
  });
});
