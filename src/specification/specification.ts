import type { Remark } from './piece.ts';

/** A criterion as the text has it. */
export interface ReadCriterion {
  code: string;
  text: string;
  /** The line of the source that its code stands on, from 1. */
  line: number;
}

/** An outcome, an element, or a list of a standard, with its criteria. */
export interface ReadOutcome {
  code: string;
  text: string;
  line: number;
  criteria: ReadCriterion[];
}

/** A field of a unit, with the line that it was read from. */
export interface Read<T> {
  value: T;
  line: number;
}

/** What says what a unit is, beside its criteria. */
export interface Particulars {
  title?: Read<string>;
  number?: Read<string>;
  uan?: Read<string>;
  level?: Read<string>;
  credit?: Read<number>;
  glh?: Read<number>;
  expires?: Read<string>;
  aim?: Read<string>;
  awardingOrganisation?: Read<string>;
  nos?: Read<string>;
  assessmentStrategy?: Read<string>;
}

/** A passage that asks for more than the criteria do. */
export interface ReadRequirement {
  text: string;
  line: number;
  source: 'range' | 'evidence-requirement';
  /** Its number in the specification. */
  number?: string;
  /** The outcome that it stands under; none means the whole unit. */
  outcome?: string;
  items: { text: string; line: number }[];
}

/** A unit as it was read out of a text. */
export interface ReadUnit {
  particulars: Particulars;
  outcomes: ReadOutcome[];
  requirements: ReadRequirement[];
}

/** What a text is: a unit, several units, or none, with the reason. */
export type Specification =
  | { kind: 'units'; units: ReadUnit[]; reason: string; toCheck: Remark[]; lost: Remark[] }
  | { kind: 'refused'; reason: string; offeredAs?: 'guidance'; toCheck: Remark[]; lost: Remark[] };
