/** A mark on words: bold, a link, a claim. */
export interface DocumentMark {
  type: string;
  attrs?: Readonly<Record<string, unknown>> | undefined;
}

/** A node of a text as the editor holds it, in the form that ProseMirror reads and gives. */
export interface DocumentNode {
  type: string;
  attrs?: Readonly<Record<string, unknown>> | undefined;
  content?: DocumentNode[] | undefined;
  marks?: DocumentMark[] | undefined;
  text?: string | undefined;
}

/** A text as it was read: the document that came of it, and its own bytes, which an untouched block keeps. */
export interface ReadText {
  text: string;
  document: DocumentNode;
}

/** Where a block stood in the text that it was read from. */
export interface Span {
  from: number;
  to: number;
}

/** The span that `origin` of a node names; undefined for a node that was not there before. */
export const originOf = ({ attrs }: DocumentNode): Span | undefined => {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(String(attrs?.origin ?? '')) ?? [];
  return from === undefined ? undefined : { from: Number(from), to: Number(to) };
};

/** Whether two documents or parts of them are the same. */
export const isSameNode = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [Object.entries(a), b as Record<string, unknown>];
  return one.length === Object.keys(b).length && one.every(([name, value]) => isSameNode(value, other[name]));
};
