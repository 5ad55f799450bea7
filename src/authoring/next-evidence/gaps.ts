import type { CriterionCoverage, UnitCoverage } from '#portfolio/coverage/coverage.ts';
import type { ShownBy, Unit } from '#portfolio/schema/unit.ts';
import type { RequirementCoverage } from '#portfolio/units/requirements.ts';

/** Something that a unit asks for and that no record shows yet. */
export interface ItemGap {
  unit: Unit;
  requirement: RequirementCoverage['requirement'];
  item: string;
  shownBy: readonly ShownBy[];
}

/** All that is open over the units that the learner is registered for. */
export interface Gaps {
  /** Criteria that no record claims, or that an assessor found part met or not yet met: more evidence is needed, and none is begun. */
  evidence: readonly CriterionCoverage[];
  /** Criteria that are claimed and for which nothing was handed in. */
  handIn: readonly CriterionCoverage[];
  items: readonly ItemGap[];
}

const needsEvidence = new Set(['open', 'gap-planned', 'part-met', 'not-yet-met']);

/** What is open, in the order of the units and their criteria. */
export const gapsOf = (covers: readonly UnitCoverage[]): Gaps => {
  const criteria = covers.flatMap((cover) => cover.criteria);
  return {
    evidence: criteria.filter(({ state, toWrite }) => needsEvidence.has(state) && toWrite.length === 0),
    handIn: criteria.filter(({ state }) => state === 'claimed'),
    items: covers.flatMap((cover) => cover.requirements.flatMap((one) => itemGaps(cover.unit, one))),
  };
};

const itemGaps = (unit: Unit, { requirement, holds, items }: RequirementCoverage): ItemGap[] => {
  if (holds !== false) return [];
  const unshown = new Set(items.filter(({ shownBy }) => shownBy.length === 0).map(({ id }) => id));
  return requirement.items
    .filter(({ id, shownBy }) => unshown.has(id) && shownBy.length > 0)
    .map(({ text, shownBy }) => ({ unit, requirement, item: text.replace(/\.$/, ''), shownBy }));
};
