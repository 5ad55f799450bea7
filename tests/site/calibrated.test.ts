import { describe, expect, test } from 'vitest';
import { calibratedCards } from '#monitoring/calibrated.ts';
import { coverage } from '#portfolio/coverage/coverage.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { calibrationView } from '#site/monitoring/calibration.ts';
import { trendsView } from '#site/monitoring/monitoring-trends.ts';
import type { Site } from '#site/portfolio.ts';
import { observed, smallPortfolio } from '../monitoring/small-portfolio.ts';

const rater = (name: string, greeting: number) => ({
  rater: name,
  ratings: [
    { quality: 'greeting', rating: greeting },
    { quality: 'listening', rating: 2 },
  ],
});
const calibration = (more: object) => ({
  ...{ on: '2026-03-02', transaction: 'A call', scorecard: 'E001', version: '1', blind: true },
  ...{ raters: [rater('A', 3), rater('B', 4), rater('C', 3)], discussed: 'The greeting.' },
  ...more,
});
const second = { scorecard: 'E002', version: '2' };
const observation = {
  E010: observed('2026-03-02', { greeting: 3, listening: 3 }),
  E011: observed('2026-03-03', { greeting: 2, listening: 3 }),
  E012: observed('2026-06-03', { greeting: 2, listening: 3 }, second),
  E013: observed('2026-06-04', { greeting: 2 }, { check: 'spot', reason: 'It was quiet.', ...second }),
};
const siteOf = (portfolio: Portfolio): Site => ({
  portfolio,
  findings: [],
  units: coverage(portfolio),
  today: '2026-08-03',
});
const site = siteOf(
  smallPortfolio({
    observation,
    calibration: {
      E070: calibration({}),
      // In sight of each other: no sign that anybody rates alike with version 2.
      E071: calibration({ ...second, blind: false, on: '2026-06-02' }),
    },
  }),
);

describe('a version of the scorecard that was never calibrated blind', () => {
  test('is named with the planned checks that rest on it', () => {
    expect(calibrationView(site).cards).toMatchObject([
      { version: '1', missing: false },
      { version: '2', missing: true, words: 'Version 2, 1 planned check: no calibration yet.' },
    ]);
  });

  test('stands on the page of trends too, with how far the raters of the other agreed', () => {
    const { calibrated, calibration: href } = trendsView(site);
    expect(calibrated).toMatch(
      /^No trend is surer than the ratings that it is made of\. Version 1 \(2 planned checks\) has 1 blind calibration \(3 raters, ordinal alpha −?[\d.]+\); version 2 \(1 planned check\) has no calibration yet\.$/,
    );
    expect(href).toBe('calibration.html');
  });
});

test('figures of agreement say what they suppose: that lines are independent, and why alpha has no interval', () => {
  const [group] = calibrationView(site).groups;
  expect(group?.caution).toContain('take 2 lines of 1 transaction for ratings independent of each other');
  expect(group?.caution).toContain('Alpha is given without an interval');
  const [, unseen] = calibrationView(site).groups;
  expect(unseen?.caution).toBeUndefined();
});

test('without a planned check no scorecard is asked for, and nothing is said of it', () => {
  const none = siteOf(smallPortfolio({ observation: { E013: observation.E013 } }));
  expect(calibratedCards(none.portfolio)).toEqual([]);
  expect(trendsView(none).calibrated).toBe('');
});
