import { htmlToHast } from 'satteri';

/** What is seen of a node of a web page. */
interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Readonly<Record<string, unknown>>;
  children?: readonly Node[];
}

const unseen = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'svg',
  'nav',
  'iframe',
  'select',
  'button',
]);
const blocks =
  /^(?:p|div|section|article|main|header|footer|aside|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|tr|blockquote|pre|hr|br|figure|form|fieldset|body)$/;

/** A text as it is, or the words of it where it is a saved web page and not a text in which some tags were left. */
export const withoutPage = (text: string): string =>
  /^\s*(?:<!--[\s\S]*?-->\s*)?(?:<!doctype html|<html\b|<\?xml[^>]*>\s*<!doctype html)/i.test(text)
    ? htmlText(text)
    : text;

/** The words of a web page, block by block; a row of a table is one line, with tabs between its cells. */
export const htmlText = (html: string): string => {
  const lines: string[] = [''];
  walk(htmlToHast(html) as Node, lines);
  return lines.map((line) => line.replace(/[ \n]+/g, ' ').trimEnd()).join('\n');
};

const walk = (node: Node, lines: string[]): void => {
  if (node.type === 'text') {
    lines[lines.length - 1] += (node.value ?? '').replace(/\s+/g, ' ');
    return;
  }
  const tag = node.tagName ?? '';
  if (unseen.has(tag)) return;
  if (tag === 'table' && isData(node)) {
    lines.push(...rowsOf(node), '');
    return;
  }
  const block = blocks.test(tag);
  if (block) lines.push(tag === 'li' ? '• ' : '');
  for (const [index, child] of (node.children ?? []).entries())
    if (tag === 'ol' && child.tagName === 'li') numbered(child, numberOf(node, index), lines);
    else walk(child, lines);
  if (block) lines.push('');
};

/** An item of a numbered list has its number written before it, unless its words begin with a code. */
const numbered = (item: Node, number: number, lines: string[]): void => {
  const own: string[] = [''];
  for (const child of item.children ?? []) walk(child, own);
  const first = own.findIndex((line) => line.trim() !== '');
  const begins = own[first]?.trim() ?? '';
  if (first >= 0 && !/^[([]?(?:[A-Z]{0,4}\d|[a-z][.)])/.test(begins)) own[first] = `${number}. ${begins}`;
  lines.push(...own.slice(Math.max(first, 0)), '');
};

const numberOf = (list: Node, index: number): number => {
  const items = (list.children ?? []).slice(0, index).filter(({ tagName }) => tagName === 'li').length;
  const start = Number(list.properties?.start ?? 1);
  return (Number.isFinite(start) ? start : 1) + items;
};

const all = (node: Node, tag: string): Node[] =>
  (node.children ?? []).flatMap((child) => [...(child.tagName === tag ? [child] : []), ...all(child, tag)]);

/** A table that holds tables or headings only lays a page out. */
const isData = (table: Node): boolean => all(table, 'table').length === 0 && all(table, 'tr').length > 0;

const rowsOf = (table: Node): string[] => {
  const spans: number[] = [];
  return all(table, 'tr').map((row) => {
    const cells: string[] = [];
    for (const cell of (row.children ?? []).filter(({ tagName }) => tagName === 'td' || tagName === 'th')) {
      while ((spans[cells.length] ?? 0) > 0) hold(spans, cells);
      const down = Number(cell.properties?.rowSpan ?? 1);
      spans[cells.length] = (Number.isFinite(down) ? Math.min(Math.max(down, 1), 1000) : 1) - 1;
      cells.push(cellText(cell));
    }
    while ((spans[cells.length] ?? 0) > 0) hold(spans, cells);
    return cells.join('\t');
  });
};

/** A cell that reaches down from the row above. */
const hold = (spans: number[], cells: string[]): void => {
  spans[cells.length] = (spans[cells.length] as number) - 1;
  cells.push('');
};

const cellText = (cell: Node): string => {
  const own: string[] = [''];
  for (const child of cell.children ?? []) walk(child, own);
  return own
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('<br>');
};
