/**
 * How often chance brings `least` to `most` successes in `n` tries that each succeed with probability `p`: the sum of
 * n!/(x!(n − x)!) pˣ(1 − p)ⁿ⁻ˣ. Source: NIST/SEMATECH e-Handbook of Statistical Methods 1.3.6.6.18.
 */
export const binomialBetween = (least: number, most: number, n: number, p: number): number => {
  if (p <= 0) return least <= 0 && most >= 0 ? 1 : 0;
  if (p >= 1) return least <= n && most >= n ? 1 : 0;
  let sum = 0;
  let logOfTerm = n * Math.log1p(-p);
  for (let x = 0; x <= Math.min(most, n); x++) {
    if (x >= least) sum += Math.exp(logOfTerm);
    logOfTerm += Math.log((n - x) / (x + 1)) + Math.log(p / (1 - p));
  }
  return Math.min(1, sum);
};
