/** How long a row must be on each side to be counted; a length beyond the number of checks counts none. */
export interface RowLengths {
  above: number;
  below: number;
}

/**
 * How often chance alone brings, somewhere in `n` checks that are each at standard with probability `share`, a row of at
 * least so many at standard or of at least so many below it. Exact: as long as no row was long enough, each check ends
 * one on one of the two sides. With p the share of a side, k the length that counts there, e(m) the probability of ending
 * on it at check m, and b(m) that of a row that begins there, which is that of ending on the other side at check m − 1:
 *
 *     e(m) = p (e(m − 1) + b(m)) − pᵏ b(m − k + 1)
 *
 * Source: J. C. Fu and M. V. Koutras, Journal of the American Statistical Association 89 (1994) 1050–1058, whose Markov
 * chain it sums over the lengths of the row.
 */
export const chanceOfRow = (n: number, share: number, { above, below }: RowLengths): number => {
  if (above > n && below > n) return 0;
  const met = side(share, above);
  const missed = side(1 - share, below);
  for (let check = 0; check < n; check++) {
    const [ofMet, ofMissed] = [met.ends, missed.ends];
    const first = check === 0 ? 1 : 0;
    met.next(ofMissed + first);
    missed.next(ofMet + first);
  }
  return Math.min(1, Math.max(0, 1 - met.ends - missed.ends));
};

/** One side of the chain: how probable it is to end on it, when a row begins there with a given probability. */
const side = (share: number, length: number) => {
  const begun: number[] = [];
  // One to the power of no end is no number: where every check is met no row is too long.
  const whole = Number.isFinite(length) ? share ** length : 0;
  return {
    ends: 0,
    next(begins: number): void {
      begun.push(begins);
      this.ends = Math.max(0, share * (this.ends + begins) - whole * (begun[begun.length - length] ?? 0));
    },
  };
};
