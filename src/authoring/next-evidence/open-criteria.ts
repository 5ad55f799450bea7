import type { UnitCoverage } from '#portfolio/coverage/coverage.ts';
import type { Criterion, Portfolio } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { type FittingKind, fittingKinds } from './fitting-kinds.ts';
import type { Gaps } from './gaps.ts';
import type { Closes } from './suggestion.ts';

/** A criterion that needs evidence, with the kinds of evidence that fit it. */
export interface OpenCriterion {
  criterion: Criterion;
  fitting: readonly FittingKind[];
}

/** The criteria that need evidence, each with the kinds that fit it. */
export const openCriteria = (
  portfolio: Portfolio,
  covers: readonly UnitCoverage[],
  { evidence }: Gaps,
): OpenCriterion[] =>
  evidence.map(({ criterion }) => ({ criterion, fitting: fittingKinds(portfolio, covers, criterion) }));

/**
 * What claims of one record of a kind could close: the criteria that its kind fits, for which `why` gives a reason.
 * `fits` is the reason why the kind fits.
 */
export const closedByClaims = (
  name: KindName,
  open: readonly OpenCriterion[],
  why: (criterion: Criterion, fits: string) => string | undefined,
): Closes[] =>
  open.flatMap(({ criterion, fitting }) => {
    const kind = fitting.find((one) => one.kind === name);
    const reason = kind && why(criterion, kind.why);
    return reason === undefined
      ? []
      : [{ what: 'claim', criterion: criterion.ref, unit: criterion.unit.code, why: reason }];
  });
