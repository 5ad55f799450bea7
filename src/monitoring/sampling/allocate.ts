import { type Frame, type FrameStratum, populationOf, SamplingError } from './frame.ts';

/** How many are to come from each stratum, by its id. */
export type Allocation = ReadonlyMap<string, number>;

/**
 * Each stratum has its share of the sample. Fractions are settled by the largest remainder: every stratum first has
 * the whole part of its share, and what is left goes to the largest fractions; equal ones go to the larger stratum,
 * then to the earlier id. Source: W. G. Cochran, "Sampling Techniques", 3rd edition (1977), section 5.5, for
 * proportional allocation; M. L. Balinski and H. P. Young, "Fair Representation" (1982), for Hamilton's method.
 */
export const proportional = (frame: Frame, size: number): Allocation => {
  const population = populationOf(frame);
  refuseTooMany(size, population);
  // In BigInt, for a size times a stratum may lie beyond the whole numbers that a number can hold.
  const shares = frame.strata.map((stratum) => {
    const product = BigInt(size) * BigInt(stratum.size);
    const whole = Number(product / BigInt(population));
    return { stratum, whole, remainder: product % BigInt(population) };
  });
  const left = size - shares.reduce((sum, { whole }) => sum + whole, 0);
  const most = [...shares].sort((a, b) => {
    if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
    return bySize(a.stratum, b.stratum);
  });
  const more = new Set(most.slice(0, left).map(({ stratum }) => stratum.id));
  return new Map(shares.map(({ stratum: { id }, whole }) => [id, whole + (more.has(id) ? 1 : 0)]));
};

/** Each stratum has the same number; one too small gives all it has, and what it lacks is shared by the others. */
export const equal = (frame: Frame, size: number): Allocation => {
  refuseTooMany(size, populationOf(frame));
  const given = new Map(frame.strata.map(({ id }) => [id, 0]));
  const inTurn = [...frame.strata].sort(bySize);
  for (let left = size; left > 0; ) {
    for (const { id, size: most } of inTurn) {
      const before = given.get(id) ?? 0;
      if (left === 0 || before === most) continue;
      given.set(id, before + 1);
      left -= 1;
    }
  }
  return given;
};

/** Quotas as somebody set them, held to the strata and sizes of the frame. */
export const asSet = (frame: Frame, quotas: Allocation): Allocation => {
  for (const [id, count] of quotas) {
    const stratum = frame.strata.find((one) => one.id === id);
    if (!stratum) throw new SamplingError(`The frame has no stratum ${id}.`);
    if (count > stratum.size)
      throw new SamplingError(`${id} holds ${stratum.size} transactions, fewer than ${count}.`);
  }
  return new Map(frame.strata.map(({ id }) => [id, quotas.get(id) ?? 0]));
};

/** The generator gives numbers of 32 bits, so that nothing behind so many could ever be drawn. */
const largestFrame = 2 ** 32;

/** More than anybody can look at; a draw of all of them would be a record of many megabytes. */
const largestSample = 20_000;

/** Refuses a sample of nothing, one larger than what it is drawn from, and numbers beyond what can be drawn. */
export const refuseTooMany = (size: number, population: number): void => {
  if (population === 0) throw new SamplingError('The frame holds no transactions.');
  if (population > largestFrame)
    throw new SamplingError(
      `The frame holds ${inWords(population)} transactions; a sample can be drawn from ${inWords(largestFrame)} at most. Look at the sizes of its groups.`,
    );
  if (!(Number.isSafeInteger(size) && size >= 1))
    throw new SamplingError(`A sample is a whole number from 1 up, not ${size}.`);
  if (size > population)
    throw new SamplingError(`The frame holds ${population} transactions; ${size} cannot be drawn from it.`);
  if (size > largestSample)
    throw new SamplingError(
      `${inWords(size)} are more than anybody can look at; ${inWords(largestSample)} can be drawn at most.`,
    );
};

const inWords = (count: number): string => count.toLocaleString('en-GB');

const bySize = (a: FrameStratum, b: FrameStratum): number => b.size - a.size || (a.id < b.id ? -1 : 1);
