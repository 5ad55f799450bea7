import { element } from './svg.ts';

/** The shapes that tell kinds of point apart without colour. */
export type Shape = 'disc' | 'ring' | 'diamond' | 'square' | 'triangle' | 'cross';

/** The furthest that a mark reaches from its middle. */
export const markReach = 7;

const paths: Record<Exclude<Shape, 'disc' | 'ring'>, string> = {
  diamond: 'M0,-6.5L6.5,0L0,6.5L-6.5,0Z',
  square: 'M-4.5,-4.5H4.5V4.5H-4.5Z',
  triangle: 'M0,-6L6,5H-6Z',
  cross: 'M-4.5,-4.5L4.5,4.5M-4.5,4.5L4.5,-4.5',
};

/** One mark with its middle at x, y. `tone` is the end of a class name: `planned` gives `chart-mark-planned`. */
export function mark(shape: Shape, x: number, y: number, tone: string): string {
  const name = `chart-mark chart-mark-${tone}`;
  if (shape === 'disc' || shape === 'ring') return element('circle', { class: name, cx: x, cy: y, r: 5 });
  const place = element('path', { class: name, d: paths[shape], transform: 'translate(X)' });
  return place.replace('X', translation(x, y));
}

function translation(x: number, y: number): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
