import { type DocumentNode, originOf } from './document.ts';

/** A list of one item begins and ends where its item does. */
const keyOf = ({ type, attrs }: DocumentNode): string => `${type} ${attrs?.origin}`;

/** The text that was read, and each block of its document by its type and the span that it had. */
export interface Known {
  text: string;
  nodes: ReadonlyMap<string, Place>;
}

/** A block of the document that was read, and where in it. */
export interface Place {
  node: DocumentNode;
  parent: DocumentNode;
  at: number;
}

/** The blocks of a document that was read. */
export const nodesByOrigin = (document: DocumentNode): Map<string, Place> => {
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

/** The block that a node was, before anything changed in it; undefined for a new one. */
export const placeOf = (node: DocumentNode, known: Known): Place | undefined => known.nodes.get(keyOf(node));

/** A node as it is written, and whether its bytes are those that it had. */
export interface Piece {
  text: string;
  node: DocumentNode;
  isKept: boolean;
}

/** What stood between two nodes that followed each other, where it still fits. */
export const gapBetween = (
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
