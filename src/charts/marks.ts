import type { KeyEntry } from './key.ts';
import { element, rounded, straight } from './svg.ts';

/** The shapes that tell kinds of point apart without colour. */
export type Shape = 'disc' | 'diamond' | 'square' | 'cross';

const paths: Record<Exclude<Shape, 'disc'>, string> = {
  diamond: 'M0,-6.5L6.5,0L0,6.5L-6.5,0Z',
  square: 'M-4.5,-4.5H4.5V4.5H-4.5Z',
  cross: 'M-4.5,-4.5L4.5,4.5M-4.5,4.5L4.5,-4.5',
};

/** Points closer together than this get small marks, so that they stay apart. */
const closest = 8;

/** A level across the plot, dotted, that values are held against. */
export const levelLine = (from: number, to: number, y: number): string =>
  straight([from, y], [to, y], 'chart-level');

/** What a level means, for the key. */
export const levelEntries = (
  levels: readonly { value: number; label: string }[],
  name: (value: number) => string,
): KeyEntry[] =>
  levels.map(({ value, label }) => ({ sign: levelLine(-9, 9, 0), text: `${label} ${name(value)}` }));

/** What `mark` needs to know beside the shape. */
export interface MarkStyle {
  /** The end of a class name: `planned` gives `chart-mark-planned`. */
  tone: string;
  /** Distance to the next mark, when marks may stand close. */
  room?: number;
}

/** One mark with its middle at x, y. */
export function mark(shape: Shape, x: number, y: number, { tone, room = closest }: MarkStyle): string {
  const small = room < closest;
  const name = `chart-mark chart-mark-${tone}${small ? ' chart-mark-small' : ''}`;
  if (shape === 'disc') return element('circle', { class: name, cx: x, cy: y, r: small ? 2.5 : 5 });
  return element('path', {
    class: name,
    d: paths[shape],
    transform: `translate(${rounded(x)} ${rounded(y)})${small ? ' scale(0.5)' : ''}`,
  });
}
