/** One trace in a file: the sort of thing that it tells, in plain words, and its bytes as they stood. */
export interface Trace {
  what: string;
  bytes: Uint8Array;
}

/** A file without its traces, and what they were. */
export interface Cleaning {
  bytes: Buffer;
  traces: Trace[];
}

/** Takes the traces out of a file of one format; throws `Cannot` where that cannot be done. */
export type Cleaner = (bytes: Buffer) => Cleaning | Promise<Cleaning>;

/** Why a file cannot be cleaned, as a plain sentence that says what to do instead. It never leaves this folder. */
export class Cannot extends Error {}

/** The file as it is: there was nothing to take out. */
export const untouched = (bytes: Buffer): Cleaning => ({ bytes, traces: [] });

/** Throws unless what a file must hold is there. */
export const must = (holds: boolean, otherwise: string): void => {
  if (!holds) throw new Cannot(otherwise);
};
