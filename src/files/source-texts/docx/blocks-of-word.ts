import type { DocumentNode } from '../../mdx/document/document.ts';
import type { WordElement } from './word-element.ts';
import { wordsOfWord } from './words-of-word.ts';

/** Elements of a Word document as blocks of a text. Headings begin below the title that a record has of its own. */
export const blocksOfWord = (elements: readonly WordElement[]): DocumentNode[] => {
  const blocks: DocumentNode[] = [];
  for (let at = 0; at < elements.length; ) {
    const items = itemsFrom(elements, at);
    if (items.length > 0) blocks.push(...listsOf(items));
    else blocks.push(...blockOf(elements[at] as WordElement));
    at += Math.max(1, items.length);
  }
  return blocks;
};

const blockOf = (element: WordElement): DocumentNode[] => {
  if (element.type === 'table') return tableOf(element);
  if (element.type !== 'paragraph') return blocksOfWord(element.children ?? []);
  const content = wordsOfWord(element.children ?? []);
  if (content.length === 0 || /^toc \d/i.test(element.styleName ?? '')) return [];
  const level = levelOf(element.styleName ?? '');
  return level === undefined
    ? [{ type: 'paragraph', content }]
    : [{ type: 'heading', attrs: { level }, content }];
};

const levelOf = (style: string): number | undefined => {
  if (/^title$/i.test(style)) return 2;
  const depth = /^heading ([1-9])/i.exec(style)?.[1];
  return depth === undefined ? undefined : Math.min(6, Number(depth) + 1);
};

interface Item {
  level: number;
  isOrdered: boolean;
  content: DocumentNode[];
}

/** The paragraphs from there on that belong to a list. */
const itemsFrom = (elements: readonly WordElement[], from: number): Item[] => {
  const items: Item[] = [];
  for (const { type, numbering, styleName, children = [] } of elements.slice(from)) {
    if (type !== 'paragraph' || !numbering || levelOf(styleName ?? '') !== undefined) break;
    const { level, isOrdered } = numbering;
    items.push({ level: Number(level) || 0, isOrdered, content: wordsOfWord(children) });
  }
  return items;
};

/** Items as lists, those of a deeper level within the item before them. */
const listsOf = (items: readonly Item[]): DocumentNode[] => {
  const lists: DocumentNode[] = [];
  for (let at = 0; at < items.length; ) {
    const { level, isOrdered, content } = items[at] as Item;
    const end = endOf(items, at + 1, (one) => one.level <= level);
    const item: DocumentNode = {
      type: 'list_item',
      attrs: { checked: null },
      content: [{ type: 'paragraph', content }, ...listsOf(items.slice(at + 1, end))],
    };
    const type = isOrdered ? 'ordered_list' : 'bullet_list';
    const last = lists.at(-1);
    if (last?.type === type) last.content?.push(item);
    else lists.push({ type, attrs: { tight: true, ...(isOrdered ? { order: 1 } : {}) }, content: [item] });
    at = end;
  }
  return lists;
};

const endOf = (items: readonly Item[], from: number, ends: (item: Item) => boolean): number => {
  const at = items.findIndex((item, index) => index >= from && ends(item));
  return at < 0 ? items.length : at;
};

/** A table of as many columns as its longest row has; its first row is its head. */
const tableOf = ({ children: rows = [] }: WordElement): DocumentNode[] => {
  const cells = rows.map(({ children = [] }) => children.flatMap(cellWords));
  const width = Math.max(0, ...cells.map(({ length }) => length));
  if (width === 0) return [];
  return [
    {
      type: 'table',
      content: cells.map((row, at) => ({
        type: 'table_row',
        content: Array.from({ length: width }, (_, column) => ({
          type: at === 0 ? 'table_header' : 'table_cell',
          attrs: { align: null },
          content: row[column] ?? [],
        })),
      })),
    },
  ];
};

/** The words of a cell on one line, and empty cells for the further columns that it spans. */
const cellWords = ({ children = [], colSpan = 1 }: WordElement): DocumentNode[][] => {
  const lines = paragraphsIn(children)
    .map((one) => wordsOfWord(one.children ?? []))
    .filter(({ length }) => length > 0);
  const words = lines.flatMap((line, at) => (at === 0 ? line : [{ type: 'hard_break' }, ...line]));
  return [words, ...Array.from({ length: Math.min(colSpan, 50) - 1 }, () => [])];
};

const paragraphsIn = (elements: readonly WordElement[]): WordElement[] =>
  elements.flatMap((one) => (one.type === 'paragraph' ? [one] : paragraphsIn(one.children ?? [])));
