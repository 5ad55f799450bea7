import { describe, expect, test } from 'vitest';
import { coverage } from '#portfolio/coverage/coverage.ts';
import type { Site } from '#site/portfolio.ts';
import { trendView } from '#site/trend/trend.ts';
import { trendFiles } from '#site/trend/trend-data.ts';
import { trendFigure } from '#site/trend/trend-figure.ts';
import { observed, smallPortfolio } from '../monitoring/small-portfolio.ts';

const days = ['03', '05', '07'].flatMap((month) =>
  Array.from({ length: 8 }, (_, index) => `2026-${month}-${String(index + 2).padStart(2, '0')}`),
);

/** Twenty-four checks in three months: the first sixteen at standard, the last eight below. */
const observation = Object.fromEntries(
  days.map((on, index) => [
    `E${String(index + 10).padStart(3, '0')}`,
    observed(on, { greeting: index < 16 ? 3 : 2 }),
  ]),
);
const portfolio = smallPortfolio({ observation });
const site: Site = { portfolio, findings: [], units: coverage(portfolio), today: '2026-08-03' };
const asked = { colleague: 'colleague-a', quality: 'greeting', id: 't', from: 'evidence/E090.html' };

describe('a share whose verdict is judged check by check', () => {
  const shown = trendView(site, asked);

  test('lists every check with its rating, its standard and the rules that it takes part in', () => {
    expect(shown.checkRows).toHaveLength(24);
    expect(shown.checkRows[0]).toEqual({
      number: 'E010',
      href: 'E010.html',
      on: '2 Mar 2026',
      version: '1',
      rating: '3 (Point 3)',
      standard: 'at standard',
      rules: expect.not.stringContaining('outside'),
    });
    expect(shown.checkRows[23]).toMatchObject({ number: 'E033', rating: '2 (Point 2)', standard: 'below' });
    expect(shown.checkRows[23]?.rules.split(', ')).toContain('shift');
  });

  test('marks the periods in which those checks lie, and says in the key what the mark means', () => {
    const marked = shown.chart.points.filter(({ signals }) => signals?.includes('checks of a shift'));
    expect(marked.map(({ on }) => on.slice(0, 7))).toContain('2026-07');
    expect(trendFigure(site, asked)).toMatch(/chart-mark-signal[\s\S]*checks of a shift/);
  });

  test('folds the list under the chart, each check with a link, and keeps it as a file', () => {
    const html = trendFigure(site, asked);
    expect(html).toContain('<summary>The checks, one by one</summary>');
    expect(html).toContain('<a href="E033.html" class="number-tag">E033</a>');
    expect(html).toContain('href="../monitoring/data/checks.colleague-a.greeting.csv"');
    const file = trendFiles(site).find(
      ({ path }) => path === 'monitoring/data/checks.colleague-a.greeting.csv',
    );
    const rows = file?.text.trim().split('\r\n') ?? [];
    expect(rows[0]).toBe('observed_on,observation,version,rating,at_standard,rules');
    expect(rows).toHaveLength(25);
    expect(rows[1]).toMatch(/^2026-03-02,E010,1,3,yes,/);
    expect(rows[24]).toMatch(/^2026-07-09,E033,1,2,no,(.* )?shift( |$)/);
  });
});

test('a check that did not apply is no row, and one that no rule touches has none named', () => {
  const few = smallPortfolio({
    observation: {
      E010: observed('2026-04-02', { greeting: 'Came in mid-call.', listening: 3 }),
      E011: observed('2026-04-03', { greeting: 4 }),
    },
  });
  const { checkRows } = trendView({ ...site, portfolio: few }, asked);
  expect(checkRows.map(({ number, rules }) => [number, rules])).toEqual([['E011', '']]);
});
