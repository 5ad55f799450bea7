import type { Point } from './point.ts';
import { vagueness } from './vagueness.ts';

/** A development point with what a person says of it. */
export interface Labelled extends Point {
  vague: boolean;
}

/** How often the checks agree with a person, with the points on which they do not. */
export interface Agreement {
  points: number;
  /** Vague by both. */
  bothVague: number;
  /** Clear by both. */
  bothClear: number;
  /** Called vague by the checks and clear by the person. */
  wronglyVague: readonly Labelled[];
  /** Called clear by the checks and vague by the person. */
  missed: readonly Labelled[];
  /** Of the points called vague, the share that the person calls vague; undefined where none was called so. */
  precision: number | undefined;
  /** Of the points that the person calls vague, the share that the checks found; undefined where there is none. */
  recall: number | undefined;
}

/** Holds the checks to points that a person has labelled. */
export const agreement = (points: readonly Labelled[]): Agreement => {
  const judged = points.map((point) => ({ point, found: vagueness(point).vague }));
  const those = (vague: boolean, found: boolean) =>
    judged.filter((one) => one.point.vague === vague && one.found === found).map(({ point }) => point);
  const bothVague = those(true, true).length;
  const [wronglyVague, missed] = [those(false, true), those(true, false)];
  return {
    points: points.length,
    bothVague,
    bothClear: those(false, false).length,
    wronglyVague,
    missed,
    precision: share(bothVague, bothVague + wronglyVague.length),
    recall: share(bothVague, bothVague + missed.length),
  };
};

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
