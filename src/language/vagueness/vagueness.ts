import { onceFor } from '../once-for.ts';
import { noExample } from './checks/no-example.ts';
import { noInstead } from './checks/no-instead.ts';
import { noPlace } from './checks/no-place.ts';
import { noQuality } from './checks/no-quality.ts';
import { onlyJudges } from './checks/only-judges.ts';
import type { Point } from './point.ts';

/** Whether a development point is vague, and what it is missing, each in words that follow "It has". */
export interface Vagueness {
  vague: boolean;
  missing: string[];
}

/**
 * Whether a colleague could act on a development point. It is vague where neither its words, nor its example, nor what
 * it says to do instead tell of anything said or done. A quality criterion or a time alone does not help: "your tone at
 * 02:10" still leaves the colleague to guess what was wrong with it. A note that stands elsewhere on the same quality
 * criterion changes nothing of that; what it tells is only not said to be missing.
 */
export const vagueness = (point: Point, note?: string): Vagueness => {
  const seen = { ...point, example: point.example ?? note };
  // In the order in which a reader wants to hear of it.
  const missing = [onlyJudges(point), noExample(seen), noPlace(seen), noQuality(point), noInstead(point)];
  return { vague: isVague(point), missing: missing.filter((one) => one !== undefined) };
};

/** The first half of the answer alone: most points are not vague, and of those nobody asks what is missing. */
export const isVague = onceFor((point: Point): boolean => noInstead(point) !== undefined);
