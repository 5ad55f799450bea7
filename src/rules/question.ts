import type { Portfolio } from '#portfolio/portfolio.ts';

/** What a question is asked of: a record by its number, a unit by its code, or a criterion by its full name. */
export interface About {
  subject: string;
  /** The unit that it bears on, where it is one. */
  unit?: string | undefined;
}

/** Something that no machine can decide, to be asked of the evidence that it concerns. */
export interface Question {
  /** Permanent, in kebab-case; no rule has it. */
  id: string;
  /** The statements of the rules an assessor applies that it answers, such as `GEN-19`. */
  statements: readonly string[];
  /** The question itself, to be answered yes or no with a reason. */
  question: string;
  /** Why an assessor asks it. */
  why: string;
  /** Where it comes from. */
  source: string;
  /** Everything in the portfolio that it is asked of now. */
  about: (portfolio: Portfolio) => readonly About[];
}
