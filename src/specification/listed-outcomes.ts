import { gather } from './gather.ts';
import type { Mark } from './mark.ts';
import { bestPlace, type OutcomePlace, outcomePlaces, type Stretch } from './outcome-places.ts';
import { type Group, near } from './outcome-start.ts';
import type { Piece } from './piece.ts';

/** The words of an outcome from the list at the head of a unit, where those beside its criteria are not whole. */
export const fuller = (text: string, listed: string | undefined): string => {
  const plain = listed?.replace(/\.$/, '');
  if (plain === undefined || plain === '') return text;
  return text === '' || (plain.length > text.length && plain.toLowerCase().startsWith(text.toLowerCase()))
    ? plain
    : text;
};

/** The outcomes that the head of a unit lists, by code. */
export const listedOutcomes = (
  pieces: readonly Piece[],
  groups: readonly Group[],
  chosen: readonly (OutcomePlace | undefined)[],
  head: Stretch,
): Map<string, string> => {
  const isTaken = (one: Mark) =>
    chosen.some((place) => place?.piece === one.piece && one.from >= place.from && one.from <= place.to);
  const found = groups.flatMap(({ code }) => {
    const places = outcomePlaces(pieces, code, near(head));
    const place = bestPlace(
      places.filter((one) => !isTaken(one) && one.weight > 0.8),
      'first',
    );
    return place ? [{ code, place }] : [];
  });
  found.sort((one, other) => one.place.piece - other.place.piece || one.place.from - other.place.from);
  if (found.length === 0) return new Map();
  const from = found[0]?.place.piece ?? 0;
  const ends: Mark[] = chosen
    .flatMap((place) => (place ? [place] : []))
    .filter(({ piece }) => piece >= from && piece <= head.to.piece);
  const marks = [...found.map(({ code, place }) => ({ ...place, code })), ...ends].sort(
    (one, other) => one.piece - other.piece || one.from - other.from,
  );
  const { gathered } = gather(
    upTo(pieces, from, head.to),
    marks.map((mark) => ({ ...mark, piece: mark.piece - from })),
  );
  return new Map(
    marks.flatMap((mark, at) =>
      'code' in mark ? [[String(mark.code), gathered[at]?.text ?? ''] as const] : [],
    ),
  );
};

const upTo = (pieces: readonly Piece[], from: number, { piece, at }: Stretch['to']): Piece[] =>
  pieces
    .slice(from, piece + 1)
    .map((one, index) => (index === piece - from ? { ...one, text: one.text.slice(0, at) } : one));
