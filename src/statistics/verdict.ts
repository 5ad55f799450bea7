import { directionOf, type SignalRow } from './signal-rows.ts';

/** What can be said of a trend. */
export type TrendState = 'improving' | 'worsening' | 'common-cause' | 'mixed' | 'too-few';

/** Every state that a report may claim. */
export const trendStates: readonly TrendState[] = [
  'improving',
  'worsening',
  'common-cause',
  'mixed',
  'too-few',
];

/** What a row of points shows, with the checks that it is made of. */
export interface Reason extends SignalRow {
  /** Whether the points are single checks, or the shares of periods. */
  of: 'check' | 'period';
  /** How many points. */
  points: number;
  /** The day, or the period, of its first and of its last point. */
  first: string;
  last: string;
  observations: string[];
  direction: -1 | 0 | 1;
  /** What it was read from: single values, or shares. */
  chart: 'score' | 'share';
  /**
   * Of a row of single checks at or below standard: how often chance alone, with one share throughout, brings one as
   * long on that side somewhere in the whole part.
   */
  chance?: number | undefined;
}

/** What a stretch of a chart says, by which rules. */
export interface Verdict {
  state: TrendState;
  /** What says so; empty where nothing but common-cause variation is seen, or too little. */
  reasons: Reason[];
  /** What the chart marks, though figures as few as these would bring it by chance alone. */
  setAside: Reason[];
  /** True where the values are so alike that the limits have no width, and no point can be said to lie outside. */
  flat: boolean;
  /** How many periods a p-chart has, where they are too few for its own shift, so that single checks are judged. */
  fewPeriods?: number | undefined;
}

/** A row of points as a reason, with the names of its points. */
export const reasonOf = (
  row: SignalRow,
  of: Reason['of'],
  chart: Reason['chart'],
  points: readonly { name: string; observations: readonly string[] }[],
): Reason => {
  const within = points.slice(row.from, row.to + 1);
  return {
    ...row,
    of,
    chart,
    points: within.length,
    first: within[0]?.name ?? '',
    last: within.at(-1)?.name ?? '',
    observations: within.flatMap(({ observations }) => observations),
    direction: directionOf(row, points.length),
  };
};

/**
 * The verdict that reasons give. All that have a direction must agree on it; where they do not, or where none has one,
 * something out of the ordinary was seen and no direction can be stated.
 */
export const verdictOf = (
  reasons: readonly Reason[],
  {
    enough,
    flat,
    setAside = [],
    fewPeriods,
  }: {
    enough: boolean;
    flat: boolean;
    setAside?: readonly Reason[];
    fewPeriods?: number | undefined;
  },
): Verdict => {
  if (!enough) return { state: 'too-few', reasons: [], setAside: [], flat };
  const found = { reasons: [...reasons], setAside: [...setAside], flat, fewPeriods };
  if (reasons.length === 0) return { state: 'common-cause', ...found };
  const ways = new Set(reasons.map(({ direction }) => direction).filter((direction) => direction !== 0));
  const [way] = ways;
  if (ways.size !== 1) return { state: 'mixed', ...found };
  return { state: way === 1 ? 'improving' : 'worsening', ...found };
};
