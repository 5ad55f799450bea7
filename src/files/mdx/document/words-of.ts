import type { Nodes } from 'mdast';
import type { DocumentMark, DocumentNode } from './document.ts';
import { markOrder } from './inline.ts';
import { outsideSpaces, together } from './spaces-beside.ts';
import { attributesOf, component, node } from './tree-node.ts';

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
export const phrasing = (content: readonly DocumentNode[] = [], depth = 0): Nodes[] => {
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
