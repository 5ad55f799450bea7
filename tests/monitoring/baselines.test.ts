import { describe, expect, test } from 'vitest';
import { baselinesOf } from '#monitoring/baselines.ts';
import { scoredObservations } from '#monitoring/scored-observation.ts';
import { stepsOf } from '#monitoring/steps.ts';
import { trendOf } from '#monitoring/trend.ts';
import { monitoringPlan, observed, smallPortfolio } from './small-portfolio.ts';

/** Sixteen checks in March that go up and down, then four in April that are all good. */
const ratings = [...Array.from({ length: 16 }, (_, index) => 2 + (index % 2)), 4, 4, 4, 4];
const observation = Object.fromEntries(
  ratings.map((rating, index) => [
    `E0${index + 10}`,
    observed(`2026-0${index < 16 ? 3 : 4}-${String((index % 16) + 2).padStart(2, '0')}`, {
      greeting: rating,
      listening: rating,
    }),
  ]),
);

const first16 = { scorecard: 'E001', colleague: 'colleague-a', checks: 16, reason: 'Before the coaching.' };

const trendWith = (baselines: object[], more: { quality?: string; steps?: object[] } = {}) => {
  const plan = { ...monitoringPlan, baselines, steps: more.steps ?? [] };
  const portfolio = smallPortfolio({ 'monitoring-plan': { E040: plan }, observation });
  return trendOf(scoredObservations(portfolio), {
    ...{ colleague: 'colleague-a', quality: more.quality, by: 'month', check: 'planned', minimum: 15 },
    steps: stepsOf(portfolio, 'colleague-a'),
    baselines: baselinesOf(portfolio, { colleague: 'colleague-a' }),
  });
};
const limitsWith = (...args: Parameters<typeof trendWith>) => trendWith(...args).versions[0]?.byScore;

describe('a declared baseline', () => {
  test('gives the limits from its first checks, so that later ones are held against them', () => {
    // Ratings of 2 and 3 on a scale of 1 to 4 are 33⅓ and 66⅔ per cent: the mean is 50, each range 33⅓.
    const judged = limitsWith([first16]);
    expect(judged?.limits?.mean).toBeCloseTo(50, 10);
    expect(judged?.limits?.upper).toBeCloseTo(50 + 2.66 * (100 / 3), 10);
    expect(judged?.baseline).toBe(16);
    expect(limitsWith([])?.limits?.mean).toBeCloseTo(60, 10);
    expect(limitsWith([])?.baseline).toBeUndefined();
  });

  test('waits until there are so many checks', () => {
    const waiting = trendWith([{ ...first16, checks: 21 }]).versions[0];
    expect(waiting?.baseline?.checks).toBe(21);
    expect(waiting?.byScore?.baseline).toBeUndefined();
    expect(waiting?.byScore?.limits?.mean).toBeCloseTo(60, 10);
  });

  test('holds for its own chart, scorecard and side of a step only', () => {
    const { colleague: _, ...everybody } = first16;
    for (const other of [
      everybody,
      { ...first16, colleague: 'colleague-b' },
      { ...first16, scorecard: 'E002' },
      { ...first16, channel: 'telephone' },
      { ...first16, step: '2026-04-01' },
    ])
      expect(limitsWith([other])?.baseline).toBeUndefined();
    const cut = trendWith([{ ...first16, step: '2026-03-04', checks: 15 }], {
      steps: [{ on: '2026-03-04', reason: 'A new system.' }],
    });
    expect(cut.versions.map(({ baseline }) => baseline?.checks)).toEqual([undefined, 15]);
  });

  test('is of scores: the chart of a quality criterion has none', () => {
    expect(trendWith([first16], { quality: 'greeting' }).versions[0]?.baseline).toBeUndefined();
  });
});
