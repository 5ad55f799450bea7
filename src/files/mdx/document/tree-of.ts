import type { Nodes, Parents } from 'mdast';
import type { DocumentMark, DocumentNode } from './document.ts';
import { markOrder } from './inline.ts';

// The way back from a document to the tree of Markdown, with a node `component` for each of our own and `raw` for what is to
// stand as it was written.

type Attributes = Readonly<Record<string, unknown>>;

/** A node of the tree; its own two kinds are no types of Markdown's. */
const node = (type: string, more: object = {}): Nodes => ({ type, ...more }) as unknown as Nodes;

const component = (name: string, attributes: Attributes, children: Nodes[], block: boolean): Nodes =>
  node('component', { name, attributes, children, block });

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

const attributesOf = ({ attrs = {} }: { attrs?: Attributes | undefined }): Attributes =>
  Object.fromEntries(
    Object.entries(attrs).filter(
      ([name, value]) => name !== 'origin' && name !== 'id' && value !== null && value !== undefined,
    ),
  );

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
  paragraph: (block) => words('paragraph', block),
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

/** Words with the addresses of the web in them as links: a sign of one that is written otherwise would lead astray. */
const linked = (words: string): Nodes[] =>
  words
    .split(/(?<![\p{L}\p{N}])((?:https?:\/\/|www\.)[^\s<>{}|\\^`"“”]*[^\s<>{}|\\^`"“”.,;:!?()'*_~[\]])/u)
    .map((part, at) => {
      const children = [node('text', { value: part })];
      if (at % 2 === 0) return children[0] as Nodes;
      return node('link', { url: part.startsWith('www') ? `https://${part}` : part, title: null, children });
    });

const text = ({ text = '', marks = [] }: DocumentNode): Nodes[] => {
  const has = (mark: string) => marks.some(({ type }) => type === mark);
  if (has('code')) return [node('inlineCode', { value: text })];
  const words = text.replace(/\s*\n\s*/g, ' ');
  const leads = has('link') || has('evidence_words') || has('time_words');
  return leads ? [node('text', { value: words })] : linked(words);
};

const leaves: Record<string, (leaf: DocumentNode) => Nodes[]> = {
  hard_break: () => [node('break')],
  evidence: (leaf) => [component('Evidence', attributesOf(leaf), [], false)],
  time: (leaf) => [component('At', attributesOf(leaf), [], false)],
  chart_inline: (leaf) => [component('Trend', attributesOf(leaf), [], false)],
  picture: ({ attrs }) => [
    node('image', { url: String(attrs?.file ?? ''), alt: String(attrs?.alt ?? ''), title: attrs?.title }),
  ],
  unknown_inline: ({ attrs }) => [node('raw', { value: String(attrs?.text ?? '') })],
};

const wrap = ({ type, attrs = {} }: DocumentMark, children: Nodes[]): Nodes => {
  if (type === 'claim') return component('Claim', attributesOf({ attrs }), children, false);
  if (type === 'evidence_words') return component('Evidence', attributesOf({ attrs }), children, false);
  if (type === 'time_words') return component('At', attributesOf({ attrs }), children, false);
  if (type === 'link') return node('link', { url: String(attrs.href), title: attrs.title ?? null, children });
  return node({ strong: 'strong', em: 'emphasis', strike: 'delete' }[type] ?? type, { children });
};

const marksOn = ({ marks = [] }: DocumentNode): DocumentMark[] =>
  marks
    .filter(({ type }) => type !== 'code')
    .sort((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type));

const isSame = (a: DocumentMark | undefined, b: DocumentMark | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Words with their marks as nodes within each other, from the outermost mark on. */
const phrasing = (content: readonly DocumentNode[] = [], depth = 0): Nodes[] => {
  const nodes: Nodes[] = [];
  for (let at = 0; at < content.length; ) {
    const [first, mark] = [content[at] as DocumentNode, marksOn(content[at] as DocumentNode)[depth]];
    let end = at + 1;
    if (!mark)
      nodes.push(...((Object.hasOwn(leaves, first.type) ? leaves[first.type] : text)?.(first) ?? []));
    else {
      while (end < content.length && isSame(marksOn(content[end] as DocumentNode)[depth], mark)) end += 1;
      nodes.push(...outsideSpaces(wrap(mark, phrasing(content.slice(at, end), depth + 1))));
    }
    at = end;
  }
  return together(nodes);
};

const isText = (one: Nodes | undefined): one is Extract<Nodes, { type: 'text' }> => one?.type === 'text';

/** Pieces of text side by side are one. */
const together = (nodes: readonly Nodes[]): Nodes[] => {
  const all: Nodes[] = [];
  for (const one of nodes) {
    const last = all.at(-1);
    if (isText(one) && isText(last)) all[all.length - 1] = node('text', { value: last.value + one.value });
    else if (!isText(one) || one.value !== '') all.push(one);
  }
  return all;
};

const spaces = /^[ \t\n]+|[ \t\n]+$/g;

/** Pictures such as 😀 too: Markdown counts them as signs, beside which bold words may not begin. */
const spacesAndPictures = /^[ \t\n\u{10000}-\u{10FFFF}]+|[ \t\n\u{10000}-\u{10FFFF}]+$/gu;

/** A mark begins and ends with its words: spaces and line ends at its rim stand beside it, and one on nothing else is none. */
const outsideSpaces = (marked: Nodes): Nodes[] => {
  const parent = marked as Parents;
  const isPlain = ['strong', 'emphasis', 'delete'].includes(marked.type);
  const [before, inside, after] = parted(parent.children as Nodes[], isPlain ? spacesAndPictures : spaces);
  return [...before, ...(inside.length > 0 ? [{ ...parent, children: inside } as Nodes] : []), ...after];
};

const parted = (nodes: readonly Nodes[], rim = spaces): [Nodes[], Nodes[], Nodes[]] => {
  const inside = [...nodes];
  const [before, after]: [Nodes[], Nodes[]] = [[], []];
  const isRim = (one: Nodes) => one.type === 'break' || (isText(one) && one.value.replace(rim, '') === '');
  for (let one = inside[0]; one && isRim(one); one = inside[0]) before.push(...inside.splice(0, 1));
  for (let one = inside.at(-1); one && isRim(one); one = inside.at(-1)) after.unshift(...inside.splice(-1));
  const [first] = inside;
  if (isText(first)) {
    const [value, cut] = [
      first.value,
      [...first.value.matchAll(rim)].find(({ index }) => index === 0)?.[0] ?? '',
    ];
    if (cut) before.push(node('text', { value: cut }));
    inside[0] = node('text', { value: value.slice(cut.length) });
  }
  const last = inside.at(-1);
  if (isText(last)) {
    const { index = last.value.length } = [...last.value.matchAll(rim)].find(({ index }) => index > 0) ?? {};
    if (index < last.value.length) after.unshift(node('text', { value: last.value.slice(index) }));
    inside[inside.length - 1] = node('text', { value: last.value.slice(0, index) });
  }
  return [before, inside, after];
};

/** The words of a block without the spaces and line ends at its rim, and those around its line ends, none of which is shown. */
const trimmed = (nodes: Nodes[]): Nodes[] => {
  const [, inside] = parted(nodes);
  return together(
    inside.map((one, at) => {
      if (!isText(one)) return one;
      const start = inside[at - 1]?.type === 'break' ? one.value.trimStart() : one.value;
      return node('text', { value: inside[at + 1]?.type === 'break' ? start.trimEnd() : start });
    }),
  );
};
