import type { KindName } from '#portfolio/schema/kind-names.ts';

/** One gap that a piece of evidence would close, and why. */
export interface Closes {
  what: 'claim' | 'hand-in' | 'item';
  /** The criterion, or the unit of a requirement. */
  criterion?: string;
  unit: string;
  why: string;
}

/** A record that is there, or a new one of a kind, with all that it would close. */
export interface Suggestion {
  /** The number of the record, or undefined for a new one. */
  record?: string;
  kind: KindName;
  /** What to do, in a sentence. */
  what: string;
  closes: readonly Closes[];
  /** Between two that close as many gaps, the one with more behind it is taken. */
  support: number;
}
