import type { CodePlace } from './code-chain.ts';
import {
  before,
  behind,
  bestPlace,
  type OutcomePlace,
  outcomePlaces,
  type Stretch,
  unnumberedPlace,
} from './outcome-places.ts';
import type { Piece } from './piece.ts';

/** The codes of one outcome, in reading order. */
export interface Group {
  code: string;
  places: CodePlace[];
}

/** The beginning of a text. */
export const start = { piece: 0, at: 0 };

/** Where an outcome begins: before its first criterion, else right after it, else in the list at the head of the unit. */
export const startOfOutcome = (
  pieces: readonly Piece[],
  { code, places }: Group,
  previous: CodePlace | undefined,
  first: CodePlace,
  lastRun: CodePlace | undefined,
): OutcomePlace | undefined => {
  const [own, second] = places as [CodePlace, CodePlace | undefined];
  const ahead: Stretch = { from: previous ? behind(previous) : start, to: before(own) };
  const before_ = bestPlace(outcomePlaces(pieces, code, near(ahead)));
  if (before_ && before_.weight >= 0.9) return before_;
  const after: Stretch = { from: behind(own), to: second ? before(second) : { piece: own.piece + 6, at: 0 } };
  const after_ = bestPlace(
    outcomePlaces(pieces, code, after).filter(({ weight }) => weight >= 2),
    'first',
  );
  if (after_) return after_;
  const unnumbered = unnumberedPlace(pieces, near(ahead));
  if (unnumbered) return unnumbered;
  const head: Stretch = { from: lastRun ? behind(lastRun) : start, to: before(first) };
  const listed = bestPlace(outcomePlaces(pieces, code, head).filter(({ weight }) => weight >= 2));
  return listed ?? (before_ && before_.weight > 0.8 ? before_ : undefined);
};

/** A unit has its outcome near its criteria: what stands far ahead of them belongs to something else. */
export const near = ({ from, to }: Stretch): Stretch =>
  from.piece === to.piece && to.at - from.at > 8000
    ? { from: { piece: from.piece, at: to.at - 8000 }, to }
    : to.piece - from.piece > 120
      ? { from: { piece: to.piece - 120, at: 0 }, to }
      : { from, to };
