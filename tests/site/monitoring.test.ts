import { describe, expect, test } from 'vitest';
import { coverage } from '#portfolio/coverage/coverage.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { monitoringView } from '#site/monitoring/monitoring.ts';
import { colleagueView } from '#site/monitoring/monitoring-colleague.ts';
import type { Site } from '#site/portfolio.ts';
import { timelineView } from '#site/timeline/timeline.ts';
import { trendView } from '#site/trend/trend.ts';
import { trendFiles } from '#site/trend/trend-data.ts';
import { trendFigure } from '#site/trend/trend-figure.ts';
import { fedBack, line, observed, scorecard, smallPortfolio } from '../monitoring/small-portfolio.ts';

const good = { greeting: 3, listening: 3 };
const poor = { greeting: 2, listening: 2 };
const second = { scorecard: 'E002', version: '2' };

const siteOf = (portfolio: Portfolio): Site => ({
  portfolio,
  findings: [],
  units: coverage(portfolio),
  today: '2026-08-03',
});

const site = siteOf(
  smallPortfolio({
    observation: {
      E010: observed('2026-03-02', good),
      E011: observed('2026-03-20', poor),
      E012: observed('2026-04-06', { greeting: 3, listening: 'Nothing was said.' }),
      E013: observed('2026-04-07', poor, { check: 'spot', reason: 'It was quiet.' }),
      E014: observed('2026-06-15', good, { ...second, claims: [{ criterion: 'u-1/1.1', at: 'technique' }] }),
    },
    feedback: { E020: fedBack('2026-03-06', ['E010']) },
  }),
);
const asked = { colleague: 'colleague-a', id: 't', from: 'monitoring/colleague-a.html' };

describe('a trend on a page', () => {
  const shown = trendView(site, asked);

  test('says how many checks it rests on, as at which day, and by which rule', () => {
    expect(shown).toMatchObject({ n: '4 planned checks', asAt: '3 August 2026' });
    expect(shown.rule).toBe(
      'Standard score: 66.7%, the weighted score that a check gets if every line is rated 3 (Point 3). Higher lines can make up for lower ones, so a check that reaches it may have lines below standard.',
    );
    expect(trendView(site, { ...asked, quality: 'greeting' }).rule).toBe(
      'At standard: rated 3 (Point 3) or above.',
    );
  });

  test('answers version by version that there are too few, and shows its points all the same', () => {
    expect(shown.answers.map(({ text }) => text)).toEqual([
      'Too few to say: 3 checks in version 1, up to 6 April 2026.',
      'Too few to say: 1 check in version 2, up to 15 June 2026.',
    ]);
    expect(shown.minimum).toContain('The centre’s choice');
    expect(shown.rows.map(({ period, n, share, interval }) => [period, n, share, interval])).toEqual([
      ['March 2026', 2, '50%', 'too few to say'],
      ['April 2026', 1, '100%', 'too few to say'],
      ['June 2026', 1, '100%', 'too few to say'],
    ]);
  });

  test('names the day on which the scorecard changed, and what was left out', () => {
    expect(shown.breaks).toEqual([
      'From 15 June 2026 scorecard version 2 instead of 1: not comparable across.',
    ]);
    expect(shown.leftOut).toEqual(['1 spot check']);
    expect(trendView(site, { ...asked, quality: 'listening' }).leftOut).toEqual([
      '1 check where it did not apply',
      '1 spot check',
    ]);
  });

  test('links each row to the checks that it rests on, from where the page lies', () => {
    expect(shown.rows[0]?.checks).toEqual([
      { number: 'E010', href: '../evidence/E010.html' },
      { number: 'E011', href: '../evidence/E011.html' },
    ]);
    expect(shown.data).toBe('data/colleague-a.csv');
  });

  test('never lays two versions on one day, where a chart would join them', () => {
    const sameDay = siteOf(
      smallPortfolio({
        observation: {
          E010: observed('2026-06-01', good),
          E011: observed('2026-06-01', good, second),
          E012: observed('2026-08-20', good, second),
        },
      }),
    );
    const { chart, rows } = trendView(sameDay, asked);
    const { points, breaks } = chart;
    expect(points.map(({ on }, index) => [on, rows[index]?.version])).toEqual([
      ['2026-05-31', '1'],
      ['2026-06-01', '2'],
      ['2026-08-01', '2'],
    ]);
    expect(breaks.map(({ on }) => on)).toEqual(['2026-06-01']);
  });

  test('says how many months lie between two points without a check', () => {
    const observation = {
      E010: observed('2025-11-03', good),
      E011: observed('2025-12-20', poor),
      E012: observed('2026-03-06', good),
    };
    const { points } = trendView(siteOf(smallPortfolio({ observation })), asked).chart;
    expect(points.map(({ skipped }) => skipped)).toEqual([
      undefined,
      undefined,
      '2 months without a check that counts',
    ]);
  });

  test('and how many weeks, where points go by week', () => {
    const observation = { E010: observed('2026-03-02', good), E011: observed('2026-03-20', poor) };
    const { points } = trendView(siteOf(smallPortfolio({ observation })), asked).chart;
    expect(points.map(({ skipped }) => skipped)).toEqual([undefined, '1 week without a check that counts']);
  });

  test('of somebody nobody knows, or without any check, says so and breaks nothing', () => {
    const nobody = trendView(site, { ...asked, colleague: 'colleague-z' });
    expect(nobody).toMatchObject({ rows: [], more: undefined, data: undefined });
    expect(nobody.answers).toMatchObject([
      { enough: false, text: 'Too few to say: no planned check was rated.' },
    ]);
  });
});

