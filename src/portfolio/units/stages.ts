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

/** The stages of a unit that hold a criterion, in its order. Empty for a unit that divides its criteria by outcome alone. */
export const stagesOf = ({ stages, outcomes }: Unit): Stage[] => {
  const codes = outcomes.flatMap(({ criteria }) => criteria.map(({ code }) => code));
  return stages
    .map(({ id, title, says }) => ({
      id,
      title,
      says,
      criteria: codes.filter((code) => listing(stages, code) === id),
    }))
    .filter(({ criteria }) => criteria.length > 0);
};

const titleFrom = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;

/** The stage that a criterion belongs to; undefined where its unit names none for it. */
export const stageOf = ({ unit, code }: Criterion): string | undefined => listing(unit.stages, code);

/** The first stage that lists a criterion. */
const listing = (stages: Unit['stages'], code: string): string | undefined =>
  stages.find(({ criteria }) => criteria.includes(code))?.id;

/** A stage of some unit here, or one that kinds of records belong to, with its title. */
export const stagesKnown = ({ units }: Portfolio): Map<string, string> => {
  const ofKinds = kinds.filter(({ letter, stage }) => letter === 'E' && stage !== 'review');
  return new Map([
    ...ofKinds.map(({ stage }) => [stage, titleFrom(stage)] as const),
    ...units.flatMap(stagesOf).map(({ id, title }) => [id, title] as const),
  ]);
};
