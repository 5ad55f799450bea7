import type { Remark } from './piece.ts';
import type { ReadOutcome } from './specification.ts';

/** A run of outcomes whose codes have two parts, and the pieces that it stands in. */
export interface Run {
  outcomes: ReadOutcome[];
  /** The first and the last piece of its criteria. */
  first: number;
  last: number;
  /** What stands before its first code in the same piece: the head of a unit, where all stands on one line. */
  before: string;
  toCheck: Remark[];
  lost: Remark[];
}
