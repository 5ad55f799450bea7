import { type DocumentNode, isSameNode, originOf } from './document.ts';
import { gapBetween, type Known, type Piece, type Place, placeOf } from './known-text.ts';
import { type Bullet, markdownOf } from './markdown-of.ts';
import { itemOf } from './tree-of.ts';

/** The sign that begins the items of a list. */
export const signOf = (text: string): Bullet | undefined =>
  /^ {0,3}(?:([-*+])|\d{1,9}([.)]))/.exec(text)?.slice(1).find(Boolean) as Bullet | undefined;

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

/** A list in which items that did not change keep their bytes. */
export const listText = (
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
