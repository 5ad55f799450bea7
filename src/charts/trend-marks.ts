import { area } from 'd3';
import { mark } from './marks.ts';
import { percentage, type Scale } from './plot.ts';
import { element, polyline, rounded, straight, titled } from './svg.ts';
import type { TrendPoint } from './trend-chart.ts';

/** A period with its place across the plot. */
export type PlacedPeriod = TrendPoint & { x: number };

/** Whiskers closer together than this cannot be told apart. */
const closestWhiskers = 9;

/** Periods that may be joined, about `room` apart: intervals as whiskers, or as a band where those would crowd. */
export function trendStretch(points: readonly PlacedPeriod[], y: Scale, room: number): string {
  const asBand = room < closestWhiskers && points.length > 1;
  return element('g', {}, [
    asBand ? band(points, y) : '',
    polyline(
      points.map((point) => [point.x, y(point.share)]),
      'chart-line',
    ),
    ...points.map((point) => period(point, y, room, asBand)),
  ]);
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
  const tip = `${label}: ${percentage(share)} of ${n}, interval ${percentage(lower)} to ${percentage(upper)}`;
  const interval = asBand ? [] : whisker(x, y(lower), y(upper), Math.min(5, room / 3));
  return titled(tip, [...interval, mark('disc', x, y(share), { tone: 'first', room })]);
}

/** An interval from `low` to `high` with caps that reach `cap` to each side. */
export function whisker(x: number, low: number, high: number, cap: number): string[] {
  return [
    straight([x, low], [x, high], 'chart-whisker'),
    straight([x - cap, low], [x + cap, low], 'chart-whisker'),
    straight([x - cap, high], [x + cap, high], 'chart-whisker'),
  ];
}
