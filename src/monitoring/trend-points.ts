import { isoWeek, month } from '#statistics/periods.ts';
import { wilson } from '#statistics/wilson.ts';
import type { ScoredObservation } from './scored-observation.ts';
import { type Step, stepsBy } from './steps.ts';

/** The share at or above standard in one period and one version of the scorecard, with its 95% Wilson interval. */
export interface TrendPoint {
  /** The first day that the point stands for: of its period, or of the version where that began within it. */
  from: string;
  /** The Monday of the week, or the month as `2026-03`. */
  period: string;
  version: string;
  scorecard: string;
  n: number;
  atStandard: number;
  share: number;
  lower: number;
  upper: number;
  /** The numbers of the observations that it rests on. */
  observations: string[];
}

/**
 * A day from which another version of the scorecard was used, or a declared step was taken: what follows cannot be
 * compared with what was before.
 */
export interface TrendBreak {
  on: string;
  from: string;
  to: string;
  /** The steps taken since the check before. */
  steps: Step[];
}

/** An observation that counts, whether it is at or above standard, and the declared steps that it came after. */
export interface Counted extends ScoredObservation {
  met: boolean;
  steps: readonly Step[];
}

/** The steps that an observation came after. */
export const stepsBefore = (observed: ScoredObservation, steps: readonly Step[]): Step[] =>
  stepsBy(dayOfCheck(observed), steps);

/** Neighbours that used the same scorecard and lie between the same steps, kept together. */
export const runsOf = (counted: readonly Counted[]): Counted[][] => {
  const runs: Counted[][] = [];
  for (const each of counted) {
    const run = runs.at(-1);
    if (run?.[0] && areAlike(run[0], each)) run.push(each);
    else runs.push([each]);
  }
  return runs;
};

/** Whether two observations may stand on one chart with the same limits. */
export const areAlike = (one: Counted, other: Counted): boolean =>
  one.scorecard === other.scorecard && one.steps.length === other.steps.length;

const dayOfCheck = ({ observation }: ScoredObservation): string => observation.data.observedOn;

/** One point for each period within a run. `cut` says that another version came before it. */
export const pointsOf = (run: readonly Counted[], by: 'week' | 'month', cut: boolean): TrendPoint[] => {
  const periods = Map.groupBy(run, (each) =>
    by === 'week' ? isoWeek(dayOfCheck(each)) : month(dayOfCheck(each)),
  );
  const began = run[0] ? dayOfCheck(run[0]) : '';
  return [...periods].map(([period, within]) => {
    const first = by === 'week' ? period : `${period}-01`;
    return { from: cut && first < began ? began : first, period, ...shareOf(within) };
  });
};

const shareOf = (within: readonly Counted[]) => {
  const n = within.length;
  const atStandard = within.filter(({ met }) => met).length;
  return {
    version: within[0]?.scorecard.data.version ?? '',
    scorecard: within[0]?.scorecard.number ?? '',
    n,
    atStandard,
    share: atStandard / n,
    ...wilson(atStandard, n),
    observations: within.map(({ observation }) => observation.number),
  };
};

/** The break between two runs, on the first day of the later one. */
export const breakBetween = (
  before: readonly Counted[] | undefined,
  after: readonly Counted[],
): TrendBreak[] => {
  const [last, first] = [before?.at(-1), after[0]];
  if (!last || !first) return [];
  return [
    {
      on: dayOfCheck(first),
      from: last.scorecard.data.version,
      to: first.scorecard.data.version,
      steps: first.steps.slice(last.steps.length),
    },
  ];
};
