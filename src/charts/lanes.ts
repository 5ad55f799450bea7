import { type ChartFrame, drawingWidth, emptyFigure, figure } from './figure.ts';
import { key } from './key.ts';
import { captionRow, thinned } from './lettering.ts';
import { isDrawable, numeral } from './plot.ts';
import { element, titled } from './svg.ts';
import { type Tone, toned, tonePatterns } from './tones.ts';

/** One part of the whole; `sign` is a mark such as ✓ that stands with its number. */
export interface Segment {
  label: string;
  value: number;
  sign: string;
  tone: Tone;
}

/** What `lanes` draws. `total` is what the segments are a part of; what is missing to it stays blank. */
export interface Lanes extends ChartFrame {
  segments: readonly Segment[];
  total: number;
}

interface Placed extends Segment {
  x: number;
  width: number;
}

const barTop = 26;
const barHeight = 26;

/** One bar for the whole, cut into its segments, with sign and number above each and a key below. */
export function lanes(chart: Lanes): string {
  const drawable = chart.segments.filter(({ value }) => isDrawable(value) && value >= 0);
  const whole = Math.max(
    isDrawable(chart.total) ? chart.total : 0,
    drawable.reduce((sum, { value }) => sum + value, 0),
  );
  if (whole <= 0) return emptyFigure(chart, 'lanes', 96);
  const width = drawingWidth(chart);
  const placed = place(drawable, whole, width - 8);
  const captions = placed
    .filter(({ value }) => value > 0)
    .map((each) => ({ x: each.x + each.width / 2, text: above(each) }));
  const legend = key(
    placed.map((each) => entry(each, chart.id)),
    barTop + barHeight + 12,
    width,
  );
  return figure(chart, 'lanes', barTop + barHeight + 14 + legend.height, [
    tonePatterns(chart.id),
    ...captionRow(thinned(captions, 4, width - 4, 6), barTop - 9, 'chart-count'),
    element('rect', { class: 'chart-tone-blank', x: 4, y: barTop, width: width - 8, height: barHeight }),
    ...placed.map((each) => block(each, chart.id)),
    ...legend.parts,
  ]);
}

function place(segments: readonly Segment[], whole: number, room: number): Placed[] {
  let x = 4;
  return segments.map((segment) => {
    const width = (segment.value / whole) * room;
    const placed = { ...segment, x, width };
    x += width;
    return placed;
  });
}

function above({ sign, value }: Segment): string {
  return `${sign} ${numeral(value)}`.trim();
}

function entry(segment: Segment, id: string): { sign: string; text: string } {
  return {
    sign: toned(segment.tone, id, { x: -10, y: -8, width: 20, height: 16 }),
    text: `${above(segment)} ${segment.label}`,
  };
}

function block({ label, value, tone, x, width }: Placed, id: string): string {
  return value === 0
    ? ''
    : titled(`${label}: ${numeral(value)}`, [toned(tone, id, { x, y: barTop, width, height: barHeight })]);
}
