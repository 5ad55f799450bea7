import { type DocumentNode, isSameNode, originOf, type ReadText, type Span } from './document.ts';
import { type Bullet, markdownOf, openingTag } from './markdown-of.ts';
import { itemOf, treeOf } from './tree-of.ts';

/** A document as the text of a record, and where in that text each of its blocks came to stand. */
export interface WrittenText {
  text: string;
  /** In the order of the document; undefined for a block that says nothing. */
  blocks: readonly (Span | undefined)[];
}

/**
 * The text of a document. A block that is as it was read from `before` keeps its bytes, and so do the items and rows of a list
 * or table in which only others changed; what is new or changed is written so that it reads back as its own letters.
 */
export const textOfDocument = (document: DocumentNode, before: ReadText): WrittenText => {
  const known: Known = { text: before.text, nodes: nodesByOrigin(before.document) };
  const content = withoutEmptyEnd(document.content ?? []);
  const sequence = inSequence(content, known);
  const { start, end } = rimsOf(content, before, known);
  return {
    text: start + sequence.text + end,
    blocks: sequence.spans.map(
      (span) => span && { from: span.from + start.length, to: span.to + start.length },
    ),
  };
};

/** Empty lines at the end say nothing. */
const withoutEmptyEnd = (content: readonly DocumentNode[]): readonly DocumentNode[] =>
  content.slice(
    0,
    content.findLastIndex((node) => node.type !== 'paragraph' || (node.content ?? []).length > 0) + 1,
  );

/** A list of one item begins and ends where its item does. */
const keyOf = ({ type, attrs }: DocumentNode): string => `${type} ${attrs?.origin}`;

/** The text that was read, and each block of its document by its type and the span that it had. */
interface Known {
  text: string;
  nodes: ReadonlyMap<string, Place>;
}

interface Place {
  node: DocumentNode;
  parent: DocumentNode;
  at: number;
}

const nodesByOrigin = (document: DocumentNode): Map<string, Place> => {
  const found = new Map<string, Place>();
  const look = (parent: DocumentNode): void => {
    for (const [at, node] of (parent.content ?? []).entries()) {
      if (originOf(node)) found.set(keyOf(node), { node, parent, at });
      look(node);
    }
  };
  look(document);
  return found;
};

const placeOf = (node: DocumentNode, known: Known): Place | undefined => known.nodes.get(keyOf(node));

/** What stood before the first block and after the last, where these are still the first and the last. */
const rimsOf = (content: readonly DocumentNode[], { text, document }: ReadText, known: Known) => {
  const isAt = (node: DocumentNode | undefined, at: number) => {
    const place = node && placeOf(node, known);
    return place?.parent === document && place.at === at ? originOf(place.node) : undefined;
  };
  const [first, last] = [isAt(content[0], 0), isAt(content.at(-1), (document.content?.length ?? 0) - 1)];
  return { start: first ? text.slice(0, first.from) : '', end: last ? text.slice(last.to) : '' };
};

interface Piece {
  text: string;
  node: DocumentNode;
  isKept: boolean;
}

/** Blocks one after the other, with what stood between two of them wherever they still follow each other. */
const inSequence = (
  content: readonly DocumentNode[],
  known: Known,
): { text: string; spans: (Span | undefined)[] } => {
  let text = '';
  let last: Piece | undefined;
  const spans = content.map((node): Span | undefined => {
    const piece = pieceOf(node, known, last);
    if (piece.text === '') return undefined;
    const from = text.length + (last ? gap(last, piece, known) : '').length;
    text += (last ? gap(last, piece, known) : '') + piece.text;
    last = piece;
    return { from, to: text.length };
  });
  return { text, spans };
};

const gap = (before: Piece, after: Piece, known: Known): string =>
  gapBetween(
    before,
    after,
    known,
    (there) => (before.isKept && after.isKept) || /^\s*\n[ \t]*\n\s*$/.test(there),
  ) ?? '\n\n';

/** What stood between two nodes that followed each other, where it still fits. */
const gapBetween = (
  before: Piece,
  after: Piece,
  known: Known,
  fits: (gap: string) => boolean,
): string | undefined => {
  const [one, other] = [placeOf(before.node, known), placeOf(after.node, known)];
  if (!one || !other || one.parent !== other.parent || one.at + 1 !== other.at) return undefined;
  const there = known.text.slice(originOf(before.node)?.to, originOf(after.node)?.from);
  return fits(there) ? there : undefined;
};

const isList = ({ type }: DocumentNode): boolean => type === 'bullet_list' || type === 'ordered_list';

const pieceOf = (node: DocumentNode, known: Known, before: Piece | undefined): Piece => {
  const place = placeOf(node, known);
  const span = originOf(node);
  if (
    span &&
    place &&
    isSameNode(place.node, node) &&
    isApart(known.text.slice(span.from, span.to), node, before)
  )
    return { text: known.text.slice(span.from, span.to), node, isKept: true };
  return { text: changed(node, known, before), node, isKept: false };
};

