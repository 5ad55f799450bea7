import { group } from '#language/group.ts';
import type { UnitCoverage } from '#portfolio/coverage/coverage.ts';
import type { Criterion, Portfolio } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { equivalentsOf } from '#portfolio/units/equivalents.ts';
import { stageOf } from '#portfolio/units/stages.ts';

/** A kind of evidence that would do for a criterion, and why it is thought so. */
export interface FittingKind {
  kind: KindName;
  why: string;
}

/**
 * The kinds of evidence that would do for a criterion: those that its unit names for the outcome; where it names none, those
 * of its requirements on the outcome, and those with which criteria of the same outcome were met; failing these, those of
 * criteria elsewhere that ask for something alike, or of the same stage.
 */
export const fittingKinds = (
  portfolio: Portfolio,
  covers: readonly UnitCoverage[],
  criterion: Criterion,
): FittingKind[] => {
  const named = namedKinds(criterion);
  if (named.length > 0) return named;
  const own = onceEach([...requiredKinds(criterion), ...metWith(portfolio, covers, isSibling(criterion))]);
  if (own.length > 0) return own;
  const alike = new Set(equivalentsOf(portfolio, criterion.ref).map((one) => one.criterion.ref));
  const there = onceEach(metWith(portfolio, covers, ({ ref }) => alike.has(ref)));
  return there.length > 0 ? there : proven(metWith(portfolio, covers, isOfStage(criterion)));
};

const namedKinds = ({ outcome, unit }: Criterion): FittingKind[] =>
  onceEach(
    (outcome.evidenceTypes?.types ?? []).flatMap(({ kinds, text }) =>
      kinds.map((kind) => ({
        kind,
        why: `${unit.code} names the method “${text}” for outcome ${outcome.code}.`,
      })),
    ),
  );

const requiredKinds = ({ unit, outcome }: Criterion): FittingKind[] =>
  unit.requirements
    .filter(({ outcomes }) => outcomes.includes(outcome.code))
    .flatMap(({ items, title }) =>
      items.flatMap(({ shownBy }) =>
        shownBy.map(({ kind }) => ({
          kind,
          why: `${unit.code} asks for it in outcome ${outcome.code}: ${title}.`,
        })),
      ),
    );

const isSibling =
  ({ unit, outcome }: Criterion) =>
  (other: Criterion): boolean =>
    other.unit.code === unit.code && other.outcome.code === outcome.code;

const isOfStage =
  (criterion: Criterion) =>
  (other: Criterion): boolean =>
    stageOf(other) === stageOf(criterion) && other.outcome.kind === criterion.outcome.kind;

/** The kinds of the evidence with which some criteria were met. */
const metWith = (
  portfolio: Portfolio,
  covers: readonly UnitCoverage[],
  test: (criterion: Criterion) => boolean,
): FittingKind[] =>
  covers
    .flatMap(({ criteria }) => criteria)
    .filter(({ judged, criterion }) => judged?.state === 'met' && test(criterion))
    .flatMap(({ judged, criterion }) =>
      (judged?.evidence ?? []).flatMap((number) => {
        const kind = portfolio.byNumber.get(number)?.kind;
        return kind === undefined
          ? []
          : [{ kind, why: `${criterion.ref} was met with ${titleOf(kind)} (${number}).` }];
      }),
    );

/** The kinds that did for two criteria or more: one may be a chance. */
const proven = (kinds: readonly FittingKind[]): FittingKind[] =>
  onceEach(
    [...group(kinds, ({ kind }) => kind).values()]
      .filter((times) => new Set(times.map(({ why }) => why)).size > 1)
      .flat(),
  );

const titleOf = (kind: KindName): string => kindOf(kind).title.toLowerCase();

const onceEach = (kinds: readonly FittingKind[]): FittingKind[] => {
  const first = new Map<KindName, FittingKind>();
  for (const one of kinds) if (!first.has(one.kind)) first.set(one.kind, one);
  return [...first.values()];
};
