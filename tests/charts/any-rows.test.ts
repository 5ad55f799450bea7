import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barChart } from '#charts/bar-chart.ts';
import { controlChart } from '#charts/control-chart.ts';
import { histogram } from '#charts/histogram.ts';
import { lanes } from '#charts/lanes.ts';
import { runChart } from '#charts/run-chart.ts';
import { sparkline } from '#charts/sparkline.ts';
import { timeline } from '#charts/timeline.ts';
import { trendChart } from '#charts/trend-chart.ts';
import { outside } from './drawing.ts';
import { sampleDay } from './samples.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 80 });
const anyDay = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 160 }).map((days) => sampleDay(days).on) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'tomorrow', '2026-13-45', '0000-00-00', '9999-12-31', '0001-01-01'),
  },
);
const anyNumber = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 1 }) },
  { weight: 3, arbitrary: fc.integer({ min: -20, max: 120 }) },
  { weight: 1, arbitrary: fc.double() },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const rows = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 200, size: '+1' });
const link = maybe(fc.constant('../evidence/E001.html?a=1&b="2"'));
const frame = {
  id: fc.constant('any'),
  title: anyText,
  description: anyText,
  emptyText: maybe(anyText),
  width: fc.constantFrom(undefined, 340, 640),
};
const cut = { on: anyDay, label: anyText };
const limits = { mean: maybe(anyNumber), upper: maybe(anyNumber), lower: maybe(anyNumber) };
const scaled = {
  yLabel: anyText,
  unit: maybe(fc.constant('%')),
  range: fc.constantFrom(undefined, [0, 100] as const),
};
const point = { on: anyDay, label: anyText, value: anyNumber, href: link };

const period = fc.record({
  on: anyDay,
  label: anyText,
  share: anyNumber,
  lower: anyNumber,
  upper: anyNumber,
  n: fc.nat(40),
});
const value = fc.record({
  ...point,
  kind: fc.constantFrom('planned' as const, 'spot' as const),
  excluded: fc.boolean(),
});
const signalled = fc.record({ ...point, signals: fc.array(anyText, { maxLength: 3 }) });
const bar = fc.record({ label: anyText, value: anyNumber, of: maybe(anyNumber), note: maybe(anyText) });
const dot = fc.record({ on: anyDay, label: anyText, href: link });
const segment = fc.record({
  label: anyText,
  value: anyNumber,
  sign: fc.constantFrom('✓', '', '–'),
  tone: fc.constantFrom('good' as const, 'warn' as const, 'todo' as const, 'neutral' as const),
});
const breaks = fc.array(fc.record(cut), { maxLength: 4 });
const limitedBreaks = fc.array(fc.record({ ...cut, ...limits }), { maxLength: 4 });
const band = fc.record({ label: anyText, marks: rows(dot) });

const drawings: Record<string, fc.Arbitrary<string>> = {
  trendChart: fc
    .record({ ...frame, points: rows(period), breaks, standard: maybe(anyText), yLabel: anyText })
    .map(trendChart),
  runChart: fc
    .record({ ...frame, ...scaled, points: rows(value), median: maybe(anyNumber), breaks })
    .map(runChart),
  controlChart: fc
    .record({ ...frame, ...scaled, ...limits, points: rows(signalled), breaks: limitedBreaks })
    .map(controlChart),
  barChart: fc.record({ ...frame, bars: rows(bar), unit: anyText, ofLabel: maybe(anyText) }).map(barChart),
  timeline: fc
    .record({ ...frame, rows: fc.array(band, { maxLength: 6 }), from: anyDay, to: anyDay })
    .map(timeline),
  histogram: fc.record({ ...frame, values: rows(anyNumber), unit: anyText }).map(histogram),
  lanes: fc.record({ ...frame, segments: fc.array(segment, { maxLength: 12 }), total: anyNumber }).map(lanes),
  sparkline: fc.record({ id: fc.constant('any'), values: rows(anyNumber), label: anyText }).map(sparkline),
};

test.each(Object.entries(drawings))('%s draws any rows as well-formed XML inside its frame', (_, drawing) => {
  fc.assert(
    fc.property(drawing, (svg) => {
      expect(outside(svg)).toEqual([]);
    }),
    { numRuns: 120, seed: 20260302, endOnFailure: true },
  );
});

test.each(Object.entries(drawings))('%s never writes a number or a value that is none', (_, drawing) => {
  fc.assert(
    fc.property(drawing, (svg) => {
      expect(svg).not.toMatch(/="[^"]*\b(?:NaN|undefined|null|-?Infinity)\b/);
      expect(svg).not.toMatch(/="-?\d+\.\d{2,}"/);
    }),
    { numRuns: 60, seed: 20260302, endOnFailure: true },
  );
});
