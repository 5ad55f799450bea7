import { sha256 } from '#portfolio/sha-256.ts';
import { type Generator, pcg32 } from '#statistics/pcg32.ts';
import { type Allocation, asSet, equal, proportional, refuseTooMany } from './allocate.ts';
import { type Frame, frameHash, populationOf, SamplingError } from './frame.ts';

/** How a sample is drawn. */
export type SamplingMethod =
  | 'simple-random'
  | 'systematic'
  | 'stratified-proportional'
  | 'stratified-equal'
  | 'quota';

/** All that a draw follows from: the same gives the same draw, on every machine, for ever. */
export interface DrawAsked {
  frame: Frame;
  method: SamplingMethod;
  size: number;
  seed: string;
  /** For the method `quota`: how many of each stratum; without it each has its share. */
  quotas?: Allocation | undefined;
}

/** One transaction drawn: the how-many-eth of its stratum, and its name where a list gives one. */
export interface Drawn {
  stratum: string;
  /** From 1 up, in the order of the source. A quota says only how many; which ones is left to whoever fills it. */
  position?: number | undefined;
  entry?: string | undefined;
}

/** A draw: the hash of what it was drawn from and its transactions, in the order in which to take them. */
export interface Draw {
  hash: string;
  items: Drawn[];
}

/**
 * Draws a sample. The generator starts from the SHA-256 of method, size, frame hash and seed, so that no two draws
 * share a sequence. What comes out is shuffled, so that the order of the work follows no stratum.
 */
export const drawFrom = (asked: DrawAsked): Draw => {
  refuseTooMany(asked.size, populationOf(asked.frame));
  const hash = frameHash(asked.frame);
  const generator = generatorFor(asked, hash);
  const items = chosen(asked, generator).map((drawn) => withEntry(asked.frame, drawn));
  return { hash, items: shuffled(items, generator) };
};

/** A generator of its own for one purpose of a draw. */
export const generatorFor = (
  { method, size, seed }: Pick<DrawAsked, 'method' | 'size' | 'seed'>,
  hash: string,
  purpose = 'draw',
): Generator => {
  const digest = sha256([purpose, method, size, hash, seed].join('\n'));
  return pcg32(BigInt(`0x${digest.slice(0, 16)}`), BigInt(`0x${digest.slice(16, 32)}`));
};

/** Puts a list into an order by chance. Source: R. Durstenfeld, Algorithm 235, Communications of the ACM 7 (1964). */
export const shuffled = <T>(list: readonly T[], { below }: Generator): T[] => {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
};

const chosen = ({ frame, method, size, quotas }: DrawAsked, generator: Generator): Drawn[] => {
  if (method === 'simple-random') return across(frame, someOf(populationOf(frame), size, generator));
  if (method === 'systematic') return across(frame, everyNth(populationOf(frame), size, generator));
  if (method === 'stratified-equal') return within(frame, equal(frame, size), generator);
  if (method === 'stratified-proportional') return within(frame, proportional(frame, size), generator);
  return unfilled(quotas ? asSet(frame, quotas) : proportional(frame, size), size);
};

/** `size` different numbers below `population`. Source: R. W. Floyd in J. Bentley, CACM 30 (1987) 754–757. */
const someOf = (population: number, size: number, { below }: Generator): number[] => {
  const taken = new Set<number>();
  for (let top = population - size; top < population; top++) {
    const number = below(top + 1);
    taken.add(taken.has(number) ? top : number);
  }
  return [...taken].sort((a, b) => a - b);
};

/** Every N/n-th from a start by chance, also where N/n is no whole number: each has the same chance. */
const everyNth = (population: number, size: number, { below }: Generator): number[] => {
  const start = below(population);
  return Array.from({ length: size }, (_, index) =>
    Number((BigInt(start) + BigInt(index) * BigInt(population)) / BigInt(size)),
  );
};

/** Numbers counted through the whole frame, as numbers within their strata. */
const across = ({ strata }: Frame, numbers: readonly number[]): Drawn[] =>
  numbers.map((number) => {
    let rest = number;
    for (const { id, size } of strata) {
      if (rest < size) return { stratum: id, position: rest + 1 };
      rest -= size;
    }
    throw new SamplingError(`The frame has no transaction ${number + 1}.`);
  });

const within = ({ strata }: Frame, allocation: Allocation, generator: Generator): Drawn[] =>
  strata.flatMap(({ id, size }) =>
    someOf(size, allocation.get(id) ?? 0, generator).map((number) => ({ stratum: id, position: number + 1 })),
  );

const unfilled = (allocation: Allocation, size: number): Drawn[] => {
  const items = [...allocation].flatMap(([stratum, count]) =>
    Array.from({ length: count }, () => ({ stratum })),
  );
  if (items.length !== size)
    throw new SamplingError(`The quotas add up to ${items.length}, and the sample is to be ${size}.`);
  return items;
};

const withEntry = ({ strata }: Frame, drawn: Drawn): Drawn => {
  const entries = strata.find(({ id }) => id === drawn.stratum)?.entries;
  if (!entries || drawn.position === undefined) return drawn;
  return { ...drawn, entry: entries[drawn.position - 1] };
};
