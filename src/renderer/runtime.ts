import {
  addAttribute as anyAttribute,
  spreadAttributes as anyAttributes,
  Fragment,
} from 'astro/compiler-runtime';
import { escapeHtml } from './escape-html.ts';

// What Astro's compiler makes of a component calls these by name. Astro's own runtime does the same by promises and
// streams, which a page that waits for nothing need not pay for. A component that needs more than is here does not compile.

/** A piece of a page that is HTML already. */
export class Html {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

/** What a component sees as `Astro`. */
interface AstroGlobal {
  props: Record<string, unknown>;
  params: Record<string, string>;
  self?: Component;
}

/** What is handed down from a page to all its components. */
export interface Result {
  params: Record<string, string>;
  createAstro: (props: Record<string, unknown>, slots: Slots) => AstroGlobal;
}

type Slot = (result: Result) => unknown;
type Slots = Readonly<Record<string, Slot>>;

/** A compiled component. */
export type Component = (result: Result, props: Record<string, unknown>, slots: Slots) => Html;

/** A page begun, with the parts of its address. */
export const resultFor = (params: Record<string, string>): Result => ({
  params,
  createAstro: (props) => ({ props, params }),
});

/** An expression of a component as HTML: text is escaped, nothing stands for nothing. Throws where it is a thing to wait for. */
const htmlOf = (value: unknown): string => {
  if (typeof value === 'string') return escapeHtml(value);
  if (value instanceof Html) return value.html;
  if (!value && value !== 0) return '';
  if (Array.isArray(value)) {
    let html = '';
    for (const one of value) html += htmlOf(one);
    return html;
  }
  if (typeof value === 'function') return htmlOf(value());
  if (typeof value !== 'object') return String(value);
  if (Symbol.iterator in value) return htmlOf([...(value as Iterable<unknown>)]);
  throw new TypeError('A component can show text, numbers, lists of them and HTML; this is neither.');
};

/** A template of a component, filled. */
export const render = (parts: TemplateStringsArray, ...values: unknown[]): Html => {
  let html = parts[0] as string;
  for (let index = 0; index < values.length; index += 1)
    html += htmlOf(values[index]) + (parts[index + 1] as string);
  return new Html(html);
};

export const createComponent = (component: Component): Component => component;

/** A component where it is used: `Fragment` is what stands in it, and a name is the element of that name. */
export const renderComponent = (
  result: Result,
  name: string,
  component: unknown,
  props: Record<string, unknown>,
  slots: Slots = {},
): Html => {
  if (component === Fragment) return renderSlot(result, slots.default);
  if (typeof component === 'string' && /^[a-z][a-z0-9]*$/.test(component)) {
    const inside = Object.values(slots).map((slot) => htmlOf(slot(result)));
    return new Html(`<${component}${spreadAttributes(props).html}>${inside.join('')}</${component}>`);
  }
  if (typeof component !== 'function') throw new TypeError(`${name} is no component of this site.`);
  return (component as Component)(result, props, slots);
};

/** What was put into a component, or what it shows where that is nothing. */
export const renderSlot = (result: Result, slot?: Slot | undefined, fallback?: Slot): Html => {
  const chosen = slot ?? fallback;
  return new Html(chosen ? htmlOf(chosen(result)) : '');
};

/** Names that Astro writes by rules of their own: lists of classes, styles, and attributes that are there or are not. */
const ordinary = new Map<string, boolean>();
const isOrdinary = (name: string): boolean => {
  const known = ordinary.get(name);
  if (known !== undefined) return known;
  const written = ['', true, false].map((value) => String(anyAttribute(value, name)));
  const is =
    written.join() === [` ${name}`, ` ${name}="true"`, ` ${name}="false"`].join() && name !== 'style';
  ordinary.set(name, is);
  return is;
};

/** An attribute with the space before it; nothing where there is no value. */
export const addAttribute = (value: unknown, name: string): Html => {
  if (value === undefined || value === null) return nothing;
  if (typeof value === 'string' && isOrdinary(name))
    return new Html(value === '' ? ` ${name}` : ` ${name}="${attributeText(value)}"`);
  return new Html(String(anyAttribute(value, name)));
};

const attributeText = (value: string): string =>
  /[&"]/.test(value) ? value.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : value;

export const spreadAttributes = (values: Record<string, unknown> = {}): Html =>
  new Html(String(anyAttributes(values)));

const nothing = new Html('');

/** Astro puts styles and scripts of its own making here; this site has its own files for them. */
export const renderHead = (): Html => nothing;
export const maybeRenderHead = (): Html => nothing;

/** HTML that was made elsewhere, for `set:html`. */
export const unescapeHTML = (value: unknown): unknown =>
  typeof value === 'string' ? new Html(value) : value;

/** What a compiled component tells of itself to tools, and the `Astro` outside of any page: nothing reads them here. */
export const createMetadata = (): undefined => undefined;
export const createAstro = (): undefined => undefined;

export { Fragment };
