import { expect, test } from 'vitest';
import { type TrendChart, trendChart } from '#charts/trend-chart.ts';
import type { TrendPoint } from '#charts/trend-point.ts';
import { lines, marks, read } from './drawing.ts';

function period(on: string, share: number, n = 8): TrendPoint {
  return { on, label: on, share, lower: Math.max(0, share - 0.2), upper: Math.min(1, share + 0.2), n };
}

function trend(points: TrendPoint[], more: Partial<TrendChart> = {}): string {
  const words = { id: 't', title: 'Trend', description: 'A trend.', yLabel: 'Share' };
  return trendChart({ ...words, points, breaks: [], ...more });
}

const four = [
  period('2026-03-02', 0.5),
  period('2026-03-09', 0.6),
  period('2026-03-16', 0.7),
  period('2026-03-23', 0.8),
];

function texts(svg: string): string[] {
  return read(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []));
}

test('a line never joins periods across a break', () => {
  const svg = trend(four, { breaks: [{ on: '2026-03-16', label: 'Scorecard v2' }] });
  expect(lines(svg, 'chart-line').map((line) => line.length)).toEqual([2, 2]);
  expect(texts(svg)).toContain('Scorecard v2');
});

test('without a break one line joins all periods', () => {
  expect(lines(trend(four), 'chart-line').map((line) => line.length)).toEqual([4]);
});

test('a dotted line leads over skipped periods, says what lies between, and stands in the key', () => {
  const skipped = '2 weeks without checks';
  const svg = trend(four.map((point, index) => (index === 2 ? { ...point, skipped } : point)));
  expect(lines(svg, 'chart-line').map((line) => line.length)).toEqual([2, 2]);
  const xs = marks(svg, 'first').map(({ attributes }) => Number(attributes.cx));
  expect(lines(svg, 'chart-line-over').map((line) => line.map(([x]) => x))).toEqual([xs.slice(1, 3)]);
  expect(
    read(svg)
      .filter(({ name }) => name === 'title')
      .map(({ text }) => text),
  ).toContain(skipped);
  expect(texts(svg)).toContain('no checks counted between');
});

test('where a break and skipped periods fall together, no line leads over them', () => {
  const points = four.map((point, index) => (index === 2 ? { ...point, skipped: '1 week' } : point));
  const svg = trend(points, { breaks: [{ on: '2026-03-16', label: 'Scorecard v2' }] });
  expect(lines(svg, 'chart-line-over')).toEqual([]);
  expect(texts(svg)).not.toContain('no checks counted between');
});

test('without skipped periods the key says nothing of them', () => {
  expect(texts(trend(four))).not.toContain('no checks counted between');
});

test('a break before the first period or after the last draws nothing', () => {
  const breaks = [
    { on: '2026-01-01', label: 'Scorecard v1' },
    { on: '2026-12-01', label: 'Scorecard v3' },
  ];
  expect(trend(four, { breaks })).toBe(trend(four));
});

test('a higher share stands higher, and 0% and 100% are the ends of the scale', () => {
  const svg = trend([period('2026-03-02', 0), period('2026-03-09', 0.5), period('2026-03-16', 1)]);
  expect(marks(svg, 'first').map(({ attributes }) => Number(attributes.cy))).toEqual([232, 140, 48]);
});

test('every period has its n beneath it', () => {
  const svg = trend([period('2026-03-02', 0.5, 11), period('2026-03-09', 0.6, 3)]);
  const counts = read(svg).filter(({ attributes }) => attributes.class === 'chart-count');
  expect(counts.map(({ text }) => text)).toEqual(['11', '3']);
  expect(counts.map(({ attributes }) => attributes.x)).toEqual(
    marks(svg, 'first').map(({ attributes }) => attributes.cx),
  );
});

test('the interval is told in words to whoever points at a period', () => {
  const tips = read(trend(four)).flatMap(({ name, text }) => (name === 'title' ? [text] : []));
  expect(tips).toContain('2026-03-02: 50% of 8, interval 30% to 70%');
});

test('200 periods are all drawn, with fewer labels than periods', () => {
  const points = Array.from({ length: 200 }, (_, index) =>
    period(`2026-0${1 + Math.floor(index / 28)}-${String(1 + (index % 28)).padStart(2, '0')}`, 0.5),
  );
  const svg = trend(points);
  expect(marks(svg, 'first')).toHaveLength(200);
  expect(texts(svg).filter((text) => text.startsWith('2026')).length).toBeLessThan(12);
});

test('a period whose numbers cannot be read is left out and counted', () => {
  const svg = trend([...four, period('2026-03-30', Number.NaN), period('soon', 0.4)]);
  expect(marks(svg, 'first')).toHaveLength(4);
  expect(texts(svg)).toContain('2 not shown: no readable date or value');
});

test('without points the panel says what it was given to say', () => {
  const svg = trend([], { emptyText: 'Too few to say.' });
  expect(texts(svg)).toEqual(['Too few to say.']);
});

test('the order in which periods are handed in makes no difference', () => {
  expect(trend(four.toReversed())).toBe(trend(four));
});
