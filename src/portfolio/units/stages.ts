import type { Criterion, Portfolio } from '../portfolio.ts';
import { kinds } from '../schema/kinds.ts';
import type { Unit } from '../schema/unit.ts';

/** A stage of the work, with the codes of the criteria of one unit that belong to it. */
export interface Stage {
  id: string;
  title: string;
  says: string | undefined;
  criteria: readonly string[];
}

/**
 * The stages of a unit that hold a criterion: first those that it lists, in its order, then any that only an outcome names.
 * Empty for a unit that divides its criteria by outcome alone.
 */
export const stagesOf = (unit: Unit): Stage[] => {
  const named = unit.outcomes.flatMap(({ stage }) => stage ?? []);
  const ids = [...new Set([...unit.stages.map(({ id }) => id), ...named])];
  return ids
    .map((id) => ({ ...wordsFor(unit, id), criteria: codesIn(unit, id) }))
    .filter(({ criteria }) => criteria.length > 0);
};

const wordsFor = (unit: Unit, id: string): Omit<Stage, 'criteria'> => {
  const { title = titleFrom(id), says } = unit.stages.find((one) => one.id === id) ?? {};
  return { id, title, says };
};

const titleFrom = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;

const codesIn = (unit: Unit, stage: string): string[] =>
  unit.outcomes.flatMap((outcome) =>
    outcome.criteria
      .map(({ code }) => code)
      .filter((code) => (listing(unit, code) ?? outcome.stage) === stage),
  );

/** The stage that lists a criterion itself, which goes before the one of its outcome. */
const listing = (unit: Unit, code: string): string | undefined =>
  unit.stages.find(({ criteria }) => criteria.includes(code))?.id;

/** The stage that a criterion belongs to; undefined where its unit names none for it. */
export const stageOf = ({ unit, outcome, code }: Criterion): string | undefined =>
  listing(unit, code) ?? outcome.stage;

/** A stage of some unit here, or one that kinds of records belong to, with its title. */
export const stagesKnown = ({ units }: Portfolio): Map<string, string> => {
  const ofKinds = kinds.filter(({ letter, stage }) => letter === 'E' && stage !== 'review');
  return new Map([
    ...ofKinds.map(({ stage }) => [stage, titleFrom(stage)] as const),
    ...units.flatMap(stagesOf).map(({ id, title }) => [id, title] as const),
  ]);
};
