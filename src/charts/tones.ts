import { element } from './svg.ts';

/** How a segment looks: plain, hatched, dotted or blank, so that colour is never the only difference. */
export type Tone = 'good' | 'warn' | 'todo' | 'neutral';

/** A rectangle in the drawing's units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const textures: Partial<Record<Tone, string>> = { warn: 'hatch', todo: 'dots' };

/** A box in its tone; the pattern of a tone lies over its colour. `id` is the chart's. */
export function toned(tone: Tone, id: string, { x, y, width, height }: Box): string {
  const box = { x, y, width, height };
  const texture = textures[tone];
  const base = element('rect', { class: `chart-tone chart-tone-${tone}`, ...box });
  return texture ? `${base}\n${element('rect', { fill: `url(#${id}-${texture})`, ...box })}` : base;
}

/** The patterns that `toned` refers to; once in each chart that uses them. */
export function tonePatterns(id: string): string {
  const hatch = { id: `${id}-hatch`, patternTransform: 'rotate(45)' };
  const square = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' };
  return element('defs', {}, [
    element('pattern', { ...hatch, ...square }, [
      element('rect', { class: 'chart-texture', x: 0, y: 0, width: 3, height: 8 }),
    ]),
    element('pattern', { id: `${id}-dots`, ...square }, [
      element('circle', { class: 'chart-texture-todo', cx: 4, cy: 4, r: 1.6 }),
    ]),
  ]);
}
