/** The wording under which each claim was accepted, by record and criterion: `E014 ocr-41/2.3`. */
export interface Accepted extends ReadonlyMap<string, string> {
  /** Lines of the lock file that are none of its own, counted from 1. */
  readonly stray?: readonly { line: number; text: string }[];
}
