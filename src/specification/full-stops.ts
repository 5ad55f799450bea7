import type { Mark } from './mark.ts';
import type { Piece } from './piece.ts';

/** How many criteria must tell how they end, and which share of them with a full stop. */
const [least, share] = [4, 0.7];

/** Whether the criteria of a text end with a full stop: one that has none yet goes on. */
export const areStopped = (pieces: readonly Piece[], marks: readonly Mark[]): boolean => {
  const ends = marks.flatMap(({ kind }, at) => {
    const next = marks[at + 1];
    if (kind !== 'criterion' || next?.kind !== 'criterion') return [];
    const text = next.from > 0 ? pieces[next.piece]?.text.slice(0, next.from) : pieces[next.piece - 1]?.text;
    return [(text ?? '').trimEnd().endsWith('.')];
  });
  return ends.length >= least && ends.filter(Boolean).length >= share * ends.length;
};

/** How many pieces a criterion may go on for. */
const reach = 3;

/** Whether a full stop stands at the end of a piece or of one right behind it, before the next mark. */
export const stopsSoon = (pieces: readonly Piece[], from: number, next: number | undefined): boolean =>
  pieces
    .slice(from, Math.min(from + reach, next ?? from + reach))
    .some(({ text }, at, all) => text.endsWith('.') && !all.slice(1, at + 1).some(({ apart }) => apart));
