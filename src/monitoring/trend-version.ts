import { type ScoreOn, type ScoresJudged, scoresJudged } from '#statistics/scores-judged.ts';
import { type MetOn, type SharesJudged, sharesJudged } from '#statistics/shares-judged.ts';
import type { Verdict } from '#statistics/verdict.ts';
import { type Baseline, baselineOf } from './baselines.ts';
import type { Score } from './score.ts';
import type { Step } from './steps.ts';
import type { TrendOf } from './trend-of.ts';
import { areAlike, type Counted, pointsOf } from './trend-points.ts';

/** The score of a check with what it was computed from. */
export interface CheckScore extends ScoreOn {
  score: Score;
}

/**
 * What lies between two breaks: one version of the scorecard, and no declared step within. Limits and verdict are its
 * own, and it is enough or too few by itself.
 */
export interface TrendVersion {
  scorecard: string;
  version: string;
  /** The step that it came after, where one was taken while this scorecard was used. */
  step: Step | undefined;
  /** The baseline declared for it, whether or not there are checks enough to fill it yet. */
  baseline: Baseline | undefined;
  n: number;
  enough: boolean;
  /** The numbers of the observations, in order of time. */
  observations: string[];
  /** The checks in order of time, each at standard or not. */
  checks: MetOn[];
  /** The scores in order of time, for whole transactions. */
  scores: CheckScore[];
  /** What they say: by score for whole transactions, by share for a quality criterion. */
  byScore: ScoresJudged | undefined;
  byShare: SharesJudged | undefined;
  verdict: Verdict;
}

/** Observations that may stand on one chart are one part, also where some with another scorecard came between. */
export const versionsOf = (counted: readonly Counted[], what: TrendOf): TrendVersion[] => {
  const parts: Counted[][] = [];
  for (const each of counted) {
    const part = parts.find(([first]) => first && areAlike(first, each));
    if (part) part.push(each);
    else parts.push([each]);
  }
  return parts.map((part) => {
    const used = counted.find(({ scorecard }) => scorecard === part[0]?.scorecard);
    return versionOf(part, used?.steps.length ?? 0, what);
  });
};

/** `stepsAtFirst` are those that had been taken when the scorecard was first used: the scorecard is the break then. */
const versionOf = (
  part: readonly Counted[],
  stepsAtFirst: number,
  { quality, minimum, by, baselines = [] }: TrendOf,
): TrendVersion => {
  const [first] = part as [Counted];
  const scores = part.map(({ observation, score }) => ({
    on: observation.data.observedOn,
    number: observation.number,
    percent: score.percent ?? 0,
    score,
  }));
  const checks = part.map(({ observation, met }) => ({
    on: observation.data.observedOn,
    number: observation.number,
    met,
  }));
  const scorecard = first.scorecard.number;
  const step = first.steps.length > stepsAtFirst ? first.steps.at(-1) : undefined;
  const baseline = quality === undefined ? baselineOf({ scorecard, step }, baselines) : undefined;
  const byScore = quality === undefined ? scoresJudged(scores, minimum, baseline?.checks) : undefined;
  const byShare =
    quality === undefined ? undefined : sharesJudged(checks, pointsOf(part, by, false), minimum);
  const { verdict } = (byScore ?? byShare) as { verdict: Verdict };
  return {
    version: first.scorecard.data.version,
    n: part.length,
    observations: part.map(({ observation }) => observation.number),
    enough: verdict.state !== 'too-few',
    ...{ scorecard, step, baseline, checks, scores, byScore, byShare, verdict },
  };
};
