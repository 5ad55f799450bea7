import type { DocumentMark, DocumentNode } from '../../mdx/document/document.ts';
import type { WordElement } from './word-element.ts';

/** The words of a paragraph of Word with what is kept of their looks; spaces at its rims, and what is no word, are gone. */
export const wordsOfWord = (elements: readonly WordElement[]): DocumentNode[] =>
  trimmed(joined(inline(elements, [])));

const inline = (elements: readonly WordElement[], marks: readonly DocumentMark[]): DocumentNode[] =>
  elements.flatMap((element): DocumentNode[] => {
    const { type, children = [] } = element;
    if (type === 'text') return textOf(element.value ?? '', marks);
    if (type === 'tab') return textOf(' ', marks);
    if (type === 'break') return element.breakType === 'line' ? [{ type: 'hard_break' }] : textOf(' ', marks);
    if (type === 'run') return inline(children, [...marks, ...looks(element)]);
    if (type === 'hyperlink') return inline(children, [...marks, ...leads(element)]);
    return unread.has(type) ? [] : inline(children, marks);
  });

/** Elements of which no words are made. */
const unread = new Set(['image', 'noteReference', 'commentReference', 'bookmarkStart', 'checkbox']);

const textOf = (value: string, marks: readonly DocumentMark[]): DocumentNode[] => {
  const text = value.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').replace(/[\p{Cc}\u00ad]/gu, '');
  return text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 ? { marks: [...marks] } : {}) }];
};

const looks = ({ isBold, isItalic, isStrikethrough }: WordElement): DocumentMark[] => [
  ...(isBold ? [{ type: 'strong' }] : []),
  ...(isItalic ? [{ type: 'em' }] : []),
  ...(isStrikethrough ? [{ type: 'strike' }] : []),
];

/** A link to the web or to an address for mail; one to a place in the document or on a disk is only its words. */
const leads = ({ href = '' }: WordElement): DocumentMark[] =>
  /^(?:https?:\/\/|mailto:)\S+$/i.test(href) ? [{ type: 'link', attrs: { href, title: null } }] : [];

const isAlike = (one: DocumentNode, other: DocumentNode): boolean =>
  one.type === 'text' && other.type === 'text' && JSON.stringify(one.marks) === JSON.stringify(other.marks);

/** Word parts a sentence into many runs; those of the same looks are one. */
const joined = (nodes: readonly DocumentNode[]): DocumentNode[] => {
  const all: DocumentNode[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (last && isAlike(last, node))
      all[all.length - 1] = { ...last, text: oneSpace(`${last.text}${node.text}`) };
    else all.push(node);
  }
  return all;
};

const oneSpace = (text: string): string => text.replace(/ {2,}/g, ' ');

const says = ({ type, text }: DocumentNode): boolean => type === 'text' && (text ?? '').trim() !== '';

const trimmed = (nodes: readonly DocumentNode[]): DocumentNode[] => {
  const kept = nodes.slice(nodes.findIndex(says), nodes.findLastIndex(says) + 1);
  if (!nodes.some(says)) return [];
  return kept.map((node, at) => {
    if (node.type !== 'text') return node;
    const begun = at === 0 ? node.text?.trimStart() : node.text;
    return { ...node, text: at === kept.length - 1 ? begun?.trimEnd() : begun };
  });
};
