import { movingRanges, screenedRanges } from './moving-ranges.ts';
import { signalRows } from './signal-rows.ts';
import { reasonOf, type TrendState, type Verdict, verdictOf } from './verdict.ts';
import { type Xmr, xmr } from './xmr.ts';
import type { Signal } from './xmr-signals.ts';

/** A weighted score in per cent on its day, with the observation that it is of. */
export interface ScoreOn {
  on: string;
  number: string;
  percent: number;
}

/** The scores of a stretch on an XmR chart. Limits are there only where there are enough values for a verdict. */
export interface ScoresJudged {
  verdict: Verdict;
  limits?: { mean: number; upper: number; lower: number } | undefined;
  /** How many first scores the limits come from, where a baseline was declared and is full. */
  baseline?: number | undefined;
  /** The moving ranges that the limits come from, where there are limits. */
  ranges?: RangesUsed | undefined;
  /** For each score the rules that fire there. */
  signals: Signal[][];
}

/** What the limits of scores are made of, and what screening took away. */
export interface RangesUsed {
  /** How many moving ranges there are to make limits from. */
  n: number;
  /** Those that screening left out, each with the observations between which it lies. */
  leftOut: { range: number; from: string; to: string }[];
  /** What all of them would give: the limits, and the state that a verdict by them would be of. */
  unscreened: { upper: number; lower: number; state: TrendState };
}

/** Nearer than this, limits of scores from 0 to 100 have no width but that of rounding. */
const noWidth = 1e-9;

/**
 * What scores in order of time say, by the rules of NHS England's "Making Data Count" on an XmR chart. Where the limits
 * have no width, every value that is not the mean would lie outside: there only the rules of rows are asked. Limits come
 * from all scores, or from the first that were `declared` as a baseline, once there are so many.
 */
export const scoresJudged = (
  scores: readonly ScoreOn[],
  minimum: number,
  declared?: number | undefined,
): ScoresJudged => {
  const none = scores.map(() => []);
  const enough = scores.length >= Math.max(2, minimum);
  if (!enough) return { verdict: verdictOf([], { enough, flat: false }), signals: none };
  const values = scores.map(({ percent }) => percent);
  const baseline = declared !== undefined && declared <= scores.length ? declared : undefined;
  const chart = xmr(values, { baseline });
  const { mean, upper, lower } = chart;
  const ranges = rangesUsed(scores, baseline ?? scores.length, xmr(values, { baseline, screen: false }));
  return { ...judgedBy(chart, scores), limits: { mean, upper, lower }, baseline, ranges };
};

/** What a chart of scores says, and what it signals at each. */
const judgedBy = (
  { mean, upper, lower, signals: fired }: Xmr,
  scores: readonly ScoreOn[],
): Pick<ScoresJudged, 'verdict' | 'signals'> => {
  const flat = upper - lower <= noWidth;
  const signals = flat ? fired.map((here) => here.filter(isOfRows)) : fired;
  const values = scores.map(({ percent }) => percent);
  const points = scores.map(({ on, number }) => ({ name: on, observations: [number] }));
  const reasons = signalRows(signals, values, mean).map((row) => reasonOf(row, 'check', 'score', points));
  return { verdict: verdictOf(reasons, { enough: true, flat }), signals };
};

/** The moving ranges of the first scores, as many as the limits come from; `all` is the chart without screening. */
const rangesUsed = (scores: readonly ScoreOn[], base: number, all: Xmr): RangesUsed => {
  const ranges = movingRanges(scores.slice(0, base).map(({ percent }) => percent));
  const out = screenedRanges(ranges);
  const leftOut = ranges.flatMap((range, index) => {
    const [from, to] = [scores[index], scores[index + 1]];
    return out[index] && from && to ? [{ range, from: from.number, to: to.number }] : [];
  });
  const { state } = judgedBy(all, scores).verdict;
  return { n: ranges.length, leftOut, unscreened: { upper: all.upper, lower: all.lower, state } };
};

const isOfRows = (signal: Signal): boolean => signal === 'shift' || signal === 'trend';