describe('the figure of a trend', () => {
  const html = trendFigure(site, { ...asked, from: 'evidence/E030.html' });

  test('holds the chart, its table, and links to the colleague and to the figures', () => {
    expect(html).toMatch(/^<figure [^>]*id="t"/);
    expect(html).toContain('<svg');
    expect(html).toContain('<caption>Whole transactions, Colleague A</caption>');
    expect(html).toContain('href="../monitoring/colleague-a.html"');
    expect(html).toContain('href="../monitoring/data/colleague-a.csv"');
  });

  test('escapes whatever a scorecard says', () => {
    const text = '<img src=x onerror=alert(1)>&"';
    const cards = { E001: scorecard('1', [{ ...line('greeting'), text }], '2026-02-01') };
    const observation = { E010: observed('2026-03-02', { greeting: 3 }) };
    const portfolio = smallPortfolio({ scorecard: cards, observation });
    const written = trendFigure(siteOf(portfolio), { ...asked, quality: 'greeting' });
    // Inside quotes `<` opens nothing; only the quote itself could end the attribute, and it is escaped.
    expect(written.replace(/="[^"]*"/g, '')).not.toContain('<img');
    expect(written).toContain('&#x3C;img src=x');
  });
});

test('of whole checks no figure says “at standard”, for one that reaches the standard score may have a line below', () => {
  const observation = { E010: observed('2026-03-02', { greeting: 2, listening: 4 }) };
  const low = siteOf(smallPortfolio({ observation }));
  expect(trendView(low, asked).rows[0]).toMatchObject({ n: 1, atStandard: 1 });
  const whole = trendFigure(low, asked);
  expect(whole).toContain('Standard score reached');
  expect(whole.replaceAll(/below standard|lines at standard/gi, '')).not.toMatch(/at standard/i);
  expect(trendFigure(low, { ...asked, quality: 'greeting' })).toContain(
    'At standard: rated 3 (Point 3) or above.',
  );
});

test('every trend has its rows as a file: one for the transactions and one for each quality criterion', () => {
  const files = trendFiles(site);
  expect(files.map(({ path }) => path).filter((path) => path.includes('colleague-a'))).toEqual([
    'monitoring/data/colleague-a.csv',
    'monitoring/data/colleague-a.greeting.csv',
    'monitoring/data/colleague-a.listening.csv',
    'monitoring/data/colleague-a.closing.csv',
    'monitoring/data/scores.colleague-a.csv',
    'monitoring/data/checks.colleague-a.greeting.csv',
    'monitoring/data/checks.colleague-a.listening.csv',
    'monitoring/data/checks.colleague-a.closing.csv',
  ]);
  expect(files[0]?.text.split('\r\n').slice(0, 2)).toEqual([
    '\uFEFFfrom,period,version,n,reached_standard_score,share,lower_95,upper_95,observations',
    '2026-03-01,2026-03,1,2,1,0.5000,0.0945,0.9055,E010 E011',
  ]);
});

describe('the monitoring page', () => {
  test('counts every observation that stands, also one whose scorecard nobody can read', () => {
    const lost = siteOf(
      smallPortfolio({ observation: { E010: observed('2026-03-02', good, { scorecard: 'E009' }) } }),
    );
    const view = monitoringView(lost);
    expect(view.figures.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [1, 1],
      [0, 0],
      [1, 5],
      [0, 1],
    ]);
    expect(colleagueView(lost, 'colleague-a').checks).toMatchObject([
      { number: 'E010', score: 'no scorecard' },
    ]);
  });

  test('keeps a colleague who was never observed', () => {
    const [, never] = monitoringView(site).people;
    expect(never).toMatchObject({ name: 'Colleague B', planned: 0, spot: 0, latest: undefined });
  });

  test('breaks the line of a colleague where the scorecard changed', () => {
    const [first] = monitoringView(site).people;
    // March holds two checks and April one: too few for a line between them.
    expect(first?.spark?.values).toEqual([0.5, Number.NaN, 1, Number.NaN, 1]);
    expect(first).toMatchObject({ first: 'March 2026: 1 of 2', latest: { figure: '1 of 1' } });
  });
});

test('the page of a colleague lists every check, the latest first, with planned and spot told apart', () => {
  const { checks, run, spot } = colleagueView(site, 'colleague-a');
  expect(checks.map(({ number, check, score, atStandard }) => [number, check, score, atStandard])).toEqual([
    ['E014', 'planned', '67%', 'yes'],
    ['E013', 'spot', '33%', 'no'],
    ['E012', 'planned', '67%', 'yes'],
    ['E011', 'planned', '33%', 'no'],
    ['E010', 'planned', '67%', 'yes'],
  ]);
  expect(run.chart.breaks.map(({ on }) => on)).toEqual(['2026-06-15']);
  expect(spot).toEqual({ n: 1, atStandard: 0 });
});

test('the timeline keeps a row for a criterion without evidence, and every month without a record', () => {
  const { units, kinds } = timelineView(site);
  expect(units[0]?.rows.map(({ code, days, first }) => [code, days, first])).toEqual([
    ['1.1', 1, '15 Jun 2026'],
    ['1.2', 0, 'none yet'],
  ]);
  expect(kinds.months).toEqual([
    'January 2026',
    'February 2026',
    'March 2026',
    'April 2026',
    'May 2026',
    'June 2026',
    'July 2026',
    'August 2026',
  ]);
});