/** Two lists under each other are two only where their signs differ. */
const isApart = (text: string, node: DocumentNode, before: Piece | undefined): boolean =>
  !before || before.node.type !== node.type || !isList(node) || signOf(before.text) !== signOf(text);

/** The sign that begins the items of a list. */
const signOf = (text: string): Bullet | undefined =>
  /^ {0,3}(?:([-*+])|\d{1,9}([.)]))/.exec(text)?.slice(1).find(Boolean) as Bullet | undefined;

const changed = (node: DocumentNode, known: Known, before: Piece | undefined): string => {
  const place = placeOf(node, known);
  if (isList(node)) return listText(node, known, place, before);
  if (node.type === 'claim_block') return claimText(node, known, place);
  const tree = treeOf(node);
  const text = tree ? markdownOf([tree]) : '';
  if (node.type === 'table') return tableText(node, text, known, place);
  // Such a word at the beginning of a line would make it a line of a program.
  return node.type === 'paragraph' && /^(import|export)\b/.test(text) ? ` ${text}` : text;
};

const others: Record<Bullet, Bullet> = { '-': '*', '*': '-', '+': '-', '.': ')', ')': '.' };

/** The sign of a list: that which it had, and another one right under a list of the same. */
const bulletOf = (
  node: DocumentNode,
  known: Known,
  place: Place | undefined,
  before: Piece | undefined,
): Bullet => {
  const { from } = originOf(node) ?? {};
  const had = place?.node.type === node.type ? signOf(known.text.slice(from, (from ?? 0) + 12)) : undefined;
  const sign = had ?? (node.type === 'ordered_list' ? '.' : '-');
  return before?.node.type === node.type && signOf(before.text) === sign ? others[sign] : sign;
};

const listText = (
  node: DocumentNode,
  known: Known,
  place: Place | undefined,
  before: Piece | undefined,
): string => {
  const bullet = bulletOf(node, known, place, before);
  const { content: items = [], attrs } = node;
  const start = Number(attrs?.order ?? 1);
  const isOldSign =
    place?.node.type === node.type &&
    bullet === bulletOf(node, known, place, undefined) &&
    start === Number(place.node.attrs?.order ?? 1);
  const pieces = items.map((item, at): Piece => {
    const old = isOldSign ? placeOf(item, known) : undefined;
    const span = originOf(item);
    const isStill = old && old.parent === place?.node && (node.type === 'bullet_list' || old.at === at);
    if (span && isStill && isSameNode(old.node, item))
      return { text: known.text.slice(span.from, span.to), node: item, isKept: true };
    const tree = { type: 'list', ordered: node.type === 'ordered_list', start: start + at, spread: false };
    return {
      text: markdownOf([{ ...tree, children: [itemOf(item)] } as never], bullet),
      node: item,
      isKept: false,
    };
  });
  const plain = attrs?.tight === false ? '\n\n' : '\n';
  return pieces
    .map((piece, at) => {
      const last = pieces[at - 1];
      const fits = (there: string) => /^\s*\n\s*$/.test(there);
      return (last ? (gapBetween(last, piece, known, fits) ?? plain) : '') + piece.text;
    })
    .join('');
};

/** A claim over blocks, each of which is written or kept for itself. */
const claimText = (node: DocumentNode, known: Known, place: Place | undefined): string => {
  const { content = [], attrs = {} } = node;
  const inside = inSequence(content, known).text;
  if (inside === '') return '';
  const { origin: _origin, ...attributes } = attrs;
  const given = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  const old = place && isSameNode(place.node.attrs, attrs) ? tagOf(place.node, known) : undefined;
  return `${old ?? openingTag({ name: 'Claim', attributes: Object.fromEntries(given) })}\n\n${inside}\n\n</Claim>`;
};

/** The opening tag of a claim as it was written. */
const tagOf = (node: DocumentNode, known: Known): string | undefined => {
  const [own, first] = [originOf(node), originOf(node.content?.[0] ?? node)];
  const tag = own && first ? known.text.slice(own.from, first.from).trimEnd() : '';
  return tag.endsWith('>') ? tag : undefined;
};

/** A table in which rows that did not change keep their bytes, and so does the line under the first. */
const tableText = (node: DocumentNode, written: string, known: Known, place: Place | undefined): string => {
  const [first, rule = '', ...rest] = written.split('\n');
  const rows = node.content ?? [];
  const had = place?.node.content ?? [];
  const isAsWide =
    had.length > 0 &&
    isSameNode(
      rows[0]?.content?.map(({ attrs }) => attrs),
      had[0]?.content?.map(({ attrs }) => attrs),
    );
  if (!isAsWide) return written;
  const ruleThere = known.text.slice(originOf(place?.node as DocumentNode)?.from).split('\n')[1] ?? rule;
  const lines = [first, ...rest].map((line, at) => {
    const [row, span] = [rows[at] as DocumentNode, originOf(rows[at] as DocumentNode)];
    const old = placeOf(row, known);
    const isKept = span && old?.parent === place?.node && isSameNode(old?.node, row);
    return isKept ? known.text.slice(span.from, span.to) : line;
  });
  return [lines[0], ruleThere, ...lines.slice(1)].join('\n');
};
