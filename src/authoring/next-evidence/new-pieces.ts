import type { UnitCoverage } from '#portfolio/coverage/coverage.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { kindOf, kinds } from '#portfolio/schema/kinds.ts';
import type { ShownBy } from '#portfolio/schema/unit.ts';
import { stageOf, stagesOf } from '#portfolio/units/stages.ts';
import type { Gaps, ItemGap } from './gaps.ts';
import { closedByClaims, type OpenCriterion } from './open-criteria.ts';
import type { Closes, Suggestion } from './suggestion.ts';

/** A stage of the work by its id; undefined for criteria that no stage holds. */
type Stage = string | undefined;

/**
 * What one new record of each kind could close. A record is about one stage of the work, so each kind is counted once a
 * stage; and one field of a record holds one value, so of the items of one requirement it shows one.
 */
export const newPieces = (
  portfolio: Portfolio,
  covers: readonly UnitCoverage[],
  open: readonly OpenCriterion[],
  gaps: Gaps,
): Suggestion[] =>
  kinds
    .filter(({ letter }) => letter === 'E')
    .flatMap(({ name }) => {
      const items = itemsShownBy(portfolio, name, gaps.items);
      return [...stageTitles(covers)].flatMap(([stage, title]) => {
        const shown = items.filter(({ stages }) => stages.has(stage)).map(({ closes }) => closes);
        const closes = [...claimsOf(name, stage, open), ...shown];
        const support = timesMet(portfolio, covers, name, stage);
        const about = title === undefined ? '' : `, on the stage “${title}”`;
        const what = `Write a new record: ${kindOf(name).title.toLowerCase()}${about}.`;
        return closes.length === 0 ? [] : [{ kind: name, what, support, closes }];
      });
    });

/** The stages of all units worked on with their titles, and last what belongs to none. */
const stageTitles = (covers: readonly UnitCoverage[]): Map<Stage, string | undefined> =>
  new Map<Stage, string | undefined>([
    ...covers.flatMap(({ unit }) => stagesOf(unit)).map(({ id, title }) => [id, title] as const),
    [undefined, undefined],
  ]);

const claimsOf = (name: KindName, stage: Stage, open: readonly OpenCriterion[]): Closes[] =>
  closedByClaims(
    name,
    open.filter(({ criterion }) => stageOf(criterion) === stage),
    ({ ref, text }, fits) => `${ref} (${text.replace(/\.$/, '')}) needs evidence. ${fits}`,
  );

/** The items that one record of a kind could show: of each requirement and field, the first. */
const itemsShownBy = (portfolio: Portfolio, kind: KindName, items: readonly ItemGap[]) => {
  const seen = new Set<string>();
  return items.flatMap((gap) => {
    const test = gap.shownBy.find((one) => one.kind === kind);
    const key = `${gap.unit.code} ${gap.requirement.id} ${test?.field}`;
    if (!test || seen.has(key)) return [];
    seen.add(key);
    return [{ stages: stagesBorneOn(portfolio, gap), closes: itemClosed(gap, test) }];
  });
};

const stagesBorneOn = ({ criteria }: Portfolio, { unit, requirement }: ItemGap): Set<Stage> =>
  new Set(
    [...criteria.values()]
      .filter((one) => one.unit === unit)
      .filter(
        ({ outcome }) => requirement.outcomes.length === 0 || requirement.outcomes.includes(outcome.code),
      )
      .map(stageOf),
  );

const itemClosed = ({ unit, requirement, item }: ItemGap, { field, equals }: ShownBy): Closes => ({
  what: 'item',
  unit: unit.code,
  why: `${unit.code} asks for “${item}” (${requirement.title})${field === undefined ? '' : `; give it \`${field}${equals === undefined ? '' : `: ${equals}`}\``}.`,
});

/** How many criteria of a stage were met with a kind of evidence: between equals, the kind that has served is taken. */
const timesMet = (
  portfolio: Portfolio,
  covers: readonly UnitCoverage[],
  kind: KindName,
  stage: Stage,
): number =>
  covers
    .flatMap(({ criteria }) => criteria)
    .filter(({ judged, criterion }) => judged?.state === 'met' && stageOf(criterion) === stage)
    .filter(({ judged }) => judged?.evidence.some((number) => portfolio.byNumber.get(number)?.kind === kind))
    .length;
