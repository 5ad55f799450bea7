import { dayOf, dayScale, monthTicks, spanOf } from './calendar.ts';
import { type ChartFrame, drawingWidth, emptyFigure, figure } from './figure.ts';
import { captionRow, fitted, textWidth, thinned } from './lettering.ts';
import { mark } from './marks.ts';
import { numeral, type Plot } from './plot.ts';
import { linked } from './sequence.ts';
import { straight, titled, words } from './svg.ts';

/** One thing on its day. */
export interface TimelineMark {
  on: string;
  label: string;
  href?: string | undefined;
  /** How many things it stands for, where it is not one. */
  standsFor?: number | undefined;
}

/** One kind of thing. */
export interface TimelineRow {
  label: string;
  marks: readonly TimelineMark[];
}

/** What `timeline` draws, from the first to the last of the given days. */
export interface Timeline extends ChartFrame {
  rows: readonly TimelineRow[];
  from: string;
  to: string;
}

type Dated = TimelineMark & { day: Date };

const rowHeight = 34;

/**
 * A row of dots for each kind over the months, with how many at the end, and under it how many lie before or after
 * these months. Dots of one day stand above each other.
 */
export function timeline(chart: Timeline): string {
  const span = spanOf([chart.from, chart.to]);
  if (!span || chart.rows.length === 0) return emptyFigure(chart, 'timeline');
  const width = drawingWidth(chart);
  const labels = Math.min(width * 0.3, Math.max(...chart.rows.map(({ label }) => textWidth(label))));
  const others = chart.rows.map(({ marks }) => textWidth(beyond(marks, span)));
  const plot: Plot = {
    left: labels + 20,
    right: width - Math.max(40, Math.max(...others) + 16),
    top: 8,
    bottom: 8 + chart.rows.length * rowHeight,
  };
  const rows = chart.rows.map((row, index) => drawnRow(row, index, span, plot, width - 6));
  const unread = chart.rows.flatMap(({ marks }) => marks).filter(({ on }) => dayOf(on) === null).length;
  const note = { class: 'chart-muted', x: 4, y: plot.bottom + 46 };
  return figure(chart, 'timeline', plot.bottom + (unread > 0 ? 56 : 32), [
    ...months(span, plot, width),
    ...rows,
    unread > 0 ? words('text', note, `${unread} not shown: no readable date`) : '',
  ]);
}

/** The marks whose day can be read and lies in the span, with that day. */
function dated(marks: readonly TimelineMark[], [from, to]: [Date, Date]): Dated[] {
  return marks.flatMap((each) => {
    const day = dayOf(each.on);
    return day !== null && day >= from && day <= to ? [{ ...each, day }] : [];
  });
}

/** How many things some marks stand for. */
function countOf(marks: readonly TimelineMark[]): number {
  return marks.reduce((sum, { standsFor = 1 }) => sum + standsFor, 0);
}

/** How many marks lie before the span and how many after it, in words; no words where there are none. */
function beyond(marks: readonly TimelineMark[], [from, to]: [Date, Date]): string {
  const lying = (where: (day: Date) => boolean): number =>
    countOf(marks.filter(({ on }) => where(dayOf(on) ?? from)));
  const earlier = lying((day) => day < from);
  const later = lying((day) => day > to);
  return [
    ...(earlier > 0 ? [`${numeral(earlier)} earlier`] : []),
    ...(later > 0 ? [`${numeral(later)} later`] : []),
  ].join(', ');
}

function months(span: [Date, Date], plot: Plot, width: number): string[] {
  const place = dayScale(span, plot.left, plot.right);
  const ticks = monthTicks(span).map(({ day, name }) => ({ x: place(day), text: name }));
  return [
    ...ticks.map(({ x }) => straight([x, plot.top], [x, plot.bottom], 'chart-grid')),
    ...captionRow(thinned(ticks, plot.left - 20, width - 4), plot.bottom + 22, 'chart-muted'),
  ];
}

function drawnRow(row: TimelineRow, index: number, span: [Date, Date], plot: Plot, edge: number): string {
  const middle = plot.top + index * rowHeight + rowHeight / 2;
  const marks = dated(row.marks, span);
  const lines = fitted(row.label, plot.left - 20, 2);
  const first = middle + 5 - (lines.length - 1) * 8;
  const others = beyond(row.marks, span);
  const end = { x: edge, 'text-anchor': 'end' };
  const count = { class: 'chart-count', ...end, y: middle + (others === '' ? 5 : -3) };
  return titled([`${row.label}: ${countOf(marks)}`, others].filter(Boolean).join(', '), [
    straight([plot.left, middle], [plot.right, middle], 'chart-grid'),
    ...lines.map((line, place) => words('text', { x: 4, y: first + place * 16 }, line)),
    ...dots(marks, dayScale(span, plot.left, plot.right), middle),
    words('text', count, String(countOf(marks))),
    others === '' ? '' : words('text', { class: 'chart-muted', ...end, y: middle + 13 }, others),
  ]);
}

/** Dots of one day in a column; more than this stand as small ones, in columns side by side. */
const inOneColumn = 3;
const inSmallColumn = 4;
const apart = 6.5;

function dots(marks: readonly Dated[], place: (day: Date) => number, middle: number): string[] {
  const days = Map.groupBy(marks, ({ day }) => day.getTime());
  return [...days.values()].flatMap((sameDay) => {
    const many = sameDay.length > inOneColumn;
    const high = many ? inSmallColumn : sameDay.length;
    const wide = Math.ceil(sameDay.length / high);
    return sameDay.map((each, index) => {
      const across = (Math.floor(index / high) - (wide - 1) / 2) * apart;
      const down = ((index % high) - (high - 1) / 2) * (many ? apart : 7);
      const style = { tone: 'first', ...(many ? { room: apart } : {}) };
      const dot = mark('disc', place(each.day) + across, middle + down, style);
      return linked(each.href, each.label, titled(each.label, [dot]));
    });
  });
}
