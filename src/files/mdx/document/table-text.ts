import { type DocumentNode, isSameNode, originOf } from './document.ts';
import { type Known, type Place, placeOf } from './known-text.ts';

/** A table in which rows that did not change keep their bytes, and so does the line under the first. */
export const tableText = (
  node: DocumentNode,
  written: string,
  known: Known,
  place: Place | undefined,
): string => {
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
