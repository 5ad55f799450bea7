import type { UnitCoverage } from '#portfolio/coverage/coverage.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { fromRecords } from './from-records.ts';
import { gapsOf } from './gaps.ts';
import { newPieces } from './new-pieces.ts';
import { openCriteria } from './open-criteria.ts';
import type { Suggestion } from './suggestion.ts';

/** The one record that is there, and the one new piece, that would close the most gaps over all units. */
export interface NextEvidence {
  existing: Suggestion | undefined;
  piece: Suggestion | undefined;
  /** How many gaps there are: criteria without evidence, criteria not handed in, and items not shown. */
  open: number;
}

/**
 * What evidence to turn to next. It suggests and claims nothing: only the learner can say whether a record shows it, and only
 * an assessor whether it is met. `gapsIn` are the units whose gaps count: all of them unless it is given. Of two that close as many gaps, the kind with which
 * more was met is given, and else the first in order of numbers or of the work.
 */
export const nextEvidence = (
  portfolio: Portfolio,
  covers: readonly UnitCoverage[],
  gapsIn: readonly UnitCoverage[] = covers,
): NextEvidence => {
  const gaps = gapsOf(gapsIn);
  const open = openCriteria(portfolio, covers, gaps);
  return {
    existing: theMost(fromRecords(portfolio, open, gaps)),
    piece: theMost(newPieces(portfolio, covers, open, gaps)),
    open: gaps.evidence.length + gaps.handIn.length + gaps.items.length,
  };
};

const theMost = (suggestions: readonly Suggestion[]): Suggestion | undefined =>
  suggestions.reduce<Suggestion | undefined>(
    (best, one) => (best === undefined || isMore(one, best) ? one : best),
    undefined,
  );

const isMore = (one: Suggestion, other: Suggestion): boolean =>
  one.closes.length > other.closes.length ||
  (one.closes.length === other.closes.length && one.support > other.support);
