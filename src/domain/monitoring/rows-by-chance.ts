/** How long a row must be on each side to be counted; a length beyond the number of checks counts none. */
export interface RowLengths {
  above: number;
  below: number;
}

/**
 * How often chance alone brings, somewhere in `n` checks that are each at standard with probability `share`, a row of at
 * least so many at standard or of at least so many below it. Exact: after each check the probability of every length of
 * the row it ends in, as long as none was long enough, follows from those before it (a Markov chain whose last state is
 * kept). Source: J. C. Fu and M. V. Koutras, Journal of the American Statistical Association 89 (1994) 1050–1058.
 */
export const chanceOfRow = (n: number, share: number, { above, below }: RowLengths): number => {
  if (above > n && below > n) return 0;
  let met: number[] = [];
  let missed: number[] = [];
  let none = 1;
  for (let check = 0; check < n; check++) {
    const [ofMet, ofMissed] = [sumOf(met), sumOf(missed)];
    const start = check === 0 ? 1 : 0;
    met = [ofMissed + start, ...met].map((chance) => chance * share).slice(0, above - 1);
    missed = [ofMet + start, ...missed].map((chance) => chance * (1 - share)).slice(0, below - 1);
    none = sumOf(met) + sumOf(missed);
  }
  return Math.min(1, Math.max(0, 1 - none));
};

const sumOf = (chances: readonly number[]): number => chances.reduce((sum, chance) => sum + chance, 0);
