import type { ControlPoint, Limits } from './control-point.ts';
import type { KeyEntry } from './key.ts';
import { shortened, textWidth } from './lettering.ts';
import { mark } from './marks.ts';
import { isDrawable, type Plot, type Scale } from './plot.ts';
import { linked } from './sequence.ts';
import { element, polyline, straight, titled, words } from './svg.ts';

/** Points between two breaks, with the limits that hold there and the ends of their lines. */
export interface LimitedStretch {
  points: (ControlPoint & { x: number })[];
  from: number;
  to: number;
  limits: Limits;
}

/** The signals that occur, in order of first appearance, each with the number that stands for it. */
export function numberedSignals(points: readonly ControlPoint[]): Map<string, number> {
  const names = new Set(points.flatMap(({ signals }) => signals));
  return new Map([...names].map((signal, index) => [signal, index + 1]));
}

/** How values are placed and written, which numbers stand for signals, and how far the plot reaches. */
export interface ControlDrawing {
  y: Scale;
  name: (value: number) => string;
  numbers: ReadonlyMap<string, number>;
  room: number;
  plot: Plot;
}

/** One stretch: its limits behind, its values joined, and every value with its mark. */
export function controlStretch(stretch: LimitedStretch, drawing: ControlDrawing): string {
  const { points, from, to, limits } = stretch;
  const { y } = drawing;
  const levels = [limits.upper, limits.lower, limits.mean]
    .filter((value) => value !== undefined)
    .filter(isDrawable)
    .map(y);
  const line = (value: number | undefined, className: string) =>
    value === undefined || !isDrawable(value) ? '' : straight([from, y(value)], [to, y(value)], className);
  return element('g', {}, [
    line(limits.upper, 'chart-limit'),
    line(limits.lower, 'chart-limit'),
    line(limits.mean, 'chart-mean'),
    polyline(
      points.map(({ x, value }) => [x, y(value)]),
      'chart-line',
    ),
    ...points.map((point) => single(point, point.value < (limits.mean ?? point.value), drawing, levels)),
  ]);
}

function single(
  point: ControlPoint & { x: number },
  isLow: boolean,
  drawing: ControlDrawing,
  levels: readonly number[],
): string {
  const { x, value, label, signals, href, says } = point;
  const { y, name, room } = drawing;
  const tip = [`${label}: ${says === undefined ? '' : `${says}, `}${name(value)}`, ...signals].join(', ');
  const plain = signals.length === 0;
  const drawn = plain
    ? [mark('disc', x, y(value), { tone: 'first', room })]
    : [mark('diamond', x, y(value), { tone: 'signal' }), signalNumbers(point, isLow, drawing, levels)];
  return linked(href, tip, titled(tip, drawn));
}

/** How high a number stands above the line that it is written on. */
const numberHeight = 10;

/**
 * The numbers of a point's signals: under a low point where there is room, else above, and clear of the mean and the
 * limits, which lie at `levels`.
 */
function signalNumbers(
  point: ControlPoint & { x: number },
  isLow: boolean,
  drawing: ControlDrawing,
  levels: readonly number[],
): string {
  const { y, numbers, plot } = drawing;
  const at = y(point.value);
  const under = isLow && at + 15 < plot.bottom;
  const signs = [...new Set(point.signals)].map((signal) => numbers.get(signal)).join(',');
  const shown = shortened(signs, 60);
  const x = Math.min(point.x, plot.right + 8 - textWidth(shown) / 2);
  return words(
    'text',
    { class: 'chart-signal', x, y: clearOf(levels, at, under, plot), 'text-anchor': 'middle' },
    shown,
  );
}

/** Where the foot of a number goes: beside its point, or past a line that would run through it, where there is room. */
function clearOf(levels: readonly number[], at: number, under: boolean, plot: Plot): number {
  const beside = at + (under ? 21 : -11);
  const crossed = levels.find((level) => level > beside - numberHeight - 1 && level < beside + 2);
  if (crossed === undefined) return beside;
  const past = under ? crossed + numberHeight + 3 : crossed - 3;
  return past < plot.bottom && past - numberHeight > plot.top - numberHeight ? past : beside;
}

/** What the marks and lines of a control chart mean; the limits in numbers where one set holds throughout. */
export function controlKey(
  parts: readonly LimitedStretch[],
  numbers: ReadonlyMap<string, number>,
  name: (value: number) => string,
): KeyEntry[] {
  const limits = parts.length === 1 ? (parts[0]?.limits ?? {}) : {};
  const amount = (value: number | undefined) =>
    value === undefined || !isDrawable(value) ? '' : name(value);
  const any = (side: keyof Limits) => parts.some((part) => amount(part.limits[side]) !== '');
  const range = [amount(limits.lower), amount(limits.upper)].filter(Boolean).join(' and ');
  return [
    { sign: mark('disc', 0, 0, { tone: 'first' }), text: 'value' },
    ...(any('mean') ? [{ sign: ruled('chart-mean'), text: `mean ${amount(limits.mean)}`.trim() }] : []),
    ...(any('upper') || any('lower')
      ? [{ sign: ruled('chart-limit'), text: `natural limits ${range}`.trim() }]
      : []),
    ...[...numbers].map(([signal, number]) => ({
      sign: mark('diamond', 0, 0, { tone: 'signal' }),
      text: `${number} ${signal}`,
    })),
  ];
}

function ruled(className: string): string {
  return straight([-9, 0], [9, 0], className);
}
