import { expect, test } from 'vitest';
import { linesJudged, signalByChance } from '#monitoring/signal-by-chance.ts';
import { coverage } from '#portfolio/coverage/coverage.ts';
import { trendsView } from '#site/monitoring/monitoring-trends.ts';
import type { Site } from '#site/portfolio.ts';
import { trendFor, trendView } from '#site/trend/trend.ts';
import { linesInAll } from '#site/trend/trend-words.ts';
import { chanceOfRow } from '#statistics/expected-rows.ts';
import { observed, smallPortfolio } from '../monitoring/small-portfolio.ts';

/** Seventeen checks of Colleague A of which thirteen are at standard, then seven below. */
const observation = Object.fromEntries(
  Array.from({ length: 24 }, (_, at) => [
    `E${at + 100}`,
    observed(`2026-03-${String(at + 2).padStart(2, '0')}`, { greeting: at < 17 && at % 4 !== 3 ? 3 : 2 }),
  ]),
);
const portfolio = smallPortfolio({ observation });
const site: Site = { portfolio, findings: [], units: coverage(portfolio), today: '2026-08-03' };
const asked = { colleague: 'colleague-a', quality: 'greeting' };

test('beside a row of checks stands how often chance brings one somewhere in all of them', () => {
  const [answer] = trendView(site, { ...asked, id: 't', from: 'x.html' }).answers;
  expect(answer).toMatchObject({ state: 'worsening' });
  expect(answer?.reasons.join(' ')).toContain(
    'Chance alone, with the same share throughout, brings a row as long somewhere in 24 checks in 4.3% of charts.',
  );
});

test('the page on trends says how many lines were looked at, and in how many chance would show a signal', () => {
  // Whole checks and the greeting, each of Colleague A and of everybody, and whole checks by telephone.
  expect(trendsView(site).inAll).toMatch(
    /^5 lines have enough checks to be judged: 3 lines of scores and 2 of single quality criteria.* about 0\.\d of them, .* a signal was found in \d\./,
  );
  expect(linesInAll(linesJudged([]))).toBe('No line has enough checks to be judged yet.');
});

test('scores bring a shift as often as a coin does, and a part with too few checks brings nothing', () => {
  const [scores] = trendFor(site, { colleague: 'colleague-a' }).versions;
  expect(scores && signalByChance(scores)).toBe(chanceOfRow(24, 0.5, { above: 7, below: 7 }));
  const [few] = trendFor(site, { ...asked, days: { to: '2026-03-08' } }).versions;
  expect(few && signalByChance(few)).toBe(0);
});
