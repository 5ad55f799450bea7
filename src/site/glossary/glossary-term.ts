/** A word of the trade, in our own words. */
export interface Term {
  /** The id of its place on the page. */
  id: string;
  term: string;
  /** What its letters stand for, where it is an abbreviation. */
  letters?: string;
  means: string;
  /** Ids of other terms that a reader may want next. */
  see?: readonly string[] | undefined;
}
