import { closes, isOverColumns } from './headings.ts';
import { type OutcomePlace, unnumberedPlace } from './outcome-places.ts';
import type { Group } from './outcome-start.ts';
import type { Piece } from './piece.ts';

/** Whether the number of an outcome stands alone right before the first of its criteria. */
const standsAlone = (pieces: readonly Piece[], { code, places }: Group): boolean => {
  let at = (places[0]?.piece ?? 0) - 1;
  while (at >= 0 && (pieces[at]?.furniture || isOverColumns(pieces[at]?.text ?? ''))) at -= 1;
  return pieces[at]?.text.replace(/[.)]$/, '') === code;
};

/** The words of the last outcome, behind its criteria. */
const behindAll = (pieces: readonly Piece[], last: number): OutcomePlace | undefined => {
  for (let piece = last + 1; piece <= last + 6 && piece < pieces.length; piece += 1) {
    const { text } = pieces[piece] as Piece;
    const place = unnumberedPlace(pieces, { from: { piece, at: 0 }, to: { piece: piece + 1, at: 0 } });
    if (place) return place;
    if (closes(text)) return undefined;
  }
  return undefined;
};

/**
 * Where outcomes begin whose words a table gave up behind their criteria, where only their numbers stand before them:
 * the words that stand before the second number are those of the first outcome. Undefined where it is not so.
 */
export const sweptBehind = (
  pieces: readonly Piece[],
  groups: readonly Group[],
  places: readonly (OutcomePlace | undefined)[],
): (OutcomePlace | undefined)[] | undefined => {
  const [first, ...others] = places;
  if (first || others.length === 0 || !others.every((place) => place?.unnumbered)) return undefined;
  if (!groups.every((group) => standsAlone(pieces, group))) return undefined;
  return [...others, behindAll(pieces, groups.at(-1)?.places.at(-1)?.piece ?? 0)];
};

/** Places with those of outcomes that stand nowhere before their criteria, but right behind them: a column came later. */
export const withOwnBehind = (
  pieces: readonly Piece[],
  groups: readonly Group[],
  places: readonly (OutcomePlace | undefined)[],
): (OutcomePlace | undefined)[] => {
  const taken = new Set(places.map((place) => place?.piece));
  return places.map((place, at) => {
    const last = groups[at]?.places.at(-1);
    if (place || !last) return place;
    const next = groups[at + 1]?.places[0]?.piece ?? Math.min(last.piece + 4, pieces.length);
    const behind = unnumberedPlace(pieces, {
      from: { piece: last.piece + 1, at: 0 },
      to: { piece: next, at: 0 },
    });
    return behind && !taken.has(behind.piece) ? behind : undefined;
  });
};
