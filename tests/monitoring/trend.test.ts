import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoredObservations } from '#monitoring/scored-observation.ts';
import { trendOf } from '#monitoring/trend.ts';
import type { TrendOf } from '#monitoring/trend-of.ts';
import { observed, smallPortfolio } from './small-portfolio.ts';

type Listed = ReturnType<typeof observed>;

const trend = (list: readonly Listed[], what: Partial<TrendOf> = {}) => {
  const observation = Object.fromEntries(
    list.map((each, index) => [`E${String(index + 10).padStart(3, '0')}`, each]),
  );
  const scored = scoredObservations(smallPortfolio({ observation }));
  return trendOf(scored, { by: 'month', check: 'planned', minimum: 15, colleague: 'colleague-a', ...what });
};

const good = { greeting: 3, listening: 3 };
const poor = { greeting: 2, listening: 2 };
const second = { scorecard: 'E002', version: '2' };

describe('points', () => {
  test('hold the share of transactions whose score meets the standard, with its interval and its observations', () => {
    const { points } = trend([
      observed('2026-03-02', good),
      observed('2026-03-20', poor),
      observed('2026-04-06', good),
    ]);
    expect(points).toMatchObject([
      { from: '2026-03-01', n: 2, atStandard: 1, share: 0.5, observations: ['E010', 'E011'] },
      { from: '2026-04-01', n: 1, atStandard: 1, share: 1, upper: 1, observations: ['E012'] },
    ]);
    // Wilson, 1 of 2: (0.5 ± 0.405…) as given by method 3 of Newcombe (1998).
    expect(points[0]?.lower).toBeCloseTo(0.0945, 4);
    expect(points[0]?.upper).toBeCloseTo(0.9055, 4);
  });

  test('go by the weeks of the calendar where asked', () => {
    const { points } = trend([observed('2026-03-08', good), observed('2026-03-09', good)], { by: 'week' });
    expect(points.map(({ from, n }) => [from, n])).toEqual([
      ['2026-03-02', 1],
      ['2026-03-09', 1],
    ]);
  });

  test('of a quality criterion count only where it was rated, and say how often it did not apply', () => {
    const list = [
      observed('2026-03-02', { greeting: 3, listening: 1 }),
      observed('2026-03-03', { greeting: 'Came in mid-call.', listening: 4 }),
    ];
    expect(trend(list, { quality: 'greeting' })).toMatchObject({
      n: 1,
      atStandard: 1,
      leftOut: { notApplicable: 1 },
    });
    expect(trend(list, { quality: 'listening' })).toMatchObject({ n: 2, atStandard: 1 });
  });

  test('of a whole transaction weigh it once, however many lines it has', () => {
    expect(trend([observed('2026-03-02', { greeting: 1, listening: 4 })])).toMatchObject({
      n: 1,
      atStandard: 1,
    });
  });

  test('are of one colleague only', () => {
    const list = [observed('2026-03-02', good), observed('2026-03-02', poor, { colleague: 'colleague-b' })];
    expect(trend(list)).toMatchObject({ n: 1, atStandard: 1 });
  });

  test('do not rest on an observation that was withdrawn', () => {
    const withdrawn = { on: '2026-03-05', reason: 'Of another team.' };
    expect(trend([observed('2026-03-02', good, { withdrawn })]).n).toBe(0);
  });
});

describe('planned and spot checks', () => {
  const list = [
    observed('2026-03-02', good),
    observed('2026-03-03', poor, { check: 'spot' }),
    observed('2026-03-04', poor, { check: 'spot' }),
  ];

  test('are kept apart, and what was left out is said', () => {
    expect(trend(list)).toMatchObject({ n: 1, atStandard: 1, leftOut: { otherChecks: 2 } });
    expect(trend(list, { check: 'spot' })).toMatchObject({
      n: 2,
      atStandard: 0,
      leftOut: { otherChecks: 1 },
    });
  });

  test('are taken together only where that is asked for', () => {
    expect(trend(list, { check: 'all' })).toMatchObject({ n: 3, leftOut: { otherChecks: 0 } });
  });
});

