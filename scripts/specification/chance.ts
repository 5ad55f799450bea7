/** Gives numbers from 0 up to 1, always the same after the same seed. */
export type Chance = () => number;

/** Numbers by chance from a seed. Source: mulberry32 by Tommy Ettinger, in the public domain. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** One of some. */
export const pick = <T>(chance: Chance, some: readonly T[]): T =>
  some[Math.floor(chance() * some.length)] as T;
