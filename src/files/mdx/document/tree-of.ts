import type { Nodes } from 'mdast';
import type { DocumentNode } from './document.ts';
import { heldTogether } from './held-together.ts';
import { trimmed } from './spaces-beside.ts';
import { attributesOf, component, node } from './tree-node.ts';
import { phrasing } from './words-of.ts';

// The way back from a document to the tree of Markdown, with a node `component` for each of our own and `raw` for what is to
// stand as it was written.

/** Blocks as nodes of the tree; those that say nothing are left out. */
export const treesOf = (blocks: readonly DocumentNode[] = []): Nodes[] =>
  blocks.flatMap((block) => treeOf(block) ?? []);

/** A block as a node of the tree; undefined where it says nothing. */
export const treeOf = (block: DocumentNode): Nodes | undefined =>
  Object.hasOwn(makers, block.type) ? makers[block.type]?.(block) : undefined;

type Maker = (block: DocumentNode) => Nodes | undefined;

/** A container that holds something; none that holds nothing. */
const around = (type: string, children: Nodes[], more: object = {}): Nodes | undefined =>
  children.length > 0 ? node(type, { children, ...more }) : undefined;

/** An item of a list as a node of the tree. An empty one stays: its sign is seen. */
export const itemOf = ({ attrs, content }: DocumentNode): Nodes => {
  const children = treesOf(content);
  const spread = isSpread(children);
  return node('listItem', { spread, children: withBox(children, attrs?.checked) });
};

/** Whether an item is ticked stands before its words. */
const withBox = ([first, ...rest]: Nodes[], checked: unknown): Nodes[] => {
  if (first?.type !== 'paragraph' || typeof checked !== 'boolean') return first ? [first, ...rest] : [];
  const box = node('raw', { value: checked ? '[x] ' : '[ ] ' });
  return [node('paragraph', { children: [box, ...first.children] }), ...rest];
};

/** Whether blocks of an item need an empty line between them, or would be read as one or as something else. */
const isSpread = (children: readonly Nodes[]): boolean =>
  children.some((child, at) => {
    if (at === 0) return false;
    if (child.type !== 'list' || children[at - 1]?.type !== 'paragraph') return true;
    const [first] = child.children;
    return (child.ordered && child.start !== 1) || !first || first.children[0]?.type !== 'paragraph';
  });

const listOf: Maker = ({ type, attrs, content = [] }) => {
  const children = content.map(itemOf);
  const spread = attrs?.tight === false || children.some((item) => 'spread' in item && item.spread);
  return around('list', children, {
    ordered: type === 'ordered_list',
    start: Number(attrs?.order ?? 1),
    spread,
  });
};

const tableOf: Maker = ({ content: rows = [] }) => {
  const align = (rows[0]?.content ?? []).map(({ attrs }) => attrs?.align ?? null);
  const cells = ({ content = [] }: DocumentNode) =>
    content.map((cell) => node('tableCell', { children: trimmed(phrasing(onOneLine(cell))) }));
  return around(
    'table',
    rows.map((row) => node('tableRow', { children: cells(row) })),
    { align },
  );
};

/** A cell is one line. */
const onOneLine = ({ content = [] }: DocumentNode): DocumentNode[] =>
  content.map((one) => (one.type === 'hard_break' ? { ...one, type: 'text', text: ' ' } : one));

const words = (type: string, block: DocumentNode, more: object = {}): Nodes | undefined =>
  around(type, trimmed(phrasing(block.content)), more);

const makers: Record<string, Maker> = {
  paragraph: ({ content }) => around('paragraph', heldTogether(trimmed(phrasing(content)))),
  heading: (block) =>
    words('heading', { ...block, content: onOneLine(block) }, { depth: Number(block.attrs?.level ?? 2) }),
  blockquote: ({ content }) => around('blockquote', treesOf(content)),
  bullet_list: listOf,
  ordered_list: listOf,
  table: tableOf,
  code_block: ({ attrs, content = [] }) =>
    node('code', {
      value: content.map(({ text = '' }) => text).join(''),
      lang: attrs?.lang ?? null,
      meta: attrs?.meta ?? null,
    }),
  rule: () => node('thematicBreak'),
  chart: (block) => component('Trend', attributesOf(block), [], true),
  claim_block: (block) => {
    const children = treesOf(block.content);
    return children.length > 0 ? component('Claim', attributesOf(block), children, true) : undefined;
  },
  unknown_block: ({ attrs }) => node('raw', { value: String(attrs?.text ?? '') }),
};
