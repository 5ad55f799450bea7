const multiplier = 6364136223846793005n;
const to64 = (1n << 64n) - 1n;
const all32 = 2 ** 32;

/** A source of whole numbers, each as likely as the other, that is the same for the same start for ever. */
export interface Generator {
  /** A whole number from 0 to 2³² − 1. */
  next: () => number;
  /** A whole number from 0 up to, but not including, `bound`, which is at most 2³². */
  below: (bound: number) => number;
}

/**
 * The generator PCG-XSH-RR 64/32. `state` is where it starts and `stream` which of its sequences it follows; both are
 * numbers of 64 bits. Source: M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good
 * Algorithms for Random Number Generation", Harvey Mudd College, HMC-CS-2014-0905 (2014), with the minimal C code of
 * pcg-random.org: `pcg32_srandom_r`, `pcg32_random_r` and `pcg32_boundedrand_r`.
 */
export const pcg32 = (state: bigint, stream: bigint): Generator => {
  const increment = ((stream << 1n) | 1n) & to64;
  const stepped = (from: bigint) => (from * multiplier + increment) & to64;
  let now = stepped((stepped(0n) + state) & to64);
  const next = (): number => {
    const before = now;
    now = stepped(before);
    const shifted = Number((((before >> 18n) ^ before) >> 27n) & 0xffffffffn);
    const turn = Number(before >> 59n);
    return ((shifted >>> turn) | (shifted << (-turn & 31))) >>> 0;
  };
  return { next, below: (bound) => below(next, bound) };
};

/** The lowest numbers are drawn again, so that every remainder has the same number of chances. */
const below = (next: () => number, bound: number): number => {
  if (!(Number.isSafeInteger(bound) && bound >= 1 && bound <= all32)) {
    throw new RangeError(`Numbers are drawn below 1 to 2³², not below ${bound}.`);
  }
  const threshold = all32 % bound;
  for (;;) {
    const drawn = next();
    if (drawn >= threshold) return drawn % bound;
  }
};
