import type { Cell } from '#language/table.ts';
import { worstFirst } from '#portfolio/scale.ts';
import type { Scale } from '../new-record/scales-ready.ts';

/** What a cell of a line says. */
export type RatingRead =
  | { is: 'rating'; value: number }
  | { is: 'not-applicable'; words: string }
  | { is: 'blank' }
  | { is: 'unknown'; words: string };

const notApplicable =
  /^(?:n\s*[/.\\]\s*a\.?|na|not applicable|does(?: not|n.t) apply|not app\.?|n\/o|not observed|not required|no opportunity|not scored|#n\/a|null|none|excluded|[-–—])$/i;

const yes =
  /^(?:y|yes|met|pass|passed|true|achieved|done|correct|compliant|meets|ok|complete|completed|present|✓|✔|x)$/i;
const no =
  /^(?:n|no|not met|unmet|fail|failed|false|not achieved|not done|incorrect|non[- ]?compliant|does not meet|missed|incomplete|absent|✗|✘|auto ?fail|fatal)$/i;
const partly = /^(?:partial(?:ly)?|part|partly|partially met|part met|partly met|some|half)$/i;

/** Whether words say that a line did not apply. */
export const saysNotApplicable = (words: string): boolean => notApplicable.test(words.trim());

/** Whether words say yes, no or partly of a line; undefined where they say something else. */
export const yesNoOrPartly = (words: string): 'yes' | 'no' | 'partly' | undefined => {
  const plain = words.trim();
  if (yes.test(plain)) return 'yes';
  if (no.test(plain)) return 'no';
  return partly.test(plain) ? 'partly' : undefined;
};

/** The number that a cell gives, as in 4, 4/5, 4 out of 5, 4 - Good and 85%, which is 85; undefined where it gives none. */
export const pointsIn = ({ words, number }: Cell): number | undefined => {
  const plain = words.trim().replace(/(?<=\d),(?=\d{1,2}\b)/, '.');
  if (number !== undefined && !plain.includes('%')) return number;
  const [, points] =
    /^(-?\d+(?:\.\d+)?)\s*(?:%|points?|pts?|\/\s*\d+(?:\.\d+)?|out of \d+|of \d+|[-–:=)]\s*\D.*|\(\D.*\))?$/i.exec(
      plain,
    ) ?? [];
  return points === undefined ? undefined : Number(points);
};

/** Of how many points a cell is, as in 4/5 and 4 out of 5, where it says so. */
const outOf = ({ words }: Cell): number | undefined => {
  const [, most] = /(?:\/|of)\s*(\d+(?:\.\d+)?)$/.exec(words.trim()) ?? [];
  return most === undefined ? undefined : Number(most);
};

/** How the words of a table stand for points of a scale, by the words in small letters. */
export type RatingWords = ReadonlyMap<string, string>;

/** How the points of a column are turned into those of the scale: of how many they are, where the scale is in per cent. */
export interface OfHowMany {
  most: number;
}

/**
 * What a cell says of a line on a scale: a point of it, by its number, its label, or yes and no at its ends where it has two
 * points (and partly between three); or that the line did not apply. `known` are words that somebody explained.
 */
export const ratingIn = (
  cell: Cell | undefined,
  scale: Scale,
  known: RatingWords,
  of?: OfHowMany,
): RatingRead => {
  const words = cell?.words.trim() ?? '';
  if (!cell || words === '') return { is: 'blank' };
  const explained = known.get(words.toLowerCase());
  if (explained === 'not-applicable' || (explained === undefined && saysNotApplicable(words)))
    return { is: 'not-applicable', words };
  if (explained !== undefined) return { is: 'rating', value: Number(explained) };
  const value = labelled(words, scale) ?? numbered(cell, scale, of) ?? bySense(words, scale);
  return value === undefined ? { is: 'unknown', words } : { is: 'rating', value };
};

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

const labelled = (words: string, { points }: Scale): number | undefined =>
  points.find(({ label, value }) => [label, `${value} ${label}`].map(plain).includes(plain(words)))?.value;

const numbered = (cell: Cell, { points }: Scale, of: OfHowMany | undefined): number | undefined => {
  const given = pointsIn(cell);
  if (given === undefined) return undefined;
  // Four of five is not the fourth of four points.
  const most = outOf(cell);
  if (!of && most !== undefined && most !== Math.max(...points.map(({ value }) => value))) return undefined;
  const isShare = cell.words.includes('%');
  const wanted = of && !isShare ? (given / of.most) * 100 : given;
  return points.find(({ value }) => Math.abs(value - wanted) < 0.01)?.value;
};

const bySense = (words: string, scale: Scale): number | undefined => {
  const said = yesNoOrPartly(words);
  const values = worstFirst({ best: 'highest', ...scale } as Parameters<typeof worstFirst>[0]);
  if (said === undefined || values.length > 3 || (said === 'partly' && values.length !== 3)) return undefined;
  if (said === 'partly') return values[1];
  return said === 'yes' ? values.at(-1) : values[0];
};
