import type { Answer, Finding, Passage, Place, Severity } from '#portfolio/finding.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Thresholds } from '#portfolio/schema/portfolio-file.ts';

/** What a rule says of one place: the particulars; the rule itself gives the rest. */
export interface Verdict {
  /** Where. A rule that gathers gives it as a getter: looking a place up costs reading its file again. */
  readonly place: Place;
  message: string;
  /** What it is about: a record number, a unit, a criterion or a file. Answers match on it. */
  subject?: string | undefined;
  /** What else it is about: pages show it beside each. Answers do not match on it. */
  subjects?: readonly string[] | undefined;
  /** Two passages that are too like each other: pages show them whole, side by side. */
  beside?: readonly [Passage, Passage] | undefined;
  /** The unit whose declaration of completeness turns a to-do into an error. */
  unit?: string | undefined;
  why?: string | undefined;
  mend?: string | undefined;
  nearest?: string | undefined;
  severity?: Severity | undefined;
  /** Set where something in the portfolio other than `answers` already answers it. */
  answered?: Answer | undefined;
}

/** What the rules are told of the world: never read from a clock. */
export interface World {
  /** The day that "today" means, as an ISO date. */
  today: string;
  /** Every rule there is, so that an answer to a rule that does not exist can be told. */
  rules: readonly RuleText[];
  /** The answers that have met a finding so far: all of them by the time that a rule marked `last` is asked. */
  used: ReadonlySet<Answer>;
}

/** What a reader of the manual is told of a rule. */
export interface RuleText {
  /** Permanent, in kebab-case. */
  id: string;
  /** The statements of the rules an assessor applies that it answers, such as `GEN-12`. */
  statements?: readonly string[];
  severity: Severity;
  title: string;
  /** Why an assessor would care. */
  why: string;
  /** What to write instead, in general. */
  mend: string;
  /** Where the rule comes from. */
  source: string;
  /** The centre's own numbers that it judges by. */
  thresholds?: readonly (keyof Thresholds)[];
  example: { wrong: string; right: string };
}

/** A rule that judges a whole, linked portfolio. */
export interface Rule extends RuleText {
  /** False where a line in `answers` does not settle it. An error about shape or links is mended, not answered. */
  answerable?: boolean;
  /** What a line in `answers` would name, as an example; where it is left out, a record of evidence. */
  answeredAt?: string;
  /** True where it says that something is not there: silent while a record could not be read, which might hold it. */
  needsWhole?: boolean;
  /**
   * What to say of many records at once, such as `${n} observations have had no feedback`, without a full stop.
   * Given where a hundred records may each have the same trouble: more than three become one finding with a count.
   */
  gather?: (count: number) => string;
  /** True where a record may be begun with it: what is missing comes later, or from somebody else. */
  later?: boolean;
  /** True where it judges how the other rules were answered, so that it is asked after them. */
  last?: boolean;
  judge: (portfolio: Portfolio, world: World) => Iterable<Verdict>;
}

/** A message may quote what somebody wrote, however long; beyond this nobody reads on. */
const longestMessage = 400;

const shortened = (message: string): string =>
  message.length > longestMessage ? `${message.slice(0, longestMessage - 1).toWellFormed()}…` : message;

/** A verdict under its rule, as a finding. */
export const findingOf = (rule: RuleText, verdict: Verdict): Finding => ({
  ...verdict.place,
  severity: verdict.severity ?? rule.severity,
  rule: rule.id,
  message: shortened(verdict.message),
  why: verdict.why ?? rule.why,
  mend: verdict.mend ?? rule.mend,
  nearest: verdict.nearest,
  subject: verdict.subject,
  subjects: verdict.subjects,
  beside: verdict.beside,
});
