import { beginsWithCommand } from './command-verbs.ts';
import { closes, isOverColumns } from './headings.ts';
import type { Piece, Remark } from './piece.ts';
import { breaksOff, joined } from './running-on.ts';

const loneCode = /^(?:AC|PC)?\s?(?:[A-Z]{1,4}\d{0,3}\.)?\d{1,2}\.\d{1,2}[.:]?$/;

/** The letter or the number that stands alone in a piece: `(a)`, `b.`, `3`. */
const loneSign = (text: string): string => /^\(?([a-z]|\d{1,2})[.)]?$/.exec(text)?.[1] ?? '';

/** How many codes stand alone one after the other from a piece on; letters and numbers from the first on, without a gap. */
const countFrom = (pieces: readonly Piece[], at: number): number => {
  let count = 0;
  while (loneCode.test(pieces[at + count]?.text ?? '')) count += 1;
  if (count > 0) return count;
  const first = loneSign(pieces[at]?.text ?? '');
  if (first !== 'a' && first !== '1') return 0;
  const sign = (nth: number) => (first === 'a' ? String.fromCharCode(97 + nth) : String(nth + 1));
  while (loneSign(pieces[at + count]?.text ?? '') === sign(count)) count += 1;
  return count;
};

/** Whether a line is no criterion: a heading, or what a number begins. */
const isEnd = (text: string): boolean =>
  (closes(text) && !beginsWithCommand(text)) || isOverColumns(text) || /^\d/.test(text);

/** The words of as many criteria as there are codes before them, with where they end; undefined where there are others. */
const itemsFrom = (
  pieces: readonly Piece[],
  from: number,
  count: number,
): { items: Piece[]; end: number } | undefined => {
  const items: Piece[] = [];
  let at = from;
  for (; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    if (piece.furniture) continue;
    if (isEnd(piece.text)) break;
    const last = items.at(-1);
    const begins = beginsWithCommand(piece.text) && !(last && breaksOff(last.text));
    if (begins && items.length === count) break;
    if (begins) items.push({ ...piece });
    else if (last && (/^\p{Ll}/u.test(piece.text) || breaksOff(last.text)))
      last.text = joined(last.text, piece.text);
    else break;
  }
  return items.length === count ? { items, end: at } : undefined;
};

/** The same where each stands on one line, and something else after them. */
const linesFrom = (
  pieces: readonly Piece[],
  from: number,
  count: number,
): { items: Piece[]; end: number } | undefined => {
  const items = pieces.slice(from, from + count);
  const next = pieces[from + count];
  const end = !next || next.apart || isEnd(next.text);
  const whole = items.length === count && items.every(({ text }) => beginsWithCommand(text));
  return whole && end ? { items, end: from + count } : undefined;
};

/**
 * Puts codes that a table gave up first, one below the other, to the words that follow on them in the same number: a
 * column of codes was read before the column of criteria. `found` hears where.
 */
export const withSweptCodes = (
  pieces: readonly Piece[],
  found: (remark: Remark) => void,
): readonly Piece[] => {
  const mended: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const count = countFrom(pieces, at);
    const swept =
      count >= 2 ? (itemsFrom(pieces, at + count, count) ?? linesFrom(pieces, at + count, count)) : undefined;
    if (!swept) {
      mended.push(...pieces.slice(at, at + Math.max(count, 1)));
      at += Math.max(count, 1) - 1;
      continue;
    }
    for (const [nth, item] of swept.items.entries())
      mended.push({ ...item, text: `${(pieces[at + nth] as Piece).text} ${item.text}`, bullet: false });
    found({
      line: pieces[at]?.line ?? 1,
      says: `${count} codes stand before the words of their criteria: they were put together in their order.`,
    });
    at = swept.end - 1;
  }
  return mended;
};
