import { signalRows } from './signal-rows.ts';
import { reasonOf, type Verdict, verdictOf } from './verdict.ts';
import { xmr } from './xmr.ts';
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
  /** For each score the rules that fire there. */
  signals: Signal[][];
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
  const { mean, upper, lower, signals: fired } = xmr(values, { baseline });
  const flat = upper - lower <= noWidth;
  const signals = flat ? fired.map((here) => here.filter(isOfRows)) : fired;
  const points = scores.map(({ on, number }) => ({ name: on, observations: [number] }));
  const reasons = signalRows(signals, values, mean).map((row) => reasonOf(row, 'check', 'score', points));
  return { verdict: verdictOf(reasons, { enough, flat }), limits: { mean, upper, lower }, baseline, signals };
};

const isOfRows = (signal: Signal): boolean => signal === 'shift' || signal === 'trend';
