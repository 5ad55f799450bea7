import { type DocumentNode, isSameNode, originOf, type ReadText, type Span } from './document.ts';
import { gapBetween, type Known, nodesByOrigin, type Piece, type Place, placeOf } from './known-text.ts';
import { listText, signOf } from './list-text.ts';
import { markdownOf, openingTag } from './markdown-of.ts';
import { tableText } from './table-text.ts';
import { treeOf } from './tree-of.ts';

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

/** What stood before the first block and after the last, where these are still the first and the last. */
const rimsOf = (content: readonly DocumentNode[], { text, document }: ReadText, known: Known) => {
  const isAt = (node: DocumentNode | undefined, at: number) => {
    const place = node && placeOf(node, known);
    return place?.parent === document && place.at === at ? originOf(place.node) : undefined;
  };
  const [first, last] = [isAt(content[0], 0), isAt(content.at(-1), (document.content?.length ?? 0) - 1)];
  return { start: first ? text.slice(0, first.from) : '', end: last ? text.slice(last.to) : '' };
};

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
