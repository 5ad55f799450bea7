import { isAtStandard } from '#portfolio/scale.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { type Verdict, verdictOf } from '#statistics/verdict.ts';
import type { ScoredObservation } from './scored-observation.ts';
import type { TrendOf } from './trend-of.ts';
import {
  breakBetween,
  type Counted,
  pointsOf,
  runsOf,
  stepsBefore,
  type TrendBreak,
  type TrendPoint,
} from './trend-points.ts';
import { type TrendVersion, versionsOf } from './trend-version.ts';

/** The share at or above standard over time, and what it says. */
export interface Trend {
  points: TrendPoint[];
  breaks: TrendBreak[];
  versions: TrendVersion[];
  /** The part that the latest check belongs to. */
  present: TrendVersion | undefined;
  /** What the present part says. What an earlier one said is no answer to how things are now. */
  verdict: Verdict;
  n: number;
  atStandard: number;
  /** Whether any version holds enough observations. Below that the answer is: too few to say. */
  enough: boolean;
  /** Observations of this colleague that are no part of it. */
  leftOut: { notApplicable: number; otherChecks: number; otherVersions: number };
}

/** The trend over observations in order of time. Points of two versions are never one point. */
export const trendOf = (all: readonly ScoredObservation[], what: TrendOf): Trend => {
  const theirs = all.filter((each) => isAskedFor(each, what));
  const chosen = theirs.filter(
    ({ observation }) => what.check === 'all' || observation.data.check === what.check,
  );
  const sameVersion = chosen.filter(
    ({ scorecard }) => what.version === undefined || scorecard.data.version === what.version,
  );
  const asked = sameVersion.filter((each) => !what.quality || isLine(each, what.quality));
  const counted = asked.flatMap((each) => asCounted(each, what));
  const leftOut = {
    notApplicable: asked.length - counted.length,
    otherChecks: theirs.length - chosen.length,
    otherVersions: chosen.length - sameVersion.length,
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
  const last = counted.at(-1)?.observation.number;
  const present = versions.find(({ observations }) => observations.at(-1) === last);
  return {
    points: runs.flatMap((run, index) => pointsOf(run, what.by, index > 0)),
    breaks: runs.slice(1).flatMap((run, index) => breakBetween(runs[index], run)),
    ...{ versions, present },
    verdict: present?.verdict ?? tooFew,
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
  return rating === undefined ? null : isAtStandard(scorecard.data.scale, rating);
};
