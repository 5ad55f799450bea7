import { describe, expect, test } from 'vitest';
import { coverage } from '#portfolio/coverage/coverage.ts';
import { trendsView } from '#site/monitoring/monitoring-trends.ts';
import type { Site } from '#site/portfolio.ts';
import { trendView } from '#site/trend/trend.ts';
import { trendFiles } from '#site/trend/trend-data.ts';
import { observed, smallPortfolio } from '../monitoring/small-portfolio.ts';

/** Ten checks of Colleague A at the lowest rating but for a little, then eight of Colleague B at the highest. */
const observation = Object.fromEntries(
  Array.from({ length: 18 }, (_, at) => [
    `E${at + 100}`,
    observed(
      `2026-03-${String(at + 2).padStart(2, '0')}`,
      at < 10 ? { greeting: 1 + (at % 2), listening: 1 } : { greeting: 3 + (at % 2), listening: 4 },
      { colleague: at < 10 ? 'colleague-a' : 'colleague-b' },
    ),
  ]),
);
const portfolio = smallPortfolio({ observation });
const site: Site = { portfolio, findings: [], units: coverage(portfolio), today: '2026-08-03' };
const everybody = trendView(site, { id: 't', from: 'monitoring/trends.html' });

describe('a chart of scores with a leap', () => {
  test('says which moving range is no part of its limits, and what the limits would be with all', () => {
    expect(everybody.limits[0]).toMatch(
      /1 moving range of 17 left out of the limits, as far above their average: [\d.]+ points from E109 to E110\. With all 17 the limits would be −?[\d.]+% to [\d.]+%, and the verdict /,
    );
    expect(everybody.rules).toContain('Moving ranges of 3.267 times their average or more are left out');
  });

  test('without one says nothing of it', () => {
    const even = trendView(site, { id: 't', from: 'x.html', colleague: 'colleague-a' });
    expect(even.limits.join(' ')).not.toContain('moving range');
  });

  test('keeps the ranges in its file, with whose each check is', () => {
    const file = trendFiles(site).find(({ path }) => path === 'monitoring/data/scores.everybody.csv');
    const rows = (file?.text.trim().split('\r\n') ?? []).map((row) => row.split(','));
    const at = (name: string) => rows[0]?.indexOf(name) ?? -1;
    const of = (number: string) => rows.find((row) => row[1] === number) ?? [];
    expect(of('E100')[at('range_left_out')]).toBe('');
    expect(of('E109')[at('range_left_out')]).toBe('no');
    expect(of('E110')[at('range_left_out')]).toBe('yes');
    expect(of('E110')[at('colleague')]).toBe('Colleague B');
  });
});

test('a chart of several people names whose checks a rule rests on, and a chart of one does not', () => {
  const [everyone] = trendsView(site).glance;
  const reasons = everyone?.answers[0]?.reasons.join(' ');
  expect(reasons).toContain(
    '10 checks in a row below the mean (E100 to E109, all of Colleague A), 2 March 2026',
  );
  const own = trendView(site, { id: 't', from: 'x.html', colleague: 'colleague-a' });
  expect(own.answers[0]?.reasons.join(' ')).not.toContain('all of');
});
