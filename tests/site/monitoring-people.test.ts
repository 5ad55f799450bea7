import { expect, test } from 'vitest';
import { coverage } from '#portfolio/coverage/coverage.ts';
import { peopleView } from '#site/monitoring/monitoring-people.ts';
import { line, observed, scorecard, smallPortfolio } from '../monitoring/small-portfolio.ts';

test('critical failures of a colleague stand beside how many observations there are', () => {
  const critical = { E001: scorecard('1', [{ ...line('greeting'), critical: true }], '2026-02-01') };
  const observation = {
    E010: observed('2026-03-02', { greeting: 1 }),
    E011: observed('2026-03-03', { greeting: 3 }),
    E012: observed('2026-03-04', { greeting: 3 }, { check: 'spot', reason: 'It was quiet.' }),
    E013: observed('2026-03-04', { greeting: 3 }, { colleague: 'colleague-b' }),
  };
  const portfolio = smallPortfolio({ scorecard: critical, observation });
  const site = { root: '', portfolio, findings: [], units: coverage(portfolio), today: '2026-08-03' };
  const people = peopleView(site);
  expect(people.map((one) => one.critical)).toEqual(['Critical failures in 1 of 3 observations', undefined]);
});
