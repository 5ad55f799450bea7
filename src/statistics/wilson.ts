import { refuseNotAProbability } from './arguments.ts';
import { refuseWrongCounts } from './counts.ts';
import { normalQuantile } from './normal.ts';

/** The bounds between which a share probably lies, each from 0 to 1. */
export interface Interval {
  lower: number;
  upper: number;
}

/**
 * The Wilson score interval, without continuity correction, for the share of `successes` in `n` observations.
 * `confidence` lies between 0 and 1. With p = successes / n and z the normal quantile of (1 + confidence) / 2:
 *
 *     (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)
 *
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209–212;
 * method 3 of R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872.
 */
export const wilson = (successes: number, n: number, confidence = 0.95): Interval => {
  refuseWrongCounts(successes, n);
  refuseNotAProbability('A confidence', confidence);
  const p = successes / n;
  const z = normalQuantile((1 + confidence) / 2);
  const centre = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // At none and at all the formula gives exactly 0 and 1; rounding would leave a trace beside them.
  return {
    lower: successes === 0 ? 0 : (centre - half) / scale,
    upper: successes === n ? 1 : (centre + half) / scale,
  };
};
