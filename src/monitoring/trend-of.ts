import type { Baseline } from './baselines.ts';
import type { Step } from './steps.ts';

/** Which observations a trend is made from, and how. */
export interface TrendOf {
  colleague?: string | undefined;
  channel?: string | undefined;
  /** A version of the scorecard; without it all of them, each as a part of its own. */
  version?: string | undefined;
  /** A quality criterion; without it a transaction counts as a whole, by its weighted score. */
  quality?: string | undefined;
  by: 'week' | 'month';
  check: 'planned' | 'spot' | 'all';
  /** Observations in one version of the scorecard below which no trend is stated (MON-6). */
  minimum: number;
  /** Days from which limits are worked out anew, besides those of a new version. */
  steps?: readonly Step[] | undefined;
  /** First checks from which limits of scores come and stay. */
  baselines?: readonly Baseline[] | undefined;
  /** The first and the last day that count; without them all do. */
  from?: string | undefined;
  to?: string | undefined;
}
