import { expect, test } from 'vitest';
import { drawsView } from '#site/monitoring/monitoring-draws.ts';
import { samplingView } from '#site/monitoring/sampling.ts';
import type { Site } from '#site/portfolio.ts';
import { shareInWords } from '#site/shared/share.ts';
import { smallPortfolio } from '../monitoring/small-portfolio.ts';

const frame = {
  ...{ on: '2026-02-01', agreedOn: '2026-02-02', agreedBy: ['A manager'], population: 'All contacts' },
  ...{ source: 'The log', period: { from: '2026-01-01', to: '2026-01-31' }, objectives: ['To see'] },
  strata: [
    { id: 'calls', describes: 'Calls', size: 8560 },
    { id: 'threads', describes: 'Threads', size: 40 },
  ],
};
const draw = {
  ...{ on: '2026-02-20', frame: 'E050', method: 'stratified-equal', reason: 'Both are needed.' },
  items: [
    { id: 'd1', stratum: 'calls' },
    { id: 'd2', stratum: 'threads' },
  ],
  swaps: [
    { item: 'd1', on: '2026-02-21', reason: 'The recording was lost.', insteadOf: 'Number 4' },
    { item: 'd1', on: '2026-02-22', reason: 'The caller asked for it.', insteadOf: 'Number 9' },
  ],
};
const portfolio = smallPortfolio({ 'sampling-frame': { E050: frame }, draw: { E051: draw } });
const site: Site = { portfolio, findings: [], units: [], today: '2026-08-03' };

test('a share that is there is never called none, and one that lacks something never all', () => {
  expect([0, 1, 40, 8599, 8600].map((part) => shareInWords(part, 8600))).toEqual([
    ...['0%', 'under\u00a01%', 'under\u00a01%', 'over\u00a099%', '100%'],
  ]);
  expect(shareInWords(0, 0)).toBe('–');
});

test('a small group of a frame is said to be under 1%, on the page of a draw and in the audit', () => {
  expect(drawsView(site).draws[0]?.strata.map(({ inFrame }) => inFrame)).toEqual([
    ...['8,560 (over\u00a099%)', '40 (under\u00a01%)'],
  ]);
  expect(samplingView(site).draws[0]?.tables[0]?.rows.map(({ size }) => size)).toEqual([
    ...['8,560 (over\u00a099%)', '40 (under\u00a01%)'],
  ]);
});

test('a draw of which nothing was carried out names its groups once', () => {
  const [shown] = samplingView(site).draws;
  expect(shown?.unfilled.map(({ name }) => name)).toEqual(['Calls', 'Threads']);
  expect(shown?.never).toEqual([]);
});

test('a draw of places says that places were filled, and a draw from a list that what it names was carried out', () => {
  expect(samplingView(site).draws[0]?.size).toBe('0 of 2 places drawn were filled, from a frame of 8,600.');
  const named = {
    ...draw,
    items: draw.items.map((item) => ({ ...item, entry: `call-${item.id}` })),
    swaps: [],
  };
  const listed = smallPortfolio({ 'sampling-frame': { E050: frame }, draw: { E051: named } });
  expect(drawsView({ ...site, portfolio: listed }).draws[0]?.counts.filled).toBe(
    '0 of 2 drawn were carried out',
  );
});

test('where and when was looked stands beside the scope of each plan', () => {
  expect(samplingView(site).plans).toEqual([]);
  const scope = 'Calls, on weekdays from eight to six.';
  const plan = {
    ...{ on: '2026-02-02', purpose: 'To see.', scope, goals: ['One.'], disruption: 'None.' },
    techniques: [{ technique: 'listening-to-calls', reason: 'They are calls.' }],
    frequency: { text: 'Two a week.' },
  };
  const planned = smallPortfolio({ 'monitoring-plan': { E052: plan } });
  const [shown] = samplingView({ ...site, portfolio: planned }).plans;
  expect([shown?.number, shown?.scope]).toEqual(['E052', scope]);
});

test('two swaps of one item are both shown, and count as one item', () => {
  const [shown] = drawsView(site).draws;
  expect(shown?.counts.swapped).toBe('1 swapped, in 2 swaps');
  expect(shown?.swaps.map(({ on, insteadOf }) => `${on}: ${insteadOf}`)).toEqual([
    '21 February 2026: Number 4.',
    '22 February 2026: Number 9.',
  ]);
  expect(samplingView(site).draws[0]?.swaps).toHaveLength(2);
});
