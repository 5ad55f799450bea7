import { asList, isWordItem, styleOf } from './word-lists.ts';

// What is pasted out of Word, Outlook, Google Docs or a page of the web, as the few elements that a text may hold. It is read
// in a document of its own, in which nothing runs and no picture is fetched.

/** Markup as it was copied, as the markup of what is kept of it: paragraphs, headings, lists, bold, italic, tables and links. */
export const cleaned = (markup: string): string => {
  // What was copied in here is as it is to be.
  if (/data-pm-slice=/.test(markup)) return markup;
  return blocksIn(new DOMParser().parseFromString(withoutStyle(markup), 'text/html').body);
};

/** Style that is only read as letters is none: the policy of the page, which forbids it, need not stop it. */
const withoutStyle = (markup: string): string =>
  markup
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));

const dropped =
  'style,script,head,title,meta,link,xml,img,picture,svg,video,audio,iframe,object,embed,canvas,noscript,template,button,select,input,textarea';
const blockTags = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table ul'.split(
    ' ',
  ),
);

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const tagOf = (node: Node): string => node.nodeName.toLowerCase();

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** What nobody sees, or what only makes a list look like one. */
const isDropped = (node: Node): boolean =>
  isElement(node)
    ? node.matches(dropped) ||
      /mso-list:ignore|display:none|mso-hide:all|mso-special-character:comment|mso-element:comment/.test(
        styleOf(node),
      ) ||
      node.matches('.MsoCommentReference, [hidden], [aria-hidden=true]')
    : node.nodeType !== Node.TEXT_NODE;

const isBlock = (node: Node): boolean =>
  isElement(node) && (blockTags.has(tagOf(node)) || [...node.children].some(isBlock));

const spaced = (words: string): string => words.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ');

/** Words with what is kept of their looks. */
const inlineIn = (node: Node): string => {
  if (isDropped(node)) return '';
  if (!isElement(node)) return escaped(spaced(node.textContent ?? ''));
  if (tagOf(node) === 'br') return '<br>';
  return marksOf(node).reduce(
    (inside, [open, close]) => around(inside, open, close),
    wordsIn(node.childNodes),
  );
};

const wordsIn = (nodes: Iterable<Node>): string => [...nodes].map(inlineIn).join('');

const around = (inside: string, open: string, close: string): string =>
  inside.replace(/<[^>]*>/g, '').trim() === '' ? inside : `${open}${inside}${close}`;

const marksOf = (element: Element): [string, string][] => {
  const [tag, style] = [tagOf(element), styleOf(element)];
  const weight = /(?:^|;)font-weight:(\w+)/.exec(style)?.[1];
  const isBold = weight ? /^(bold|bolder|[6-9]00)$/.test(weight) : tag === 'b' || tag === 'strong';
  const slant = /(?:^|;)font-style:(\w+)/.exec(style)?.[1];
  const isSlanted = slant ? /^(italic|oblique)$/.test(slant) : tag === 'i' || tag === 'em';
  const isStruck =
    /(?:^|;)text-decoration(-line)?:[^;]*line-through/.test(style) || ['s', 'del', 'strike'].includes(tag);
  const href = tag === 'a' ? (element.getAttribute('href') ?? '').trim() : '';
  return [
    ...(isStruck ? ([['<s>', '</s>']] as [string, string][]) : []),
    ...(isSlanted ? ([['<em>', '</em>']] as [string, string][]) : []),
    ...(isBold ? ([['<strong>', '</strong>']] as [string, string][]) : []),
    ...(/^(https?:\/\/|mailto:)/i.test(href)
      ? ([[`<a href="${escaped(href)}">`, '</a>']] as [string, string][])
      : []),
  ];
};

const paragraph = (inside: string, tag = 'p', attributes = ''): string => {
  const words = inside.replace(/^(\s|<br>)+|(\s|<br>)+$/g, '');
  return words.replace(/<(?!br)[^>]*>/g, '').trim() === '' ? '' : `<${tag}${attributes}>${words}</${tag}>`;
};

