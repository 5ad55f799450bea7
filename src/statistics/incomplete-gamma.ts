/** ln Γ(x) for x > 0, by Stirling's series from 10 up and Γ(x + 1) = x Γ(x) below. Source: DLMF 5.11.1, 5.5.1. */
const logGamma = (x: number): number => {
  let [shifted, factor] = [x, 1];
  for (; shifted < 10; shifted++) factor *= shifted;
  const inverse = 1 / shifted;
  const coefficients = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360];
  const series = coefficients.reduceRight((rest, each) => rest * inverse * inverse + each, 0) * inverse;
  return (
    (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2 + series - Math.log(factor)
  );
};

/**
 * The regularised upper incomplete gamma function Q(a, x) = Γ(a, x)/Γ(a) for a > 0 and x ≥ 0: from 1 at x = 0 down to 0.
 * Below a + 1 from the series of DLMF 8.7.1, above from the even part of the continued fraction DLMF 8.9.2.
 * Source: NIST Digital Library of Mathematical Functions, dlmf.nist.gov, chapters 5 and 8.
 */
export const upperGamma = (a: number, x: number): number => {
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const q = x < a + 1 ? 1 - bySeries(a, x) : byFraction(a, x);
  return Math.min(1, Math.max(0, q));
};

/** P(a, x) = xᵃ e⁻ˣ/Γ(a + 1) (1 + x/(a + 1) + x²/((a + 1)(a + 2)) + …). */
const bySeries = (a: number, x: number): number => {
  let [term, total] = [1, 1];
  for (let k = 1; term > total * Number.EPSILON; k++) {
    term *= x / (a + k);
    total += term;
  }
  return total * Math.exp(a * Math.log(x) - x - logGamma(a + 1));
};

/** The most steps of the fraction; about √a are taken, so that an endless one would be a mistake here. */
const mostSteps = 1_000_000;

/**
 * Q(a, x) = xᵃ e⁻ˣ/Γ(a) · 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …))), worked out from the front by the
 * modified method of Lentz. Source: W. J. Lentz, Applied Optics 15 (1976) 668–671.
 */
const byFraction = (a: number, x: number): number => {
  let under = x + 1 - a;
  let [over, inverse] = [Number.POSITIVE_INFINITY, 1 / under];
  let value = inverse;
  for (let k = 1; k < mostSteps; k++) {
    const [numerator, next] = [k * (a - k), under + 2];
    under = next;
    inverse = 1 / (next + numerator * inverse);
    over = next + numerator / over;
    const change = over * inverse;
    value *= change;
    if (Math.abs(change - 1) <= Number.EPSILON) break;
  }
  return value * Math.exp(a * Math.log(x) - x - logGamma(a));
};
