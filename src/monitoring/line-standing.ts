import { onceFor } from '#language/once-for.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import type { TrendState } from '#statistics/verdict.ts';
import { type Interval, wilson } from '#statistics/wilson.ts';
import { colleaguesOf } from './colleagues.ts';
import { qualityLines } from './quality-lines.ts';
import { scoredObservations } from './scored-observation.ts';
import { type Target, targetOf } from './targets.ts';
import { trendAnswer } from './trend-question.ts';
import type { TrendVersion } from './trend-version.ts';

/** Checks from which a share is held against a target: of four that all failed the interval still reaches a half. */
export const fewestForShare = 5;

/** Where a share stands to its target: wholly under it or over it by its interval, or not to be told from it. */
export type ToTarget = 'under' | 'over' | 'either' | 'too-few';

/** How one colleague, or everybody, stands on one quality criterion, by the planned checks of the present part. */
export interface LineStanding {
  /** Undefined for everybody. */
  colleague: string | undefined;
  /** Undefined for whole checks, which reach the standard score or do not. */
  quality: string | undefined;
  /** The part that the latest check belongs to: one version of the scorecard, after the last declared step. */
  part: TrendVersion | undefined;
  n: number;
  atStandard: number;
  /** The 95% Wilson interval of the share; absent where nothing was rated. */
  interval: Interval | undefined;
  state: TrendState;
  target: Target | undefined;
  toTarget: ToTarget;
  /** Whether the scorecard that was used last still has the line. */
  inUse: boolean;
}

/** What a share is held against where no plan sets a target: more often at standard than below. */
const half = 0.5;

/** What a share is held against: the target that a plan sets, or a half. */
export const heldAgainst = ({ target }: Pick<LineStanding, 'target'>): number => target?.share ?? half;

/** How one colleague, or everybody, stands on one line; the trend behind it is worked out once for all who ask. */
export const standingOf = (
  portfolio: Portfolio,
  colleague: string | undefined,
  quality: string | undefined,
): LineStanding => {
  const { present: part, verdict } = trendAnswer(portfolio, { colleague, quality });
  const n = part?.n ?? 0;
  const atStandard = part?.checks.filter(({ met }) => met).length ?? 0;
  const interval = n === 0 ? undefined : wilson(atStandard, n);
  const target = quality === undefined ? undefined : targetOf(portfolio, quality);
  const toTarget = toTargetOf(n, interval, heldAgainst({ target }));
  const inUse = quality === undefined || linesInUse(portfolio).has(quality);
  return { colleague, quality, part, n, atStandard, interval, state: verdict.state, target, toTarget, inUse };
};

/** Where a share of `n` checks with that interval stands to a level. */
export const toTargetOf = (n: number, interval: Interval | undefined, level: number): ToTarget => {
  if (!interval || n < fewestForShare) return 'too-few';
  if (interval.upper < level) return 'under';
  return interval.lower > level ? 'over' : 'either';
};

/** Every quality criterion of every colleague, in the order of the people and of the scorecards. */
export const standings = onceFor((portfolio: Portfolio): LineStanding[] => {
  const lines = qualityLines(scoredObservations(portfolio));
  return colleaguesOf(portfolio).flatMap(({ id }) => lines.map((line) => standingOf(portfolio, id, line.id)));
});

const linesInUse = onceFor((portfolio: Portfolio): ReadonlySet<string> => {
  const last = scoredObservations(portfolio).at(-1);
  return new Set(last ? linesOf(last.scorecard).map(({ id }) => id) : []);
});
