import { refuseNoObject, refuseNotAProbability, shown } from './arguments.ts';
import { isCount } from './counts.ts';
import { normalQuantile } from './normal.ts';
import { StatisticsError } from './statistics-error.ts';

/** What a sample is to say: about how many, how nearly, how surely. All but the population lie between 0 and 1. */
export interface SampleAim {
  population: number;
  /** How far the sample's share may lie from the true one: 0.05 for five points either way. */
  margin: number;
  confidence: number;
  /** The share that is expected; a half, the most cautious, where nothing is known. */
  proportion?: number | undefined;
}

/**
 * How many of a population to look at so that a share is known to within a margin, rounded up. With z the normal
 * quantile of (1 + confidence)/2, p the proportion, d the margin and N the population:
 *
 *     n₀ = z² p(1 − p)/d²,   n = n₀ / (1 + (n₀ − 1)/N)
 *
 * Source: W. G. Cochran, "Sampling Techniques", 3rd edition (1977), chapter 4; R. V. Krejcie and D. W. Morgan,
 * Educational and Psychological Measurement 30 (1970) 607–610 tabulate it, rounded to the nearest.
 */
export const sampleSize = (aim: SampleAim): number => {
  refuseNoObject(aim);
  const { population, margin, confidence, proportion = 0.5 } = aim;
  refuseWrongPopulation(population);
  for (const [name, share] of Object.entries({ margin, confidence, proportion }))
    refuseNotAProbability(`The ${name}`, share);
  if (population === 1) return 1;
  // The lower quantile: near a confidence of 1 the upper one would be that of exactly 1, which has none.
  const z = -normalQuantile((1 - confidence) / 2);
  // 1/n₀ instead of n₀: for a tiny margin n₀ grows beyond what a number can hold.
  const n =
    population / (1 + (population - 1) * (margin / z) * (margin / z / (proportion * (1 - proportion))));
  return Math.max(1, Math.ceil(n));
};

const refuseWrongPopulation = (population: number): void => {
  if (!isCount(population)) {
    throw new StatisticsError('not-a-count', `A population is a whole number, not ${shown(population)}.`);
  }
  if (population === 0) throw new StatisticsError('no-observations', 'There is no sample of nothing.');
};
