import { refuseNoObject, shown } from './arguments.ts';
import { mean, refuseUnmeasured, roundingIn } from './mean.ts';
import { averageOfRanges, movingRanges } from './moving-ranges.ts';
import { StatisticsError } from './statistics-error.ts';
import { type Signal, shiftMarks, sidesOf, signalsOf, trendMarks, twoOfThreeMarks } from './xmr-signals.ts';

/** What an XmR chart shows: its mean, its limits, and for each value the rules that fire there. */
export interface Xmr {
  mean: number;
  averageMovingRange: number;
  upper: number;
  lower: number;
  signals: Signal[][];
}

/** How the limits of an XmR chart are made. */
export interface XmrOptions {
  /** Whether moving ranges far above their average are left out of it; they are unless this is false. */
  screen?: boolean | undefined;
  /** The limits come from this many first values and stay; without it they come from all. */
  baseline?: number | undefined;
}

/** Three standard deviations in average moving ranges of two: 3 / 1.128. */
const toLimit = 2.66;

/**
 * An XmR chart (individuals and moving range) of at least two values in order of time. With R the average moving
 * range, the mean of |xᵢ − xᵢ₋₁|, the limits are
 *
 *     mean ± 2.66 R
 *
 * Screening leaves out the moving ranges of 3.267 R or more and takes R again, once; the mean keeps every value.
 * Signals by the NHS rules: `outside` beyond a limit; `shift` seven in a row on one side of the mean; `trend` seven in
 * a row rising or falling; `two-of-three` two of three in a row beyond ⅔ of the way to a limit and not outside, all
 * three on the same side. Every point of a row is marked, of two of three only the near ones.
 *
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods 6.3.2.2 for the limits; NHS England, "Making Data Count",
 * as programmed in NHSRplotthedots 0.2.2, for screening and signals.
 */
export const xmr = (values: readonly number[], options: XmrOptions = {}): Xmr => {
  refuseUnmeasured(values);
  refuseNoObject(options);
  const { screen = true, baseline = values.length } = options;
  if (typeof screen !== 'boolean')
    throw new StatisticsError('wrong-argument', `Screening is true or false, not ${shown(screen)}.`);
  refuseWrongBaseline(baseline, values.length);
  const base = values.slice(0, baseline);
  const averageMovingRange = averageOfRanges(movingRanges(base), screen);
  const limits = limitsAround(mean(base), averageMovingRange);
  return { ...limits, averageMovingRange, signals: signalsIn(values, limits) };
};

const refuseWrongBaseline = (baseline: number, length: number): void => {
  if (length < 2) throw new StatisticsError('too-few-values', 'One value has no moving range.');
  if (!(Number.isSafeInteger(baseline) && baseline >= 2 && baseline <= length)) {
    throw new StatisticsError(
      'out-of-range',
      `A baseline has 2 to ${length} values here, not ${shown(baseline)}.`,
    );
  }
};

type Limits = Pick<Xmr, 'mean' | 'upper' | 'lower'>;

const limitsAround = (centre: number, averageMovingRange: number): Limits => ({
  mean: centre,
  upper: centre + toLimit * averageMovingRange,
  lower: centre - toLimit * averageMovingRange,
});

const signalsIn = (values: readonly number[], limits: Limits): Signal[][] => {
  const rounding = roundingIn([...values, limits.upper, limits.lower]);
  const sides = sidesOf(values, limits.mean, rounding);
  const reach = limits.upper - limits.mean;
  const beyond = (distance: number) =>
    values.map((value) => Math.abs(value - limits.mean) > distance + rounding);
  const outside = beyond(reach);
  const near = beyond((2 / 3) * reach).map((is, index) => is && !outside[index]);
  const marks = {
    outside,
    shift: shiftMarks(sides),
    trend: trendMarks(values, rounding),
    'two-of-three': twoOfThreeMarks(near, sides),
  };
  return signalsOf(marks, values.length);
};
