import { linesOf } from '../scorecard-lines.ts';
import type { ScoredObservation } from './scored-observation.ts';
import {
  breakBetween,
  type Counted,
  pointsOf,
  runsOf,
  type TrendBreak,
  type TrendPoint,
} from './trend-points.ts';

/** Which observations a trend is made from, and how. */
export interface TrendOf {
  colleague?: string | undefined;
  /** A quality criterion; without it a transaction counts as a whole, by its weighted score. */
  quality?: string | undefined;
  by: 'week' | 'month';
  check: 'planned' | 'spot' | 'all';
  /** Observations in one version of the scorecard below which no trend is stated (MON-6). */
  minimum: number;
}

/** How many observations one version of the scorecard holds, and whether that is enough to state a trend. */
export interface TrendVersion {
  scorecard: string;
  version: string;
  n: number;
  enough: boolean;
}

/** The share at or above standard over time. It states no verdict. */
export interface Trend {
  points: TrendPoint[];
  breaks: TrendBreak[];
  versions: TrendVersion[];
  n: number;
  atStandard: number;
  /** Whether any version holds enough observations. Below that the answer is: too few to say. */
  enough: boolean;
  /** Observations of this colleague that are no part of it. */
  leftOut: { notApplicable: number; otherChecks: number };
}

/** The trend over observations in order of time. Points of two versions are never one point. */
export const trendOf = (all: readonly ScoredObservation[], what: TrendOf): Trend => {
  const theirs = all.filter(
    ({ observation }) => !what.colleague || observation.data.colleague === what.colleague,
  );
  const chosen = theirs.filter(
    ({ observation }) => what.check === 'all' || observation.data.check === what.check,
  );
  const asked = chosen.filter((each) => !what.quality || isLine(each, what.quality));
  const counted = asked.flatMap((each) => asCounted(each, what.quality));
  const leftOut = {
    notApplicable: asked.length - counted.length,
    otherChecks: theirs.length - chosen.length,
  };
  return { ...trendThrough(counted, what), leftOut };
};

const trendThrough = (counted: readonly Counted[], { by, minimum }: TrendOf): Omit<Trend, 'leftOut'> => {
  const runs = runsOf(counted);
  const versions = versionsOf(counted, minimum);
  return {
    points: runs.flatMap((run, index) => pointsOf(run, by, index > 0)),
    breaks: runs.slice(1).flatMap((run, index) => breakBetween(runs[index], run)),
    versions,
    n: counted.length,
    atStandard: counted.filter(({ met }) => met).length,
    enough: versions.some(({ enough }) => enough),
  };
};

/** The observation with whether it is at standard; nothing where it was not rated. */
const asCounted = (each: ScoredObservation, quality: string | undefined): Counted[] => {
  const met = quality ? lineMet(each, quality) : each.atStandard;
  return met === null ? [] : [{ ...each, met }];
};

const isLine = ({ scorecard }: ScoredObservation, quality: string): boolean =>
  linesOf(scorecard).some(({ id }) => id === quality);

/** Whether a quality criterion was rated at standard or above; null where it was not rated. */
const lineMet = ({ observation, scorecard }: ScoredObservation, quality: string): boolean | null => {
  const rating = observation.data.ratings.find((each) => each.quality === quality)?.rating;
  return rating === undefined ? null : rating >= scorecard.data.scale.atStandard;
};

const versionsOf = (counted: readonly Counted[], minimum: number): TrendVersion[] =>
  [...Map.groupBy(counted, ({ scorecard }) => scorecard)].map(([scorecard, within]) => ({
    scorecard: scorecard.number,
    version: scorecard.data.version,
    n: within.length,
    enough: within.length >= minimum,
  }));
