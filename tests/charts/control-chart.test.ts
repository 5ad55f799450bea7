import { expect, test } from 'vitest';
import { type ControlChart, controlChart } from '#charts/control-chart.ts';
import { marks, read } from './drawing.ts';

function control(signals: string[][], more: Partial<ControlChart> = {}): string {
  const points = signals.map((each, index) => ({
    on: `2026-03-0${index + 1}`,
    value: 70 + index,
    label: `check ${index + 1}`,
    signals: each,
  }));
  const words = { id: 'c', title: 'Control', description: 'Limits.', yLabel: 'Score' };
  return controlChart({ ...words, points, breaks: [], mean: 71, upper: 78, lower: 64, ...more });
}

function heights(svg: string, className: string): number[] {
  const found = read(svg).filter(({ attributes, moved }) => attributes.class === className && moved[1] === 0);
  return found.map(({ attributes }) => Number(attributes.y1));
}

test('points with signals have a shape of their own and a number that the key explains', () => {
  const svg = control([[], ['beyond a limit'], [], ['run of eight', 'beyond a limit']]);
  expect(marks(svg, 'first')).toHaveLength(2);
  expect(marks(svg, 'signal')).toHaveLength(2);
  const numbers = read(svg).filter(({ attributes }) => attributes.class === 'chart-signal');
  expect(numbers.map(({ text }) => text)).toEqual(['1', '2,1']);
  expect(svg).toContain('>1 beyond a limit<');
  expect(svg).toContain('>2 run of eight<');
});

test('the mean lies between the limits', () => {
  const svg = control([[], [], []]);
  const [upper = 0, lower = 0] = heights(svg, 'chart-limit');
  const [mean = 0] = heights(svg, 'chart-mean');
  expect(upper).toBeLessThan(mean);
  expect(mean).toBeLessThan(lower);
});

test('limits that are not known yet are not drawn', () => {
  const svg = control([[], []], { mean: undefined, upper: undefined, lower: undefined });
  expect(heights(svg, 'chart-limit')).toEqual([]);
  expect(svg).not.toContain('natural limits');
});

test('after a break the limits of the break hold', () => {
  const breaks = [{ on: '2026-03-03', label: 'Scorecard v2', mean: 90, upper: 95, lower: 85 }];
  const [before = 0, after = 0, ...more] = heights(control([[], [], [], []], { breaks }), 'chart-mean');
  expect(after).toBeLessThan(before);
  expect(more).toEqual([]);
});

test('a break without limits of its own leaves the points after it without any', () => {
  const breaks = [{ on: '2026-03-03', label: 'Scorecard v2' }];
  expect(heights(control([[], [], [], []], { breaks }), 'chart-mean')).toHaveLength(1);
});

test('the number of a signal stands clear of the mean and the limits, whether above its point or under it', () => {
  // Whatever the limits are, the number of the last point must not lie across a line.
  for (let limit = 55; limit <= 90; limit++) {
    const low = control([[], [], ['two of three']], { mean: 90, upper: 95, lower: limit, range: [0, 100] });
    const high = control([[], [], ['two of three']], { mean: 50, upper: limit, lower: 40, range: [0, 100] });
    for (const svg of [low, high]) {
      const [number] = read(svg).filter(({ attributes }) => attributes.class === 'chart-signal');
      const foot = Number(number?.attributes.y);
      const drawn = [...heights(svg, 'chart-limit'), ...heights(svg, 'chart-mean')];
      expect(drawn.filter((level) => level > foot - 10 && level < foot)).toEqual([]);
    }
  }
});
