/** One period: the share at or above standard with its 95% Wilson interval, from 0 to 1, and how many it rests on. */
export interface TrendPoint {
  /** First day of the period in ISO form. A period cut by a break gives two points, the second dated on the break. */
  on: string;
  label: string;
  share: number;
  lower: number;
  upper: number;
  n: number;
  /** What lies between the point before and this one without a point, in words: `1 month without a check`. */
  skipped?: string | undefined;
  /** Mean and limits of a p-chart at this period, for its own n; without them none are drawn. */
  limits?: { mean: number; lower: number; upper: number } | undefined;
  /** The signals of the p-chart that this period gives, in words. */
  signals?: readonly string[] | undefined;
}