describe('a change of the scorecard', () => {
  const change = [
    observed('2026-06-02', good),
    observed('2026-06-15', good, second),
    observed('2026-06-16', poor, second),
    observed('2026-07-01', good, second),
  ];

  test('is a break, and a month that it cuts gives two points', () => {
    const { points, breaks } = trend(change);
    expect(breaks).toEqual([{ on: '2026-06-15', from: '1', to: '2', steps: [] }]);
    expect(points.map(({ from, version, n }) => [from, version, n])).toEqual([
      ['2026-06-01', '1', 1],
      ['2026-06-15', '2', 2],
      ['2026-07-01', '2', 1],
    ]);
  });

  test('gives no quality criterion a past that it did not have', () => {
    const closing = trend(
      [observed('2026-05-04', good), observed('2026-06-15', { ...good, closing: 2 }, second)],
      { quality: 'closing' },
    );
    expect(closing).toMatchObject({ n: 1, breaks: [], leftOut: { notApplicable: 0 } });
  });

  test('on a day on which both versions were used is still one break', () => {
    const sameDay = [
      observed('2026-06-15', good, { ...second, observedAt: '09:00' }),
      observed('2026-06-15', good, { observedAt: '15:00' }),
      observed('2026-06-15', good, { ...second, observedAt: '10:00' }),
    ];
    const { breaks, points } = trend(sameDay);
    expect(breaks).toHaveLength(1);
    expect(points.map(({ version, n }) => [version, n])).toEqual([
      ['1', 1],
      ['2', 2],
    ]);
  });
});

describe('enough to state a trend', () => {
  const days = (count: number, more = {}, month = '03') =>
    Array.from({ length: count }, (_, index) =>
      observed(`2026-${month}-${String(index + 1).padStart(2, '0')}`, good, more),
    );

  test('is the number that the centre chose, and not one less', () => {
    expect(trend(days(14)).enough).toBe(false);
    expect(trend(days(15)).enough).toBe(true);
    expect(trend(days(14), { minimum: 14 }).enough).toBe(true);
  });

  test('is counted within one version: two halves do not make a whole', () => {
    const split = trend([...days(14), ...days(14, second, '06')]);
    expect(split).toMatchObject({ n: 28, enough: false });
    expect(split.versions.map(({ version, n }) => [version, n])).toEqual([
      ['1', 14],
      ['2', 14],
    ]);
  });

  test('is asked of the latest part alone: what an older version showed is no answer to how things are now', () => {
    const rising = days(16).map((each, index) =>
      index < 8 ? { ...each, ...observed(each.observedOn, poor) } : each,
    );
    const now = trend([...rising, ...days(14, second, '06')]);
    expect(now.versions.map(({ verdict }) => verdict.state)).toEqual(['improving', 'too-few']);
    expect(now.verdict.state).toBe('too-few');
    expect(now.present).toMatchObject({ version: '2', n: 14 });
    const then = trend([...rising, ...days(14, second, '06')], { version: '1' });
    expect(then).toMatchObject({ verdict: { state: 'improving' }, n: 16, leftOut: { otherVersions: 14 } });
  });

  test('does not hide the points where there are too few', () => {
    expect(trend(days(3)).points).toHaveLength(1);
  });

  test('of nothing at all is no', () => {
    expect(trend([])).toMatchObject({ points: [], breaks: [], n: 0, enough: false });
  });
});

test('whatever is observed, points add up, lie in order, and none mixes versions or leaves its interval', () => {
  const check = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 3, max: 7 }),
    new: fc.boolean(),
    spot: fc.boolean(),
    rating: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(
      fc.array(check, { maxLength: 30 }),
      fc.constantFrom('week' as const, 'month' as const),
      (all, by) => {
        const list = all.map((each) =>
          observed(
            `2026-0${each.month}-${String(each.day).padStart(2, '0')}`,
            { greeting: each.rating, listening: each.rating },
            { ...(each.new ? second : {}), check: each.spot ? 'spot' : 'planned' },
          ),
        );
        const found = trend(list, { by });
        const planned = all.filter(({ spot }) => !spot);
        expect(found.points.reduce((sum, { n }) => sum + n, 0)).toBe(planned.length);
        expect(found.atStandard).toBe(planned.filter(({ rating }) => rating >= 3).length);
        expect(new Set(found.points.flatMap(({ observations }) => observations)).size).toBe(planned.length);
        for (const { share, lower, upper } of found.points)
          expect(lower <= share && share <= upper).toBe(true);
        const dates = found.points.map(({ from }) => from);
        expect(dates).toEqual([...dates].sort());
        expect(found.breaks.length).toBe(changesIn(found.points.map(({ version }) => version)));
      },
    ),
    { numRuns: 60 },
  );
});

const changesIn = (versions: readonly string[]): number =>
  versions.slice(1).filter((version, index) => version !== versions[index]).length;
