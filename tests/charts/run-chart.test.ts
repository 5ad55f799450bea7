import { expect, test } from 'vitest';
import { runChart } from '#charts/run-chart.ts';
import type { RunKind, RunPoint } from '#charts/run-point.ts';
import { lines, marks, read } from './drawing.ts';

function check(
  day: number,
  value: number,
  kind: RunKind = 'planned',
  more: Partial<RunPoint> = {},
): RunPoint {
  const on = `2026-03-${String(day).padStart(2, '0')}`;
  return { on, value, kind, label: on, ...more };
}

function run(points: RunPoint[], more: object = {}): string {
  const words = { id: 'r', title: 'Run', description: 'A run.', yLabel: 'Score' };
  return runChart({ ...words, points, breaks: [], ...more });
}

const mixed = [check(2, 60), check(3, 70, 'spot'), check(4, 65), check(5, 80, 'spot'), check(6, 75)];

test('planned and spot checks are never joined with each other', () => {
  const svg = run(mixed);
  expect(lines(svg, 'chart-line-planned').map((line) => line.length)).toEqual([3]);
  expect(lines(svg, 'chart-line-spot').map((line) => line.length)).toEqual([2]);
});

test('planned and spot checks have marks of different shape', () => {
  const svg = run(mixed);
  expect(new Set(marks(svg, 'planned').map(({ name }) => name))).toEqual(new Set(['circle']));
  expect(new Set(marks(svg, 'spot').map(({ name }) => name))).toEqual(new Set(['path']));
});

test('a value that is not counted keeps its place but joins no line', () => {
  const svg = run([check(2, 60), check(3, 10, 'planned', { excluded: true }), check(4, 65)]);
  expect(marks(svg, 'excluded')).toHaveLength(1);
  expect(lines(svg, 'chart-line-planned').map((line) => line.length)).toEqual([2]);
});

test('values of one day stand side by side in the order given', () => {
  const xs = marks(run([check(2, 60), check(2, 60), check(2, 60)]), 'planned').map(({ attributes }) =>
    Number(attributes.cx),
  );
  expect(xs).toEqual([...new Set(xs)].sort((a, b) => a - b));
  expect(xs).toHaveLength(3);
});

test('the median is drawn and written', () => {
  const svg = run(mixed, { median: 70 });
  expect(svg).toContain('median 70');
  expect(read(svg).filter(({ attributes }) => attributes.class === 'chart-median')).toHaveLength(2);
});

test('no line crosses a break', () => {
  const svg = run([check(2, 60), check(3, 62), check(4, 64), check(5, 66)], {
    breaks: [{ on: '2026-03-04', label: 'Scorecard v2' }],
  });
  expect(lines(svg, 'chart-line-planned').map((line) => line.length)).toEqual([2, 2]);
});

test('a chart with links is a group, so that the links can be reached', () => {
  const svg = run([check(2, 60, 'planned', { href: 'E001.html' })]);
  const [root] = read(svg);
  const link = read(svg).find(({ name }) => name === 'a');
  expect(root?.attributes.role).toBe('group');
  expect(link?.attributes).toMatchObject({ href: 'E001.html', 'aria-label': '2026-03-02: 60, planned' });
  expect(read(run(mixed))[0]?.attributes.role).toBe('img');
});
