import type { ControlChart } from '#charts/control-chart.ts';
import type { RunChart } from '#charts/run-chart.ts';
import type { TrendChart } from '#charts/trend-chart.ts';

/** A link to a check. */
interface CheckLink {
  number: string;
  href: string;
}

/** A check as a row: when, under which version of the scorecard, and the rules that fire there. */
interface CheckSeen extends CheckLink {
  on: string;
  version: string;
  rules: string;
}

/** A check of one quality criterion. */
export interface CheckRow extends CheckSeen {
  rating: string;
  standard: string;
}

/** A check of a whole transaction. */
export interface ScoreRow extends CheckSeen {
  standard: string;
  score: string;
  points: string;
  lines: string;
}

/** The checks of one period. */
export interface ShareRow {
  period: string;
  version: string;
  n: number;
  atStandard: number;
  share: string;
  interval: string;
  checks: readonly CheckLink[];
}

/** What is said of one version of the scorecard. `state` is a class of the style sheet. */
interface Answer {
  state: string;
  text: string;
  reasons: readonly string[];
}

/** What a figure of a trend shows: every word as it stands on the page, and what its charts are drawn from. */
export interface TrendShown {
  id: string;
  subject: string;
  name: string;
  /** How many checks, in words. */
  n: string;
  asAt: string;
  /** The last day that counts, where the days are limited. */
  until: string | undefined;
  rule: string;
  rules: string;
  minimum: string;
  /** Whether the target of a line is met, where a plan sets one. `state` is the name of a sign. */
  target?: { state: string; words: string } | undefined;
  answers: readonly Answer[];
  /** What a report says of it, of which part, and whether the checks bear it out. */
  says: { words: string; of: string | undefined; borneOut: boolean } | undefined;
  /** True in a narrow card, where a heading above already says what is shown. */
  compact: boolean;
  leftOut: readonly string[];
  breaks: readonly string[];
  limits: readonly string[];
  /** The chart of single scores, for whole transactions. */
  scores: ({ kind: 'control' } & ControlChart) | ({ kind: 'run' } & RunChart) | undefined;
  chart: TrendChart;
  scoreRows: readonly ScoreRow[];
  checkRows: readonly CheckRow[];
  rows: readonly ShareRow[];
  more: { href: string; words: string } | undefined;
  /** Where the figures stand as CSV. */
  data: string | undefined;
  checkData: string | undefined;
  scoreData: string | undefined;
}
