import { area } from 'd3';
import type { KeyEntry } from './key.ts';
import { mark } from './marks.ts';
import { percentage, type Scale } from './plot.ts';
import { element, polyline, rounded, straight, titled } from './svg.ts';
import type { TrendPoint } from './trend-point.ts';

/** A period with its place across the plot. */
export type PlacedPeriod = TrendPoint & { x: number };

/** Of fewer checks an interval says only that nearly any share is possible, and none is drawn. */
const fewestForInterval = 3;

/** Whiskers closer together than this cannot be told apart. */
const closestWhiskers = 9;

/** Periods that may be joined, about `room` apart: intervals as whiskers, or as a band where those would crowd. */
export function trendStretch(points: readonly PlacedPeriod[], y: Scale, room: number): string {
  return element('g', {}, [
    ...limitLines(points, y, room),
    ...points.map((point, index) => overSkipped(points[index - 1], point, y)),
    ...unbroken(points).flatMap((run) => joined(run, y, room)),
  ]);
}

/** Neighbours with nothing skipped between them, kept together. */
function unbroken(points: readonly PlacedPeriod[]): PlacedPeriod[][] {
  const runs: PlacedPeriod[][] = [];
  for (const point of points) {
    if (runs.length > 0 && point.skipped === undefined) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs;
}

function joined(points: readonly PlacedPeriod[], y: Scale, room: number): string[] {
  const asBand = room < closestWhiskers && points.length > 1;
  return [
    asBand ? band(points, y) : '',
    polyline(
      points.map((point) => [point.x, y(point.share)]),
      'chart-line',
    ),
    ...points.map((point) => period(point, y, room, asBand)),
  ];
}

/** A line over periods without a point: what was there between is not known. */
function overSkipped(before: PlacedPeriod | undefined, point: PlacedPeriod, y: Scale): string {
  if (!before || point.skipped === undefined) return '';
  const ends = [before, point].map(({ x, share }): [number, number] => [x, y(share)]);
  return titled(point.skipped, [polyline(ends, 'chart-line-over')]);
}

/** What a dotted line means, where one is drawn. */
export function skippedEntries(parts: readonly PlacedPeriod[][]): KeyEntry[] {
  const isDrawn = parts.some((part) => part.slice(1).some(({ skipped }) => skipped !== undefined));
  return isDrawn
    ? [{ sign: straight([-9, 0], [9, 0], 'chart-line-over'), text: 'no checks counted between' }]
    : [];
}

function band(points: readonly PlacedPeriod[], y: Scale): string {
  const shape = area<PlacedPeriod>(
    ({ x }) => rounded(x),
    ({ lower }) => rounded(y(lower)),
    ({ upper }) => rounded(y(upper)),
  );
  return element('path', { class: 'chart-band', d: shape([...points]) ?? '' });
}

function period(point: PlacedPeriod, y: Scale, room: number, asBand: boolean): string {
  const { x, share, lower, upper, n, label } = point;
  const few = n < fewestForInterval;
  const known = few ? 'too few to say more' : `interval ${percentage(lower)} to ${percentage(upper)}`;
  const tip = `${label}: ${percentage(share)} of ${n}, ${known}`;
  const interval = asBand || few ? [] : whisker(x, y(lower), y(upper), Math.min(5, room / 3));
  const signals = point.signals ?? [];
  if (signals.length > 0)
    return titled([tip, ...signals].join(', '), [
      ...interval,
      mark('diamond', x, y(share), { tone: 'signal' }),
    ]);
  return titled(tip, [...interval, mark('disc', x, y(share), { tone: 'first', room })]);
}

/** The mean across the periods, and the limits of each period at its own height, for they depend on its n. */
function limitLines(points: readonly PlacedPeriod[], y: Scale, room: number): string[] {
  const reach = Math.min(14, room / 2);
  const held = points.flatMap(({ x, limits }) => (limits ? [{ x, ...limits }] : []));
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return [];
  const across = (x: number, level: number) =>
    straight([x - reach, y(level)], [x + reach, y(level)], 'chart-limit');
  return [
    straight([first.x - reach, y(first.mean)], [last.x + reach, y(last.mean)], 'chart-mean'),
    ...held.flatMap(({ x, upper, lower }) => [across(x, upper), across(x, lower)]),
  ];
}

/** What the lines and marks of a p-chart mean; nothing where no period has limits and no rule fires. */
export function limitEntries(points: readonly TrendPoint[]): KeyEntry[] {
  const ruled = (className: string) => straight([-9, 0], [9, 0], className);
  const signals = [...new Set(points.flatMap((point) => point.signals ?? []))];
  const limited = points.some(({ limits }) => limits);
  return [
    ...(limited ? [{ sign: ruled('chart-mean'), text: 'mean share' }] : []),
    ...(limited ? [{ sign: ruled('chart-limit'), text: 'limits for that n' }] : []),
    ...(signals.length > 0
      ? [{ sign: mark('diamond', 0, 0, { tone: 'signal' }), text: signals.join(', ') }]
      : []),
  ];
}

/** An interval from `low` to `high` with caps that reach `cap` to each side. */
export function whisker(x: number, low: number, high: number, cap: number): string[] {
  return [
    straight([x, low], [x, high], 'chart-whisker'),
    straight([x - cap, low], [x + cap, low], 'chart-whisker'),
    straight([x - cap, high], [x + cap, high], 'chart-whisker'),
  ];
}
