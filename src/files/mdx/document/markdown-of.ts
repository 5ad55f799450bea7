import type { Nodes, Parents } from 'mdast';
import {
  defaultHandlers,
  type Handle,
  type Options,
  type State,
  toMarkdown,
  type Unsafe,
} from 'mdast-util-to-markdown';

interface Component {
  name: string;
  attributes: Readonly<Record<string, unknown>>;
  block: boolean;
}

/** A handler that says with which sign its text will begin. */
type Peeking = Handle & { peek?: ((node: unknown, parent: Parents | undefined) => string) | undefined };

/** The sign that begins the items of a list. */
export type Bullet = '-' | '*' | '+' | '.' | ')';

/** Signs that say something only with others beside them: where in doubt, one is written so that it is only itself. */
const unsafe: Unsafe[] = [
  { character: '{', inConstruct: 'phrasing' },
  { character: '}', inConstruct: 'phrasing' },
  { character: '<', inConstruct: 'phrasing' },
  { character: '~', inConstruct: 'phrasing' },
  { character: '|', inConstruct: 'tableCell' as never },
  { atBreak: true, character: '|' },
  { atBreak: true, character: ':', after: '-' },
];

/** A value between straight quotes on one line. */
const quoted = (value: unknown): string =>
  String(value)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');

/** The opening tag of a component, whole where it holds nothing. */
export const openingTag = ({ name, attributes }: Omit<Component, 'block'>, isWhole = false): string => {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${quoted(value)}"`);
  return `<${name}${given.join('')}${isWhole ? ' />' : '>'}`;
};

const component: Handle = (node: Component & Parents, _, state, info) => {
  // A bar in a table parts its cells, even between quotes.
  const inCell = state.stack.includes('tableCell' as never);
  const tag = openingTag(node, node.children.length === 0);
  const open = inCell ? tag.replaceAll('|', '&#124;') : tag;
  if (node.children.length === 0) return open;
  const close = `</${node.name}>`;
  if (node.block) return `${open}\n\n${state.containerFlow(node as never, info)}\n\n${close}`;
  const exit = state.enter('component' as never);
  const inside = state.containerPhrasing(node as never, { ...info, before: '>', after: '<' });
  exit();
  return open + inside + close;
};

const raw: Handle = (node: { value: string }) => node.value;

/** Struck out by the rules of bold words: which signs beside the mark must be written otherwise. */
const strike: Handle = (node: Parents, parent, state, info) =>
  `~~${defaultHandlers.strong(node as never, parent as never, state, info).slice(2, -2)}~~`;
(strike as Peeking).peek = () => '~';
/** Slanted words right beside bold ones have a sign of their own, or nobody could say whose a star is. */
const slantedBy = (node: unknown, parent: Parents | undefined): '*' | '_' => {
  const beside: readonly Nodes[] = parent?.children ?? [];
  const at = beside.indexOf(node as Nodes);
  return beside[at - 1]?.type === 'strong' || beside[at + 1]?.type === 'strong' ? '_' : '*';
};

const slanted: Handle = (node, parent, state, info) => {
  state.options.emphasis = slantedBy(node, parent as Parents | undefined);
  return defaultHandlers.emphasis(node, parent as never, state, info);
};
(slanted as Peeking).peek = slantedBy as Peeking['peek'];
(component as Peeking).peek = () => '<';

const rule = { left: ':--', right: '--:', center: ':-:' } as const;

const table: Handle = (node: Extract<Nodes, { type: 'table' }>, _, state, info) => {
  const rows = node.children.map((row) => rowOf(row.children.map((cell) => cellText(cell, state, info))));
  const columns = node.children[0]?.children.map(
    (_cell, at) => rule[node.align?.[at] ?? ('none' as 'left')] ?? '---',
  );
  return [rows[0], rowOf(columns ?? []), ...rows.slice(1)].join('\n');
};

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A bar parts cells even in words shown as typed. */
const cellText = (cell: Parents, state: State, info: Parameters<Handle>[3]): string => {
  const exit = state.enter('tableCell' as never);
  const exitWords = state.enter('phrasing');
  const words = state.containerPhrasing(cell as never, { ...info, before: ' ', after: ' ' });
  exitWords();
  exit();
  return words.replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|');
};

const options = (bullet: Bullet): Options => ({
  bullet: bullet === '.' || bullet === ')' ? '-' : bullet,
  bulletOther: bullet === '*' ? '-' : '*',
  bulletOrdered: bullet === ')' ? ')' : '.',
  listItemIndent: 'one',
  resourceLink: true,
  // No item of a list begins so.
  rule: '_',
  unsafe,
  handlers: { component, raw, delete: strike, emphasis: slanted, table } as Options['handlers'],
});

/** A sign of two halves, of which one or both were written as a number. */
const halved = /(?:[\uD800-\uDBFF]|&#x(?:D[89AB]\w\w);)(?:[\uDC00-\uDFFF]|&#x(?:D[C-F]\w\w);)/g;

const asSign = (halves: string): string =>
  halves.replace(/&#x(\w{4});/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Nodes of a tree as MDX. Every word of it reads back as the letters that it has. */
export const markdownOf = (nodes: readonly Nodes[], bullet: Bullet = '-'): string =>
  toMarkdown({ type: 'root', children: nodes as never }, options(bullet))
    .replace(halved, asSign)
    .replace(/\n$/, '');
