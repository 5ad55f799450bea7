import { escapeHtml } from './escape-html.ts';
import { type Component, Fragment, Html, type Result, spreadAttributes } from './runtime.ts';

// What the compiler of our own prose (MDX) calls. Learners' and centres' texts never come here: they are parsed, checked
// and rendered as a tree (src/files/mdx, src/prose).

/** An element or a component of a text, with what stands in it under `children`. */
class Node {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
  constructor(type: unknown, props: Readonly<Record<string, unknown>>) {
    this.type = type;
    this.props = props;
  }
}

const node = (type: unknown, props: Record<string, unknown>): Node => new Node(type, props);

export { Fragment, node as jsx, node as jsxs };

/** A text as it comes of its compiler: from its props to what stands in it. */
type Text = (props: Record<string, unknown>) => Node;

/** A text as a component of the site; `components` among its props are those that it may use by name. */
export const textComponent =
  (text: Text): Component =>
  (result, props) =>
    new Html(htmlOf(result, text(props)));

const htmlOf = (result: Result, value: unknown): string => {
  if (value instanceof Node) return nodeHtml(result, value);
  if (value instanceof Html) return value.html;
  if (Array.isArray(value)) return value.map((one) => htmlOf(result, one)).join('');
  if (!value && value !== 0) return '';
  return escapeHtml(String(value));
};

const nodeHtml = (result: Result, { type, props: { children, ...props } }: Node): string => {
  if (type === Fragment) return htmlOf(result, children);
  if (typeof type === 'string')
    return elementHtml(type, spreadAttributes(props).html, htmlOf(result, children));
  if (typeof type !== 'function') throw new TypeError('A text uses a component that it was not given.');
  const inside = htmlOf(result, children);
  return (type as Component)(result, props, inside.trim() === '' ? {} : { default: () => new Html(inside) })
    .html;
};

const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const elementHtml = (tag: string, attributes: string, inside: string): string =>
  inside === '' && empty.test(tag) ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${inside}</${tag}>`;
