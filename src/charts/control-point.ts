/** One value on its day with the signals it gives, in words; most give none. */
export interface ControlPoint {
  on: string;
  value: number;
  label: string;
  signals: readonly string[];
  /** What the tip of the point says before its value. */
  says?: string | undefined;
  /** Where the value comes from, as a link. */
  href?: string | undefined;
}

/** A level that values are held against: the standard score, a target. */
export interface Level {
  value: number;
  label: string;
}

/** Mean and natural limits of a stretch; what is not known yet is not drawn. */
export interface Limits {
  mean?: number | undefined;
  upper?: number | undefined;
  lower?: number | undefined;
}
