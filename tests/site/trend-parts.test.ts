import { describe, expect, test } from 'vitest';
import { coverage } from '#portfolio/coverage/coverage.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Site } from '#site/portfolio.ts';
import { trendView } from '#site/trend/trend.ts';
import { trendFigure, trendInRecord } from '#site/trend/trend-figure.ts';
import { monitoringPlan, observed, smallPortfolio } from '../monitoring/small-portfolio.ts';

const siteOf = (portfolio: Portfolio): Site => ({
  portfolio,
  findings: [],
  units: coverage(portfolio),
  today: '2026-08-03',
});

const checks = (month: string, count: number, from: number, more = {}) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `E${String(from + index).padStart(3, '0')}`,
      observed(
        `2026-${month}-${String(index + 2).padStart(2, '0')}`,
        { greeting: 2 + (index % 2), listening: 3 },
        more,
      ),
    ]),
  );
const second = { scorecard: 'E002', version: '2' };
const asked = { colleague: 'colleague-a', id: 't', from: 'evidence/E090.html' };

describe('a chart with a declared step and two versions', () => {
  const steps = [{ on: '2026-04-01', reason: 'The new telephone system came in.' }];
  const site = siteOf(
    smallPortfolio({
      'monitoring-plan': { E500: { ...monitoringPlan, steps } },
      observation: { ...checks('03', 16, 10), ...checks('04', 16, 40), ...checks('06', 16, 70, second) },
    }),
  );

  test('calls each part by a name of its own', () => {
    const { limits, answers } = trendView(site, asked);
    const names = ['before the step of 1 April 2026', 'since the step of 1 April 2026'];
    expect(limits.map((words) => words.split(':')[0])).toEqual([
      `Version 1 ${names[0]}`,
      `Version 1 ${names[1]}`,
      'Version 2',
    ]);
    expect(answers.map(({ text }) => text)).toEqual([
      `Only common-cause variation: 16 checks in version 1 ${names[0]}, up to 17 March 2026.`,
      `Only common-cause variation: 16 checks in version 1 ${names[1]}, up to 17 April 2026.`,
      'Only common-cause variation: 16 checks in version 2, up to 17 June 2026.',
    ]);
  });

  test('says on which day the step was taken, and not on which the next check was made', () => {
    const { breaks } = trendView(site, asked);
    expect(breaks[0]).toBe(
      'A declared step on 1 April 2026: The new telephone system came in. Limits begin anew.',
    );
    expect(trendFigure(site, asked)).not.toMatch(/\.”|\.\. /);
  });
});

describe('a chart of one version of the scorecard', () => {
  const site = siteOf(
    smallPortfolio({ observation: { ...checks('03', 16, 10), ...checks('06', 4, 70, second) } }),
  );

  test('says which version it is of, and how many checks by another are left out', () => {
    const shown = trendView(site, { ...asked, version: '1', says: 'common-cause' });
    expect(shown).toMatchObject({ name: 'Colleague A, version 1', n: '16 planned checks' });
    expect(shown.leftOut).toEqual(['4 checks by another version of the scorecard']);
    expect(shown.says).toMatchObject({ borneOut: true });
  });

  test('is not asked of the latest part where no version is named', () => {
    expect(trendView(site, { ...asked, says: 'common-cause' }).says).toMatchObject({ borneOut: false });
    expect(trendView(site, { ...asked, says: 'too-few' }).says).toMatchObject({
      of: 'version 2',
      borneOut: true,
    });
  });
});

test('a chart whose limits come from a baseline says from which checks, and why', () => {
  const of = (count: number) => {
    const baseline = {
      scorecard: 'E001',
      colleague: 'colleague-a',
      checks: count,
      reason: 'Before the coaching',
    };
    const portfolio = smallPortfolio({
      'monitoring-plan': { E500: { ...monitoringPlan, baselines: [baseline] } },
      observation: checks('03', 20, 10),
    });
    return trendView(siteOf(portfolio), asked).limits[0];
  };
  expect(of(16)).toMatch(
    /These come from the first 16 checks and stay, as the monitoring plan declares: Before the coaching\.$/,
  );
  expect(of(30)).toMatch(/until there are so many the limits come from all 20\.$/);
});

test('a chart of a channel or of everybody in a report leads to all trends and to its file', () => {
  const site = siteOf(smallPortfolio({ observation: checks('03', 4, 10) }));
  const of = (names: object) => trendView(site, { ...asked, colleague: undefined, ...names });
  expect(of({})).toMatchObject({ name: 'Everybody', more: { words: 'All trends' } });
  expect(of({ channel: 'telephone' })).toMatchObject({
    name: 'Telephone',
    n: '4 planned checks',
    data: '../monitoring/data/channel.telephone.csv',
  });
  const both = of({ channel: 'telephone', colleague: 'colleague-a' });
  expect(both).toMatchObject({ name: 'Colleague A, telephone', more: { words: 'All of Colleague A' } });
  expect(both.data).toBeUndefined();
});

test('every score in a table says from how many points and lines it was computed, and what did not apply', () => {
  const observation = {
    E010: observed('2026-03-02', { greeting: 2, listening: 3 }),
    E011: observed('2026-03-03', { greeting: 'Came in mid-call.', listening: 3 }),
  };
  const rows = trendView(siteOf(smallPortfolio({ observation })), asked).scoreRows;
  // Greeting weighs 1 and listening 2; a rating of 2 is one step above the lowest, of 3 two, of at most three.
  expect(rows.map(({ score, points, lines }) => [score, points, lines])).toEqual([
    ['55.6%', '5 of 9', '2 of 2'],
    ['66.7%', '4 of 6', '1 of 2, 1 did not apply'],
  ]);
});

describe('a chart of a quality criterion', () => {
  const spread = { ...checks('03', 9, 10), ...checks('05', 9, 30), ...checks('07', 9, 50) };
  const of = (observation: object) =>
    trendView(siteOf(smallPortfolio({ observation } as never)), { ...asked, quality: 'greeting' });

  test('says on how many checks and months its limits rest, and that single checks are judged', () => {
    const shown = of(spread);
    expect(shown.limits).toEqual(['Version 1: mean share 44%; its limits rest on 27 checks in 3 months.']);
    expect(shown.answers[0]?.reasons).toContain(
      'Judged check by check, since 3 months are too few for a shift of the chart’s own.',
    );
  });

  test('of two months has no limits, and says why', () => {
    const two = of({ ...checks('03', 7, 10), ...checks('07', 8, 30) });
    expect(two.limits).toEqual([
      'Version 1: fewer than three months, so no limits; 15 checks in a row are judged.',
    ]);
    expect(two.chart.points.some((point) => 'limits' in point)).toBe(false);
  });
});

test('words that ask for a chart of nothing get none, and those of a channel get one up to the day they were written', () => {
  const portfolio = smallPortfolio({ observation: checks('03', 4, 10) });
  const [record] = portfolio.records.filter(({ number }) => number === 'E012');
  if (!record) throw new Error('The portfolio holds no E012.');
  const drawn = (attributes: Record<string, string>) =>
    trendInRecord(siteOf(portfolio), record, attributes, { id: 't', from: 'evidence/E012.html' });
  expect(drawn({ channel: 'phone' })).toBe('');
  expect(drawn({ version: '9' })).toBe('');
  expect(drawn({ channel: 'telephone' })).toContain('n = 3 planned checks, up to 4 March 2026');
});
