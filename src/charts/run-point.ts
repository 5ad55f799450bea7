/** How a value came about: its check was planned, or made on the spot. */
export type RunKind = 'planned' | 'spot';

/** One value on its day. An excluded one is drawn crossed and joined with nothing. */
export interface RunPoint {
  on: string;
  value: number;
  label: string;
  kind: RunKind;
  excluded?: boolean | undefined;
  /** What the tip of the point says before its value. */
  says?: string | undefined;
  /** Where the value comes from, as a link. */
  href?: string | undefined;
}