/** What stands in an element as blocks; words between blocks are paragraphs of their own, and two line ends begin another. */
const blocksIn = (parent: Element): string => {
  const parts: string[] = [];
  let words = '';
  const close = () => {
    parts.push(...words.split(/(?:<br>\s*){2,}/).map((one) => paragraph(one)));
    words = '';
  };
  const nodes = [...parent.childNodes].filter((node) => !isDropped(node));
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] as Node;
    if (isElement(node) && isWordItem(node)) {
      close();
      const run = runOf(nodes.slice(at));
      parts.push(asList(run.items, (item) => itemWords(item)));
      at += run.length - 1;
    } else if (isBlock(node)) {
      close();
      parts.push(blockOf(node as Element));
    } else words += inlineIn(node);
  }
  close();
  return parts.join('');
};

/** Items of Word that follow each other; the white space between them is nothing. */
const runOf = (nodes: readonly Node[]): { items: Element[]; length: number } => {
  const end = nodes.findIndex((node) =>
    isElement(node) ? !isWordItem(node) : (node.textContent ?? '').trim() !== '',
  );
  const run = nodes.slice(0, end < 0 ? nodes.length : end);
  return { items: run.filter(isElement), length: run.length };
};

const itemWords = (item: Element): string => paragraph(wordsIn(item.childNodes));

const blockOf = (element: Element): string => {
  const tag = tagOf(element);
  const level = /^h([1-6])$/.exec(tag)?.[1] ?? (element.matches('.MsoTitle') ? '1' : undefined);
  if (level)
    return paragraph(
      wordsIn(element.childNodes),
      'h2',
      ` data-level="${Math.min(4, Math.max(2, Number(level)))}"`,
    );
  if (tag === 'hr') return '<hr>';
  if (tag === 'pre') return `<pre>${escaped(element.textContent ?? '')}</pre>`;
  if (tag === 'ul' || tag === 'ol') return listOf(element, tag);
  if (tag === 'table') return tableOf(element);
  const inside = blocksIn(element);
  return tag === 'blockquote' && inside ? `<blockquote>${inside}</blockquote>` : inside;
};

/** A list; one that stands in another without an item around it, as Google Docs writes it, belongs to the item before it. */
const listOf = (list: Element, tag: string): string => {
  const items: string[] = [];
  for (const child of list.children) {
    if (isDropped(child)) continue;
    const inside = ['ul', 'ol'].includes(tagOf(child)) ? listOf(child, tagOf(child)) : blocksIn(child);
    if (tagOf(child) === 'li' || items.length === 0) items.push(inside);
    else items.push(`${items.pop()}${inside}`);
  }
  const kept = items.filter(Boolean).map((inside) => `<li>${inside}</li>`);
  return kept.length > 0 ? `<${tag}>${kept.join('')}</${tag}>` : '';
};

/** A table of one row or column only holds other things in place. */
const tableOf = (table: Element): string => {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const cells = rows.map((row) => [...row.children].filter((one) => /^t[dh]$/.test(tagOf(one))));
  if (cells.every((row) => row.length <= 1) || cells.length < 2 || table.querySelector('table'))
    return cells.flat().map(blocksIn).join('');
  const grid = spread(cells);
  const width = Math.max(...grid.map((row) => row.length));
  const lines = grid.map((row, at) => {
    const tag = at === 0 ? 'th' : 'td';
    return Array.from({ length: width }, (_, column) => `<${tag}>${row[column] ?? ''}</${tag}>`).join('');
  });
  return `<table><tbody>${lines.map((line) => `<tr>${line}</tr>`).join('')}</tbody></table>`;
};

/** Cells over several columns or rows as one with the words and empty ones beside and below it. */
const spread = (rows: readonly Element[][]): string[][] => {
  const grid: string[][] = rows.map(() => []);
  for (const [at, row] of rows.entries())
    for (const cell of row) {
      const line = grid[at] as string[];
      let column = 0;
      while (line[column] !== undefined) column += 1;
      const spanned = (name: string, most: number) =>
        Math.min(Math.max(1, Number(cell.getAttribute(name)) || 1), most);
      for (let down = 0; down < spanned('rowspan', rows.length - at); down += 1)
        for (let across = 0; across < spanned('colspan', 30); across += 1)
          (grid[at + down] as string[])[column + across] = down + across === 0 ? cellWords(cell) : '';
    }
  return grid.map((row) => Array.from(row, (words) => words ?? ''));
};

const cellWords = (cell: Element): string =>
  blocksIn(cell)
    .replace(/<\/(p|li|h2)>|<br>/g, ' ')
    .replace(/<\/?(p|li|ul|ol|h2|blockquote|pre|hr|table|tbody|tr|td|th)\b[^>]*>/g, '')
    .trim();
