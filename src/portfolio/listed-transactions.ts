/** A transaction of a list: what the list calls it and the stratum that it belongs to. */
export interface ListedTransaction {
  id: string;
  stratum: string;
}

/** What the list of a frame gives: every transaction by name, how many each stratum holds, or nothing and why. */
export type FrameList =
  | { gives: 'transactions'; transactions: readonly ListedTransaction[] }
  | { gives: 'sizes'; sizes: ReadonlyMap<string, number> }
  | {
      gives: 'nothing';
      why: string;
      /** False where it may be a list for people to read, such as a PDF or a table of another sort. */
      broken: boolean;
    };
