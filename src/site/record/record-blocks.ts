import type { ControlChart } from '#charts/control-chart.ts';
import type { Field, Leaf, LinkValue, Value } from './record-value.ts';

/** A part of a record's page under a heading. A section that stands for one field carries its id. */
export interface Section {
  title: string;
  says?: string | undefined;
  anchor?: string | undefined;
  block: Block;
}

/** What a section can hold: a value of any kind, or a layout made for one kind of record. */
export type Block =
  | Value
  | RatingsBlock
  | PointsBlock
  | QuoteBlock
  | QuestionsBlock
  | ScaleBlock
  | LinesBlock
  | DecisionsBlock
  | MatrixBlock
  | CountsBlock
  | ChartBlock;

/** Words with an id. */
export interface Words {
  anchor: string;
  text: string;
}

/** A rating as a place on its scale. */
export interface Rated {
  anchor: string;
  value: number;
  label: string;
  means: string;
  /** Which point of the scale it is, from 1; 0 where it is not on the scale. */
  step: number;
  steps: number;
  atStandard: boolean;
}

/** A line of a scorecard as it was rated, or why it did not apply. */
export interface RatedLine {
  anchor: string;
  qualityAnchor: string;
  line: LinkValue;
  standard?: string | undefined;
  critical: boolean;
  /** A critical line at the worst point of the scale. */
  failed: boolean;
  weight: number;
  /** Whether it counts to the score of compliance, which is kept apart. */
  compliance: boolean;
  rated?: Rated | undefined;
  note?: Words | undefined;
  notApplicable?: Words | undefined;
  time?: Words | undefined;
  /** What else the record says of it. */
  more: Field[];
}

export interface ScoreView {
  /** How many lines were at standard: it comes first, since a score in per cent reads like a mark. */
  standard: string;
  /** The weighted score. */
  percent: string;
  words: string;
  /** What stands beside the score: sections, the result by the scorecard's rules, compliance. */
  beside: readonly string[];
  /** What the weighted score of a check just at standard is. */
  justAt?: string | undefined;
  rule: string;
  leftOut?: string | undefined;
}

export interface RatingsBlock {
  type: 'ratings';
  card: Leaf;
  version: Words;
  scale:
    | {
        name: string;
        points: { value: number; label: string; means: string; step: number; atStandard: boolean }[];
      }
    | undefined;
  score: ScoreView | undefined;
  sections: { title: string; lines: RatedLine[] }[];
}

/** Points of feedback, each with what bears on it. */
export interface PointsBlock {
  type: 'points';
  tone: 'good' | 'warn' | 'bad';
  points: { anchor: string; text: Words; more: { label: string; leaf: Leaf }[] }[];
}

export interface QuoteBlock {
  type: 'quote';
  text: Words;
  by?: string | undefined;
}

export interface QuestionsBlock {
  type: 'questions';
  items: {
    anchor: string;
    question: Words;
    answer: Words;
    criterion: Leaf;
    /** What the assessor noted then, where they did. */
    met?: Words | undefined;
    more: Field[];
    time?: (Words & { target?: string | undefined; seconds: number; file?: string | undefined }) | undefined;
  }[];
}

export interface ScaleBlock {
  type: 'scale';
  name: Words;
  definedBy?: Words | undefined;
  /** Which number of it is best: the highest or the lowest. */
  best: Words;
  atStandard: Words;
  pointsAnchor: string;
  points: {
    anchor: string;
    value: Words;
    label: Words;
    means: Words;
    step: number;
    steps: number;
    atStandard: boolean;
  }[];
}

export interface LinesBlock {
  type: 'lines';
  sections: {
    anchor: string;
    id: Words;
    weight?: Words | undefined;
    linesAnchor: string;
    title: Words;
    lines: {
      anchor: string;
      id: Words;
      text: Words;
      standard: Words;
      standardIn?: Leaf | undefined;
      weight: Words;
      critical: Words & { is: boolean };
      more: Field[];
    }[];
  }[];
}

export interface DecisionsBlock {
  type: 'decisions';
  rows: {
    anchor: string;
    criterion: Leaf;
    state: 'met' | 'part-met' | 'not-yet-met';
    stateAnchor: string;
    evidence?: Leaf | undefined;
    restsOnAll: boolean;
    reasonsAnchor: string;
    reasons: { anchor: string; test: Words; why: Words }[];
    feedback?: Words | undefined;
    more: Field[];
  }[];
}

/** A table of ratings: a line a quality criterion, a column a rater. */
export interface MatrixBlock {
  type: 'matrix';
  columns: Words[];
  columnAnchors: { item: string; list: string }[];
  rows: {
    line: LinkValue;
    cells: (
      | { anchor: string; qualityAnchor: string; ratingAnchor: string; rated: Rated | undefined }
      | undefined
    )[];
    agree: boolean;
  }[];
}

/** Counts of answers, each question with bars out of its own total. */
export interface CountsBlock {
  type: 'counts';
  questions: {
    anchor: string;
    countsAnchor: string;
    /** Of the shares, where they stand below counts. */
    sharesAnchor?: string | undefined;
    nAnchor?: string | undefined;
    question: Words;
    feature?: Words | undefined;
    /** Of how many answers, in words. */
    of: string;
    counts: { anchor: string; label: Words; n: Words; share: number; range?: string | undefined }[];
  }[];
}

/** A chart with what it says, and its values as a table. */
export interface ChartBlock {
  type: 'chart';
  chart: ControlChart;
  says: string[];
  values: Value;
}
