import type { Portfolio } from '#portfolio/portfolio.ts';

/** What a file that came back is held against. */
export interface Receiving {
  portfolio: Portfolio;
  /** The SHA-256 of each file of a record, by its name in the record's folder. */
  hashesOf: (number: string) => ReadonlyMap<string, string>;
  /** The moment, as an ISO date and time in UTC. */
  now: string;
  /** The day that the portfolio stands at, as an ISO date. */
  today: string;
  /** Whether evidence that was changed since is accepted as it was judged. */
  thoughChanged: boolean;
  /** The earlier decision that a decision changes, where the sheet does not name it. */
  changes?: string | undefined;
}

/** Why a file is not taken in, and what to do. */
export interface Refusal {
  why: string;
  mend: string;
  /** The words that somebody judged and those that stand there now. */
  difference?: { gone: string[]; come: string[] };
  /** What somebody may say for the file to be taken in all the same. */
  settledBy?: { thoughChanged: true } | { changes: string };
  /** The number of the record, where it was taken in before. */
  takenInAs?: string;
}
