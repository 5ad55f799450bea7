/** A development point as written, with what its record holds beside the words. */
export interface Point {
  text: string;
  /** The quality criterion that it bears on. */
  quality?: string | undefined;
  /** What was said or done. */
  example?: string | undefined;
  /** Where in the transaction. */
  at?: string | undefined;
  /** What to say or do instead. */
  instead?: string | undefined;
}

/** Looks for one thing that a point should have. Gives what is missing in words that follow "It has", or undefined. */
export type Check = (point: Point) => string | undefined;
