import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barChart } from '#charts/bar-chart.ts';
import { bins, histogram } from '#charts/histogram.ts';
import { lanes } from '#charts/lanes.ts';
import { sparkline } from '#charts/sparkline.ts';
import { timeline } from '#charts/timeline.ts';
import { lines, marks, read } from './drawing.ts';

const words = { id: 'a', title: 'Amounts', description: 'How much.' };

function texts(svg: string): string[] {
  return read(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []));
}

function widths(svg: string, className: string): number[] {
  const found = read(svg).filter(({ attributes }) => attributes.class?.split(' ').includes(className));
  return found.map(({ attributes }) => Number(attributes.width));
}

test('a bar is as long as its value, and its number is written', () => {
  const bars = [
    { label: 'Telephone', value: 40 },
    { label: 'Written', value: 10, of: 20, note: 'two cancelled' },
  ];
  const svg = barChart({ ...words, bars, unit: 'checks' });
  const [long = 0, short = 0] = widths(svg, 'chart-bar');
  expect(long / short).toBeCloseTo(4, 1);
  expect(texts(svg)).toEqual(['Telephone', '40 checks', 'Written', '10 of 20 checks, two cancelled']);
});

test('in a narrow card a long name is written whole, over its bar, and pushes the others down', () => {
  const label = 'Calls about damage, loss, complaints and other matters out of the ordinary';
  const bars = [
    { label, value: 7, of: 7 },
    { label: 'Written', value: 2, of: 2 },
  ];
  const svg = barChart({ ...words, width: 340, bars, unit: '' });
  expect(svg).not.toContain('…');
  const lines = texts(svg).filter((text) => text !== 'Written' && !/^\d/.test(text));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(label);
  const [first, second] = read(svg).filter(({ attributes }) => attributes.class === 'chart-outline');
  const below = read(svg)
    .filter(({ name }) => name === 'text')
    .map(({ attributes }) => Number(attributes.y));
  expect(Number(first?.attributes.y)).toBeGreaterThan(below[lines.length - 1] ?? 0);
  expect(Number(second?.attributes.y)).toBeGreaterThan(Number(first?.attributes.y) + 22);
});

test('what was planned is an outline from the same start', () => {
  const svg = barChart({
    ...words,
    bars: [{ label: 'Written', value: 10, of: 20 }],
    unit: '',
    ofLabel: 'planned',
  });
  const [outline = 0, inKey] = widths(svg, 'chart-outline');
  expect(outline / (widths(svg, 'chart-bar')[0] ?? 0)).toBeCloseTo(2, 1);
  expect(inKey).toBe(20);
});

test('a key for outlines is given only where there are any', () => {
  const svg = barChart({ ...words, bars: [{ label: 'Written', value: 10 }], unit: '', ofLabel: 'planned' });
  expect(texts(svg)).not.toContain('planned');
});

test('every whole number falls into exactly one bin', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 2000 }), { minLength: 1 }), (values) => {
      const found = bins(values);
      expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      expect(found.length).toBeLessThanOrEqual(20);
      found.slice(1).forEach((bin, index) => {
        expect(bin.first).toBe((found[index]?.last ?? 0) + 1);
      });
    }),
    { seed: 20260302 },
  );
});

test('a histogram writes how many fall into each bin, and how many in all', () => {
  const svg = histogram({ ...words, values: [0, 0, 1, 3], unit: 'days' });
  const counts = read(svg).filter(({ attributes }) => attributes.class === 'chart-count');
  expect(counts.map(({ text }) => text)).toEqual(['2', '1', '', '1']);
  expect(texts(svg)).toContain('days (n = 4)');
});

test('a bin is named as the caller names it', () => {
  const svg = histogram({ ...words, values: [0, 1], unit: 'days', binLabel: (first) => `day ${first}` });
  expect(texts(svg)).toEqual(expect.arrayContaining(['day 0', 'day 1']));
});

test('segments share the bar by their values, and what is missing to the total stays blank', () => {
  const segments = [
    { label: 'met', value: 6, sign: '✓', tone: 'good' as const },
    { label: 'part met', value: 2, sign: '◐', tone: 'warn' as const },
  ];
  const svg = lanes({ ...words, segments, total: 16 });
  const [good = 0] = widths(svg, 'chart-tone-good');
  const [warn = 0] = widths(svg, 'chart-tone-warn');
  const [whole = 0] = widths(svg, 'chart-tone-blank');
  expect(good / warn).toBeCloseTo(3, 1);
  expect((good + warn) / whole).toBeCloseTo(0.5, 1);
  expect(texts(svg)).toEqual(['✓ 6', '◐ 2', '✓ 6 met', '◐ 2 part met']);
});

test('a sparkline leaves a gap where there is no value', () => {
  const svg = sparkline({ id: 's', values: [0, 0.5, Number.NaN, 1, 1], label: 'Rises' });
  expect(lines(svg, 'chart-line').map((line) => line.length)).toEqual([2, 2]);
});

const rows = [
  {
    label: 'Observations',
    marks: [
      { on: '2026-03-02', label: 'E001' },
      { on: '2026-03-02', label: 'E002', href: 'E002.html' },
      { on: '2019-01-01', label: 'E000' },
      { on: '2026-09-01', label: 'E003' },
      { on: 'unknown', label: 'E004' },
    ],
  },
];

test('a timeline counts what it shows and says in each row what it does not', () => {
  const svg = timeline({ ...words, rows, from: '2026-03-01', to: '2026-04-30' });
  expect(texts(svg)).toEqual([
    'Mar 2026',
    'Apr',
    'Observations',
    '2',
    '1 earlier, 1 later',
    '1 not shown: no readable date',
  ]);
});

test('a timeline says nothing of other days where all lie within', () => {
  const within = [{ label: 'Feedback', marks: [{ on: '2026-03-02', label: 'E001' }] }];
  const svg = timeline({ ...words, rows: within, from: '2026-03-01', to: '2026-04-30' });
  expect(texts(svg)).toEqual(['Mar 2026', 'Apr', 'Feedback', '1']);
});

test('dots of one day stand above each other', () => {
  const svg = timeline({ ...words, rows, from: '2026-03-01', to: '2026-04-30' });
  const dots = read(svg).filter(({ name }) => name === 'circle');
  expect(new Set(dots.map(({ attributes }) => attributes.cx)).size).toBe(1);
  expect(new Set(dots.map(({ attributes }) => attributes.cy)).size).toBe(2);
});

test('without rows each chart is a panel that says so', () => {
  const empty = { ...words, emptyText: 'Nothing recorded.' };
  for (const svg of [
    barChart({ ...empty, bars: [], unit: '' }),
    histogram({ ...empty, values: [], unit: '' }),
    lanes({ ...empty, segments: [], total: 0 }),
    timeline({ ...empty, rows: [], from: '', to: '' }),
  ]) {
    expect(texts(svg)).toEqual(['Nothing recorded.']);
    expect(marks(svg, 'first')).toEqual([]);
  }
});
