import { normalQuantile } from '#statistics/normal.ts';
import { StatisticsError } from '#statistics/statistics-error.ts';

/**
 * How near a share seen in `n` of a `population` probably lies to the true one, either way, for a simple random sample:
 * the margin that `sampleSize` would have asked `n` for. With z the normal quantile of (1 + confidence)/2:
 *
 *     d = z √(p(1 − p)/n × (N − n)/(N − 1))
 *
 * p is the share that is expected; a half, the most cautious, where nothing is known. 0 where everything was looked at.
 * Source: W. G. Cochran, "Sampling Techniques", 3rd edition (1977), section 3.2.
 */
export const marginReached = (
  n: number,
  {
    population,
    confidence,
    proportion = 0.5,
  }: { population: number; confidence: number; proportion?: number },
): number => {
  if (!(n >= 1 && population >= n))
    throw new StatisticsError('out-of-range', `No sample of ${n} can come out of ${population}.`);
  if (n === population) return 0;
  const z = normalQuantile((1 + confidence) / 2);
  return z * Math.sqrt(((proportion * (1 - proportion)) / n) * ((population - n) / (population - 1)));
};

/** One stratum: how many it holds, and how many of them were looked at. */
export interface StratumLooked {
  size: number;
  n: number;
}

/**
 * The same for a stratified sample, in which each stratum is weighted by its share of the population: with W = N/ΣN,
 *
 *     d = z √(Σ W² × p(1 − p)/n × (N − n)/(N − 1))
 *
 * Nothing is given where a stratum that holds something was never looked at: nothing is known of it.
 * Source: W. G. Cochran, "Sampling Techniques", 3rd edition (1977), chapter 5: the variance of a stratified estimate of
 * a proportion, with p a half in every stratum.
 */
export const weightedMarginReached = (
  strata: readonly StratumLooked[],
  confidence: number,
): number | undefined => {
  const held = strata.filter(({ size }) => size > 0);
  if (held.length === 0 || held.some(({ n }) => n === 0)) return undefined;
  const population = held.reduce((sum, { size }) => sum + size, 0);
  const squares = held.map(
    ({ size, n }) => ((size / population) * marginReached(n, { population: size, confidence })) ** 2,
  );
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
};
