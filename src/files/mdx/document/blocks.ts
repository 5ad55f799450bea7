import type { SourceNode } from '../../text/source-node.ts';
import { attributesIn, isPlain, spanIn } from './component.ts';
import type { DocumentNode } from './document.ts';
import { inline, isInline } from './inline.ts';

// A block that begins a line of the text keeps its span as `origin`, by which its bytes are found again. One within a quotation
// or an item has lines of others' signs between its own, and none.

/** Blocks of a text as nodes of its document. `atMargin` says that they may begin lines. */
export const blocksOf = (nodes: readonly SourceNode[], text: string, atMargin = true): DocumentNode[] =>
  nodes.map((node) => {
    const begins = atMargin && node.position?.start.column === 1;
    const block = blockOf(node, text, begins) ?? unknownBlock(node, text);
    return begins ? withOrigin(block, node) : block;
  });

const withOrigin = (block: DocumentNode, node: SourceNode): DocumentNode => {
  const { from, to } = spanIn(node);
  return { ...block, attrs: { ...block.attrs, origin: `${from}-${to}` } };
};

/** What the editor has no form for: it is shown as it was written, and stays so. */
const unknownBlock = (node: SourceNode, text: string): DocumentNode => {
  const { from, to } = spanIn(node);
  return { type: 'unknown_block', attrs: { text: text.slice(from, to) } };
};

type Reader = (node: SourceNode, text: string, begins: boolean) => DocumentNode | undefined;

const blockOf: Reader = (node, text, begins) => {
  const read = Object.hasOwn(readers, node.type) ? readers[node.type] : undefined;
  return read?.(node, text, begins);
};

const wordsIn = (type: string, node: SourceNode, text: string, attrs = {}): DocumentNode => ({
  type,
  attrs,
  content: inline(node.children ?? [], text),
});

const list: Reader = (node, text, begins) => {
  const items = (node.children ?? []).map((item) => listItem(item, text, begins));
  const tight = node.spread !== true && (node.children ?? []).every(({ spread }) => spread !== true);
  return node.ordered === true
    ? { type: 'ordered_list', attrs: { order: Number(node.start ?? 1), tight }, content: items }
    : { type: 'bullet_list', attrs: { tight }, content: items };
};

const listItem = (node: SourceNode, text: string, begins: boolean): DocumentNode => {
  const content = blocksOf(node.children ?? [], text, false);
  const checked = typeof node.checked === 'boolean' ? node.checked : null;
  const item = {
    type: 'list_item',
    attrs: { checked },
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  };
  return begins ? withOrigin(item, node) : item;
};

/** A table whose rows are no longer than its first: what stands beyond its columns is not shown, and must not be lost. */
const table: Reader = (node, text, begins) => {
  const rows = node.children ?? [];
  const width = rows[0]?.children?.length ?? 0;
  if (width === 0 || rows.some(({ children = [] }) => children.length > width)) return undefined;
  const align = Array.isArray(node.align) ? node.align : [];
  return {
    type: 'table',
    content: rows.map((row, at) => {
      const cells = Array.from({ length: width }, (_, column) =>
        wordsIn(at === 0 ? 'table_header' : 'table_cell', row.children?.[column] ?? { type: '' }, text, {
          align: align[column] ?? null,
        }),
      );
      const read = { type: 'table_row', content: cells };
      return begins && row.position?.start.column === 1 ? withOrigin(read, row) : read;
    }),
  };
};

/** A component on lines of its own: a claim over whole blocks, a chart, or words that alone make up a line. */
const component: Reader = (node, text, begins) => {
  if (!isPlain(node)) return undefined;
  const { children = [] } = node;
  if (node.name === 'Trend') return { type: 'chart', attrs: attributesIn(node) };
  if (children.every(isInline)) return wordsIn('paragraph', { type: '', children: [node] }, text);
  if (node.name !== 'Claim' || children.some(isInline)) return undefined;
  return { type: 'claim_block', attrs: attributesIn(node), content: blocksOf(children, text, begins) };
};

const readers: Record<string, Reader> = {
  paragraph: (node, text) => wordsIn('paragraph', node, text),
  heading: (node, text) => wordsIn('heading', node, text, { level: Number(node.depth) }),
  blockquote: (node, text) => {
    const content = blocksOf(node.children ?? [], text, false);
    return { type: 'blockquote', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
  },
  list,
  table,
  code: ({ value, lang, meta }) => ({
    type: 'code_block',
    attrs: { lang: lang ?? null, meta: meta ?? null },
    ...(value ? { content: [{ type: 'text', text: String(value) }] } : {}),
  }),
  thematicBreak: () => ({ type: 'rule' }),
  mdxJsxFlowElement: component,
};
