import { describe, expect, test } from 'vitest';
import { coverage } from '#portfolio/coverage/coverage.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { changeShown } from '#site/coaching/before-and-after.ts';
import { calibrationView } from '#site/monitoring/calibration.ts';
import { colleagueView } from '#site/monitoring/monitoring-colleague.ts';
import { peopleView } from '#site/monitoring/monitoring-people.ts';
import { trendsView } from '#site/monitoring/monitoring-trends.ts';
import { samplingView } from '#site/monitoring/sampling.ts';
import type { Site } from '#site/portfolio.ts';
import { trendView } from '#site/trend/trend.ts';
import { trendFiles } from '#site/trend/trend-data.ts';
import { trendFigure } from '#site/trend/trend-figure.ts';
import { fedBack, observed, smallPortfolio } from '../monitoring/small-portfolio.ts';

const siteOf = (portfolio: Portfolio): Site => ({
  portfolio,
  findings: [],
  units: coverage(portfolio),
  today: '2026-08-03',
});

/** Eight checks below, then eight above: one a day from 2 March on. */
const rising = Object.fromEntries(
  Array.from({ length: 16 }, (_, index) => [
    `E${String(index + 10).padStart(3, '0')}`,
    observed(`2026-03-${String(index + 2).padStart(2, '0')}`, {
      greeting: index < 8 ? 1 + (index % 2) : 3 + (index % 2),
      listening: 3,
    }),
  ]),
);
const site = siteOf(smallPortfolio({ observation: rising }));
const asked = { colleague: 'colleague-a', id: 't', from: 'evidence/E090.html' };

describe('the figure of a trend with enough checks', () => {
  test('is a control chart with its verdict, the rule that says so and the checks that it rests on', () => {
    const html = trendFigure(site, asked);
    expect(html).toContain('chart-control');
    expect(html).toContain('Improving: 16 checks, up to 17 March 2026.');
    expect(html).toMatch(
      /Shift: 8 checks in a row below the mean \(E010 to E017\), 2 March 2026 to 9 March 2026, and higher since\./,
    );
    expect(html).toMatch(/mean [\d.]+%, natural limits [−\d.]+% to [\d.]+%/);
    expect(html).toContain('Score of each check, Colleague A');
  });

  test('of a quality criterion is its share with limits', () => {
    const { chart, answers } = trendView(site, { ...asked, quality: 'greeting' });
    expect(answers[0]?.state).toBe('improving');
    expect(chart.points.every((point) => 'limits' in point && point.limits !== undefined)).toBe(true);
  });

  test('holds what a report says beside what the checks show', () => {
    expect(trendFigure(site, { ...asked, says: 'improving' })).toContain('The checks bear it out.');
    const wrong = trendFigure(site, { ...asked, says: 'common-cause' });
    expect(wrong).toContain('Only common-cause variation. The checks do not bear it out.');
  });

  test('shows a report no check that was made after it', () => {
    const shown = trendView(site, { ...asked, days: { to: '2026-03-09' } });
    expect(shown).toMatchObject({ n: '8 planned checks', until: '9 March 2026' });
    expect(shown.answers[0]?.state).toBe('too-few');
    expect(shown.scores?.kind).toBe('run');
  });
});

test('a run chart, and too few to say, below the number that the centre chose', () => {
  const few = siteOf(smallPortfolio({ observation: rising }, { trendPoints: 17 }));
  const html = trendFigure(few, asked);
  expect(html).toContain('chart-run');
  expect(html).toContain('Too few to say: 16 checks, up to 17 March 2026.');
  expect(html).not.toContain('chart-limit');
});

test('everybody and each channel have a trend, and their scores are a file each', () => {
  const view = trendsView(site);
  expect(view.glance.map(({ name }) => name)).toEqual([
    'Everybody',
    'Colleague A',
    'Colleague B',
    'Telephone',
  ]);
  const file = trendFiles(site).find(({ path }) => path === 'monitoring/data/scores.channel.telephone.csv');
  const rows = file?.text.trim().split('\r\n') ?? [];
  expect(rows[0]).toBe(
    'observed_on,observation,version,colleague,score,lines_rated,lines_not_applicable,lines,mean,lower_limit,upper_limit,moving_range,range_left_out,rules',
  );
  expect(rows).toHaveLength(17);
  expect(rows[1]).toMatch(/^2026-03-02,E010,1,Colleague A,44\.44,2,0,2,/);
});

test('a chain tells the change after its action without telling why it came', () => {
  const action = {
    ...{ id: 'a1', action: 'Try it', owner: 'colleague-a', due: '2026-04-01', measure: 'x' },
    ...{ state: 'open', quality: 'greeting' },
  };
  const portfolio = smallPortfolio({
    observation: rising,
    feedback: { E050: fedBack('2026-03-09', ['E010'], { actions: [action] }) },
  });
  const { chains } = colleagueView(siteOf(portfolio), 'colleague-a');
  expect(chains.open[0]?.change).toMatchObject({
    since: 'the feedback on 9 Mar 2026',
    before: '0 of 8 (0% to 32%)',
    after: '8 of 8 (68% to 100%)',
  });
  expect(chains.open[0]?.change?.difference).toMatch(/^Higher: \+100 points, 95% interval \+\d+ to \+100\.$/);
  expect(chains.unclosed.map(({ number, words }) => `${number} ${words}`)).toEqual([
    'E050 a1: 124 days overdue',
  ]);
});

test('a change of less than half a point is 0, with no sign', () => {
  const change = { n: 100, atStandard: 50, lower: 0.4, upper: 0.6 };
  const shown = changeShown({
    turn: { what: 'feedback', on: '2026-03-09' },
    before: change,
    after: change,
    difference: { difference: -0.001, lower: -0.9, upper: 0.004 },
    otherVersion: 0,
  } as never);
  expect(shown?.difference).toBe('May be no change at all: 0 points, 95% interval −90 to 0.');
});

test('a row of periods with three checks each is joined to a line', () => {
  const observation = Object.fromEntries(
    ['03', '07'].flatMap((month, half) =>
      [2, 3, 4].map((day, at) => [
        `E${10 + half * 3 + at}0`,
        observed(`2026-${month}-0${day}`, { greeting: 3, listening: 3 }),
      ]),
    ),
  );
  const [first] = peopleView(siteOf(smallPortfolio({ observation })));
  expect(first?.spark?.values).toEqual([1, 1]);
});

test('pages of sampling and calibration say that there is nothing where there is nothing', () => {
  expect(samplingView(site).draws).toEqual([]);
  expect(calibrationView(site).groups).toEqual([]);
});

test('a calibration of which nothing can be computed says so in words', () => {
  const rater = (name: string) => ({ rater: name, ratings: [{ quality: 'greeting', rating: 3 }] });
  const calibration = {
    ...{ on: '2026-03-02', transaction: 'A call', scorecard: 'E001', version: '1', blind: true },
    ...{ raters: [rater('A'), rater('B')], discussed: 'Nothing.' },
  };
  const [group] = calibrationView(siteOf(smallPortfolio({ calibration: { E070: calibration } }))).groups;
  expect(group?.alpha[0]?.words).toBe('Cannot be computed. Every rating is the same.');
  expect(group?.pairs[0]?.linear.words).toBe('Cannot be computed. A rater gave everything the same rating.');
  expect(group?.percent[0]).toMatchObject({ figure: '100%', words: '1 of 1 pair of ratings' });
  expect(group?.basis).toBe('n = 2 ratings of 1 line in 1 calibration by 2 raters');
});
