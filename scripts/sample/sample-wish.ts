import type { Allocation } from '#monitoring/sampling/allocate.ts';
import type { Wanted } from '#monitoring/sampling/assign.ts';
import type { SamplingMethod } from '#monitoring/sampling/draw-from.ts';
import { CannotRunError } from '../command/command.ts';

/** What the command line asks for, of a draw; every word as it was typed. */
export interface SampleWish {
  root: string;
  today: string;
  frame: string;
  method: string;
  size?: string | undefined;
  margin?: string | undefined;
  confidence: string;
  quotas?: string | undefined;
  seed?: string | undefined;
  /** The day of the draw; today where it is not said. */
  on?: string | undefined;
  colleagues?: string | undefined;
  firstDay?: string | undefined;
  lastDay?: string | undefined;
  prefix?: string | undefined;
  title?: string | undefined;
  reason: string;
  plan?: string | undefined;
}

/** The methods that a sample can be drawn by. */
export const methods: readonly SamplingMethod[] = [
  'simple-random',
  'systematic',
  'stratified-proportional',
  'stratified-equal',
  'quota',
];

/** The method that a word names. */
export const methodOf = (word: string): SamplingMethod => {
  const found = methods.find((method) => method === word);
  if (found) return found;
  throw new CannotRunError(`There is no method ${word}. The methods are ${methods.join(', ')}.`);
};

/** A whole number from 1 up. */
export const countOf = (words: string, what: string): number => {
  const count = Number(words);
  if (/^\d+$/.test(words) && Number.isSafeInteger(count) && count > 0) return count;
  throw new CannotRunError(`${what} is a whole number from 1 up, not ${words}.`);
};

/** A share between 0 and 1. */
export const shareOf = (words: string, what: string): number => {
  const share = Number(words);
  if (share > 0 && share < 1) return share;
  throw new CannotRunError(`${what} lies between 0 and 1, such as 0.1, not ${words}.`);
};

/** `telephone=5,online=3` as a number for each name. */
export const quotasOf = (words: string): Allocation =>
  new Map(
    pairsIn(words, '--quotas').map(([stratum, count]) => {
      if (count === undefined)
        throw new CannotRunError(`--quotas needs a number for ${stratum}: ${stratum}=5.`);
      return [stratum, countOf(count, `The quota of ${stratum}`)];
    }),
  );

/** `colleague-a=24,colleague-d` as who is wanted how often. */
export const wantedOf = (words: string): Wanted[] =>
  pairsIn(words, '--colleagues').map(([colleague, count]) => ({
    colleague,
    count: count === undefined ? undefined : countOf(count, `The number of ${colleague}`),
  }));

const pairsIn = (words: string, option: string): [string, string | undefined][] => {
  const pairs = words
    .split(',')
    .map((pair) => pair.trim())
    .filter(Boolean)
    .map((pair) => pairIn(pair, option));
  if (pairs.length === 0) throw new CannotRunError(`${option} names nothing.`);
  const names = pairs.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new CannotRunError(`${option} has ${twice} twice. Say it once.`);
  return pairs;
};

const pairIn = (pair: string, option: string): [string, string | undefined] => {
  const [name = '', count, ...more] = pair.split('=').map((part) => part.trim());
  if (name === '' || more.length > 0)
    throw new CannotRunError(`${option} cannot be read at "${pair}". Write a name and one number: name=5.`);
  return [name, count];
};
