import { mark, type Shape } from './marks.ts';
import type { Scale } from './plot.ts';
import type { RunKind, RunPoint } from './run-point.ts';
import { linked } from './sequence.ts';
import { element, polyline, titled } from './svg.ts';

/** A value with its place across the plot. */
export type PlacedValue = RunPoint & { x: number };

/** How values are placed, written and how far apart they stand. */
export interface RunDrawing {
  y: Scale;
  name: (value: number) => string;
  room: number;
}

/** The mark of each kind. */
export const runShapes: Record<RunKind, Shape> = { planned: 'disc', spot: 'diamond' };

/** Values between two breaks: each kind joined with its own, and every value with its mark. */
export function runStretch(points: readonly PlacedValue[], drawing: RunDrawing): string {
  return element('g', {}, [
    joined(points, 'planned', drawing),
    joined(points, 'spot', drawing),
    ...points.map((point) => single(point, drawing)),
  ]);
}

function joined(points: readonly PlacedValue[], kind: RunKind, { y }: RunDrawing): string {
  const counted = points.filter((point) => point.kind === kind && !point.excluded);
  return polyline(
    counted.map(({ x, value }) => [x, y(value)]),
    `chart-line chart-line-${kind}`,
  );
}

function single(point: PlacedValue, { y, name, room }: RunDrawing): string {
  const { x, value, kind, label, excluded, href, says } = point;
  const tip = `${label}: ${says === undefined ? '' : `${says}, `}${name(value)}, ${kind}${excluded ? ', not counted' : ''}`;
  const shape = excluded ? 'cross' : runShapes[kind];
  const drawn = mark(shape, x, y(value), { tone: excluded ? 'excluded' : kind, room });
  return linked(href, tip, titled(tip, [drawn]));
}
