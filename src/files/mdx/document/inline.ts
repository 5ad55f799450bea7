import type { SourceNode } from '../../text/source-node.ts';
import { attributesIn, isPlain, spanIn } from './component.ts';
import { type DocumentMark, type DocumentNode, isSameNode } from './document.ts';

const inlineTypes = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'image',
  'break',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'linkReference',
  'imageReference',
  'footnoteReference',
]);

/** Whether a node is words, or stands among them. */
export const isInline = ({ type }: SourceNode): boolean => inlineTypes.has(type);

/** Words and what stands among them as nodes of a document, each with the marks that lie on it. */
export const inline = (nodes: readonly SourceNode[], text: string): DocumentNode[] =>
  joined(nodes.flatMap((node) => inlineOf(node, text, [])));

const inlineOf = (node: SourceNode, text: string, marks: readonly DocumentMark[]): DocumentNode[] => {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const on = node.type === 'inlineCode' ? withMark(marks, { type: 'code' }) : marks;
    return leaf({ type: 'text', text: String(node.value).replace(/[ \t]*\n[ \t]*/g, ' ') }, on);
  }
  if (node.type === 'break') return leaf({ type: 'hard_break' }, marks);
  if (node.type === 'image')
    return leaf(
      { type: 'picture', attrs: { file: node.url, alt: node.alt ?? '', title: node.title ?? null } },
      marks,
    );
  const mark = markOf(node);
  // Words that are marked twice alike, such as a claim within a claim, can only be kept as they were written.
  if (mark && (node.children ?? []).length > 0 && !marks.some(({ type }) => type === mark.type))
    return (node.children ?? []).flatMap((child) => inlineOf(child, text, withMark(marks, mark)));
  if (mark && mark.type in simple && (node.children ?? []).length > 0)
    return (node.children ?? []).flatMap((child) => inlineOf(child, text, marks));
  return leaf(atomOf(node) ?? unknown(node, text), marks);
};

/** An empty text is none. */
const leaf = (node: DocumentNode, marks: readonly DocumentMark[]): DocumentNode[] =>
  node.text === '' ? [] : [marks.length > 0 ? { ...node, marks: [...marks] } : node];

const unknown = (node: SourceNode, text: string): DocumentNode => {
  const { from, to } = spanIn(node);
  return { type: 'unknown_inline', attrs: { text: text.slice(from, to) } };
};

const simple: Record<string, string> = { strong: 'strong', em: 'emphasis', strike: 'delete' };

const simpleOf = new Map(Object.entries(simple).map(([mark, type]) => [type, mark]));

const markOf = (node: SourceNode): DocumentMark | undefined => {
  const type = simpleOf.get(node.type);
  if (type) return { type };
  if (node.type === 'link')
    return { type: 'link', attrs: { href: String(node.url), title: node.title ?? null } };
  if (!node.type.startsWith('mdxJsx') || !isPlain(node)) return undefined;
  const attributes = attributesIn(node);
  if (node.name === 'Claim')
    return { type: 'claim', attrs: { ...attributes, id: `at-${spanIn(node).from}` } };
  if (node.name === 'Evidence') return { type: 'evidence_words', attrs: attributes };
  return node.name === 'At' ? { type: 'time_words', attrs: attributes } : undefined;
};

const atoms: Record<string, string> = { Evidence: 'evidence', At: 'time', Trend: 'chart_inline' };

const atomOf = (node: SourceNode): DocumentNode | undefined => {
  const type = node.type.startsWith('mdxJsx') && isPlain(node) ? atoms[node.name ?? ''] : undefined;
  return type && (node.children ?? []).length === 0 ? { type, attrs: attributesIn(node) } : undefined;
};

/** From the outermost to the innermost, as they are written. */
export const markOrder = ['claim', 'evidence_words', 'time_words', 'link', 'strong', 'em', 'strike', 'code'];

const withMark = (marks: readonly DocumentMark[], mark: DocumentMark): DocumentMark[] =>
  [...marks, mark].sort((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type));

/** Words side by side under the same marks are one piece of text. */
const joined = (nodes: readonly DocumentNode[]): DocumentNode[] => {
  const all: DocumentNode[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (last?.text !== undefined && node.text !== undefined && isSameNode(last.marks, node.marks))
      all[all.length - 1] = { ...last, text: last.text + node.text };
    else all.push(node);
  }
  return all;
};
