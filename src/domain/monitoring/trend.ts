import { linesOf } from '../scorecard-lines.ts';
import type { ScoredObservation } from './scored-observation.ts';
import { type ScoreOn, type ScoresJudged, scoresJudged } from './scores-judged.ts';
import { type SharesJudged, sharesJudged } from './shares-judged.ts';
import type { Step } from './steps.ts';
import {
  areAlike,
  breakBetween,
  type Counted,
  pointsOf,
  runsOf,
  stepsBefore,
  type TrendBreak,
  type TrendPoint,
} from './trend-points.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Which observations a trend is made from, and how. */
export interface TrendOf {
  colleague?: string | undefined;
  channel?: string | undefined;
  /** A quality criterion; without it a transaction counts as a whole, by its weighted score. */
  quality?: string | undefined;
  by: 'week' | 'month';
  check: 'planned' | 'spot' | 'all';
  /** Observations in one version of the scorecard below which no trend is stated (MON-6). */
  minimum: number;
  /** Days from which limits are worked out anew, besides those of a new version. */
  steps?: readonly Step[] | undefined;
  /** The first and the last day that count; without them all do. */
  from?: string | undefined;
  to?: string | undefined;
}

/**
 * What lies between two breaks: one version of the scorecard, and no declared step within. Limits and verdict are its
 * own, and it is enough or too few by itself.
 */
export interface TrendVersion {
  scorecard: string;
  version: string;
  /** The step that it came after, in the learner's words. */
  step: string | undefined;
  n: number;
  enough: boolean;
  /** The scores in order of time, for whole transactions. */
  scores: ScoreOn[];
  /** What they say: by score for whole transactions, by share for a quality criterion. */
  byScore: ScoresJudged | undefined;
  byShare: SharesJudged | undefined;
  verdict: Verdict;
}

/** The share at or above standard over time, and what it says. */
export interface Trend {
  points: TrendPoint[];
  breaks: TrendBreak[];
  versions: TrendVersion[];
  /** The latest part that is long enough to say anything; else that there are too few. */
  verdict: Verdict;
  n: number;
  atStandard: number;
  /** Whether any version holds enough observations. Below that the answer is: too few to say. */
  enough: boolean;
  /** Observations of this colleague that are no part of it. */
  leftOut: { notApplicable: number; otherChecks: number };
}

/** The trend over observations in order of time. Points of two versions are never one point. */
export const trendOf = (all: readonly ScoredObservation[], what: TrendOf): Trend => {
  const theirs = all.filter((each) => isAskedFor(each, what));
  const chosen = theirs.filter(
    ({ observation }) => what.check === 'all' || observation.data.check === what.check,
  );
  const asked = chosen.filter((each) => !what.quality || isLine(each, what.quality));
  const counted = asked.flatMap((each) => asCounted(each, what));
  const leftOut = {
    notApplicable: asked.length - counted.length,
    otherChecks: theirs.length - chosen.length,
  };
  return { ...trendThrough(counted, what), leftOut };
};

const isAskedFor = ({ observation: { data } }: ScoredObservation, what: TrendOf): boolean =>
  (what.colleague === undefined || data.colleague === what.colleague) &&
  (what.channel === undefined || data.channel === what.channel) &&
  (what.from === undefined || data.observedOn >= what.from) &&
  (what.to === undefined || data.observedOn <= what.to);

const trendThrough = (counted: readonly Counted[], what: TrendOf): Omit<Trend, 'leftOut'> => {
  const runs = runsOf(counted);
  const versions = versionsOf(counted, what);
  return {
    points: runs.flatMap((run, index) => pointsOf(run, what.by, index > 0)),
    breaks: runs.slice(1).flatMap((run, index) => breakBetween(runs[index], run)),
    versions,
    verdict: versions.findLast(({ enough }) => enough)?.verdict ?? tooFew,
    n: counted.length,
    atStandard: counted.filter(({ met }) => met).length,
    enough: versions.some(({ enough }) => enough),
  };
};

const tooFew = verdictOf([], { enough: false, flat: false });

/** The observation with whether it is at standard; nothing where it was not rated. */
const asCounted = (each: ScoredObservation, { quality, steps = [] }: TrendOf): Counted[] => {
  const met = quality ? lineMet(each, quality) : each.atStandard;
  return met === null ? [] : [{ ...each, met, steps: stepsBefore(each, steps) }];
};

const isLine = ({ scorecard }: ScoredObservation, quality: string): boolean =>
  linesOf(scorecard).some(({ id }) => id === quality);

/** Whether a quality criterion was rated at standard or above; null where it was not rated. */
const lineMet = ({ observation, scorecard }: ScoredObservation, quality: string): boolean | null => {
  const rating = observation.data.ratings.find((each) => each.quality === quality)?.rating;
  return rating === undefined ? null : rating >= scorecard.data.scale.atStandard;
};

/** Observations that may stand on one chart are one part, also where some with another scorecard came between. */
const versionsOf = (counted: readonly Counted[], what: TrendOf): TrendVersion[] => {
  const parts: Counted[][] = [];
  for (const each of counted) {
    const part = parts.find(([first]) => first && areAlike(first, each));
    if (part) part.push(each);
    else parts.push([each]);
  }
  return parts.map((part) => versionOf(part, what));
};

const versionOf = (part: readonly Counted[], { quality, minimum, by }: TrendOf): TrendVersion => {
  const [first] = part as [Counted];
  const scores = part.map(({ observation, score }) => ({
    on: observation.data.observedOn,
    number: observation.number,
    percent: score.percent ?? 0,
  }));
  const checks = part.map(({ observation, met }) => ({
    on: observation.data.observedOn,
    number: observation.number,
    met,
  }));
  const byScore = quality === undefined ? scoresJudged(scores, minimum) : undefined;
  const byShare =
    quality === undefined ? undefined : sharesJudged(checks, pointsOf(part, by, false), minimum);
  const { verdict } = (byScore ?? byShare) as { verdict: Verdict };
  return {
    scorecard: first.scorecard.number,
    version: first.scorecard.data.version,
    step: first.steps.at(-1)?.reason,
    n: part.length,
    enough: verdict.state !== 'too-few',
    ...{ scores, byScore, byShare, verdict },
  };
};
