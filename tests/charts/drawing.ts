import { textWidth } from '#charts/lettering.ts';

/** One element of a drawing, with its attributes and how far its groups have moved it. */
export interface Drawn {
  name: string;
  attributes: Record<string, string>;
  moved: [number, number];
  text: string;
}

const token = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>([^<]*)/y;
const entity = /&(?!(?:amp|lt|gt|quot|#39);)/;

/** Reads a drawing element by element; throws at the first sign that is not well-formed XML. */
export function read(svg: string): Drawn[] {
  const found: Drawn[] = [];
  const open: Drawn[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < svg.length) {
    const at = token.lastIndex;
    const match = token.exec(svg);
    if (!match) throw new Error(`Not well-formed at ${at}: ${svg.slice(at, at + 60)}`);
    const [, closing, name = '', raw = '', alone, text = ''] = match;
    if (entity.test(raw + text)) throw new Error(`A bare & in ${match[0]}`);
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing.`);
      continue;
    }
    const drawn = { name, attributes: attributesOf(raw), moved: open.at(-1)?.moved ?? [0, 0], text } as Drawn;
    drawn.moved = moveBy(drawn);
    found.push(drawn);
    if (!alone) open.push(drawn);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is never closed.`);
  return found;
}

function attributesOf(raw: string): Record<string, string> {
  const pairs = [...raw.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`An attribute twice in ${raw}`);
  return attributes;
}

function moveBy({ attributes, moved }: Drawn): [number, number] {
  const by = /translate\((\S+) (\S+)\)/.exec(attributes.transform ?? '');
  return by ? [moved[0] + Number(by[1]), moved[1] + Number(by[2])] : moved;
}

/** Every point that an element reaches, in the drawing's units. */
function corners({ name, attributes, moved, text }: Drawn): [number, number][] {
  const at = (key: string) => Number(attributes[key] ?? 0);
  const move = (x: number, y: number): [number, number] => [x + moved[0], y + moved[1]];
  if (name === 'circle')
    return [-1, 1].map((side) => move(at('cx') + side * at('r'), at('cy') + side * at('r')));
  if (name === 'line') return [move(at('x1'), at('y1')), move(at('x2'), at('y2'))];
  if (name === 'rect') return [move(at('x'), at('y')), move(at('x') + at('width'), at('y') + at('height'))];
  if (name === 'text') {
    const width = textWidth(text.replace(/&[^;]+;/g, 'x'));
    const before = { middle: width / 2, end: width }[attributes['text-anchor'] ?? ''] ?? 0;
    return [move(at('x') - before, at('y') - 10), move(at('x') - before + width, at('y') + 3)];
  }
  if (name !== 'path') return [];
  return [...(attributes.d ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) =>
    move(Number(x), Number(y)),
  );
}

/** The elements that reach beyond the viewBox, or have a negative size. */
export function outside(svg: string): Drawn[] {
  const drawn = read(svg);
  const [, , width = 0, height = 0] = (drawn[0]?.attributes.viewBox ?? '').split(' ').map(Number);
  const inside = ([x, y]: [number, number]) => x >= -1 && y >= -1 && x <= width + 1 && y <= height + 1;
  return drawn.filter(
    (each) =>
      Number(each.attributes.width ?? 0) < 0 ||
      Number(each.attributes.height ?? 0) < 0 ||
      !corners(each).every(inside),
  );
}

/** The marks of points, leaving out those of the key. */
export function marks(svg: string, tone: string): Drawn[] {
  const keyTop = Math.max(
    ...read(svg).map((each) => (each.attributes.class === 'chart-axis' ? Number(each.attributes.y1) : 0)),
  );
  return read(svg).filter(({ attributes, moved }) => {
    const y = attributes.cy === undefined ? moved[1] : moved[1] + Number(attributes.cy);
    return (attributes.class ?? '').split(' ').includes(`chart-mark-${tone}`) && y <= keyTop;
  });
}

/** The points of each line with a class, as [x, y]. */
export function lines(svg: string, className: string): [number, number][][] {
  return read(svg)
    .filter(
      ({ name, attributes }) => name === 'path' && (attributes.class ?? '').split(' ').includes(className),
    )
    .map(corners);
}
