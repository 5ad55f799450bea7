/** How much a finding weighs. `error` blocks publishing; `to-do` is work not yet finished. */
export type Severity = 'error' | 'warning' | 'info' | 'to-do';

/** A spot in a file of the portfolio. `file` is relative to the portfolio with `/`; line and column count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** The centre's or learner's written reply to a finding, from `answers` in `content/portfolio.yaml`. */
export interface Answer {
  rule: string;
  at: string;
  reason: string;
  by: string;
  on: string;
}

/** A passage of a record or of a unit, to be shown beside another that is like it. */
export interface Passage {
  /** The number of the record, or what the text of the unit is called. */
  about: string;
  /** The line or the field, in words; none in a unit. */
  where?: string | undefined;
  words: string;
}

/**
 * One thing that a person should know about the portfolio.
 * `message` says what happened, `why` why an assessor would care, `mend` what to write instead.
 * `subject` is what it is about (a record number, unit code, criterion or file): answers match on it.
 */
export interface Finding extends Place {
  severity: Severity;
  rule: string;
  message: string;
  why: string;
  mend: string;
  nearest?: string | undefined;
  subject?: string | undefined;
  /** What else it is about, such as each record of many that were gathered: pages show it beside each. */
  subjects?: readonly string[] | undefined;
  /** Two passages that are too like each other. */
  beside?: readonly [Passage, Passage] | undefined;
  answered?: Answer | undefined;
}
