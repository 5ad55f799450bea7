/** Attributes of one element; those left undefined are not written. */
export type Attributes = Record<string, string | number | undefined>;

const notAllowedInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text in, text that is safe between tags and inside quotes out. */
export function escapeXml(text: string): string {
  return text.replace(notAllowedInXml, '\uFFFD').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** A number in, at most one decimal out: a picture that moved shows as a readable diff. */
export function rounded(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`A chart cannot draw at ${value}.`);
  return Math.round(value * 10) / 10 + 0;
}

function attributeText([name, value]: [string, string | number | undefined]): string {
  if (value === undefined) return '';
  return ` ${name}="${escapeXml(typeof value === 'number' ? String(rounded(value)) : value)}"`;
}

/** One element with child markup, each child on its own line. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const open = `<${name}${Object.entries(attributes).map(attributeText).join('')}`;
  const inner = children.filter((child) => child !== '');
  return inner.length === 0 ? `${open}/>` : [`${open}>`, ...inner, `</${name}>`].join('\n');
}

/** One element that holds words; the words are escaped here. */
export function words(name: string, attributes: Attributes, content: string): string {
  return `<${name}${Object.entries(attributes).map(attributeText).join('')}>${escapeXml(content)}</${name}>`;
}

/** A group whose `title` a pointer shows as a tooltip. */
export function titled(title: string, children: readonly string[], attributes: Attributes = {}): string {
  return element('g', attributes, [words('title', {}, title), ...children]);
}

/** A straight line. */
export function straight(from: [number, number], to: [number, number], className: string): string {
  return element('line', { class: className, x1: from[0], y1: from[1], x2: to[0], y2: to[1] });
}

/** A line through the points, in their order; one point or none gives nothing. */
export function polyline(points: readonly (readonly [number, number])[], className: string): string {
  if (points.length < 2) return '';
  const path = points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join('L');
  return element('path', { class: className, d: `M${path}` });
}
