import { describe, expect, it } from 'vitest';
import { coverage } from '#portfolio/coverage/coverage.ts';
import { coachView } from '#site/coaching/coaching.ts';
import { heatView } from '#site/coaching/heat.ts';
import type { Site } from '#site/portfolio.ts';
import { addDays } from '#statistics/periods.ts';
import { monitoringPlan, observed, smallPortfolio } from '../monitoring/small-portfolio.ts';

type Records = Parameters<typeof smallPortfolio>[0];

const siteOf = (records: Records): Site => {
  const portfolio = smallPortfolio(records);
  return { portfolio, findings: [], units: coverage(portfolio), today: '2026-08-03' };
};

/** Twenty planned checks of colleague A, the first twelve good on both lines, the later ones not on listening; one of B. */
const observation = {
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [
      `E${100 + index}`,
      observed(
        addDays('2026-03-02', index * 2),
        { greeting: 3, listening: index < 12 ? 3 : 2 },
        { channel: index % 2 === 0 ? 'telephone' : 'written' },
      ),
    ]),
  ),
  E200: observed('2026-03-05', { greeting: 2, listening: 3 }, { colleague: 'colleague-b' }),
};

describe('colleagues by quality criterion', () => {
  const plan = { ...monitoringPlan, targets: [{ share: 95, quality: 'listening' }] };
  const heat = heatView(siteOf({ observation, 'monitoring-plan': { E090: plan } }));

  it('has a row for whole checks and each line, and a cell for each colleague and for everybody', () => {
    expect(heat.people.map(({ name }) => name)).toEqual(['Colleague A', 'Colleague B', 'Everybody']);
    expect(heat.rows.map(({ text, target }) => [text, target])).toEqual([
      ['Whole check: reached the standard score', undefined],
      ['The greeting', undefined],
      ['The listening', '95%'],
    ]);
  });

  it('says the share with its n, where it stands to the target, and what the chart says', () => {
    const [a, b, all] = heat.rows[2]?.cells ?? [];
    expect(a).toMatchObject({
      share: '60%',
      n: 20,
      atStandard: 12,
      toTarget: 'under',
      state: 'worsening',
      shade: 1,
    });
    expect(a?.says).toBe(
      '12 of 20 at standard, 95% interval 39% to 78%. Under the target of 95%. Worsening.',
    );
    expect(b).toMatchObject({ share: '100%', n: 1, toTarget: 'too-few', state: 'too-few', shade: 0 });
    expect(all).toMatchObject({ n: 21, atStandard: 13 });
  });

  it('leads from each cell to the chart of its line', () => {
    expect(heat.rows[2]?.cells.map(({ path }) => path)).toEqual([
      'monitoring/colleague-a.html#trend-listening',
      'monitoring/colleague-b.html#trend-listening',
      'monitoring/trends.html#trend-quality-listening',
    ]);
  });

  it('keeps the counts of each month and channel for the filter, which add up to all', () => {
    const { tally = '', n, atStandard } = heat.rows[2]?.cells[0] ?? {};
    const counts = tally.split(';').map((words) => words.split(' ')[2]?.split('/').map(Number) ?? []);
    expect(tally).toContain('2026-03 telephone 6/8');
    expect(counts.reduce((sum, [, of = 0]) => sum + of, 0)).toBe(n);
    expect(counts.reduce((sum, [met = 0]) => sum + met, 0)).toBe(atStandard);
  });
});

describe('what to coach next', () => {
  it('says from when to when a line fell and how seldom chance brings that, and leads to its chart', () => {
    const { ranked } = coachView(siteOf({ observation }));
    expect(ranked).toHaveLength(1);
    expect(ranked[0]).toMatchObject({
      name: 'Colleague A',
      line: 'The listening',
      path: 'monitoring/colleague-a.html#trend-listening',
    });
    expect(ranked[0]?.reasons.map(({ words }) => words)).toEqual([
      'Fell from 12 of 12 at standard to 0 of 8 since 26 March 2026. In any order by chance a fall as deep comes in less than 0.1% of cases.',
    ]);
  });

  it('is empty without checks, and says nothing of help that nobody gave', () => {
    expect(coachView(siteOf({}))).toMatchObject({ ranked: [], more: [], setAside: [], helped: '' });
  });
});
