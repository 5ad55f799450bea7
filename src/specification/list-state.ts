import type { Remark } from './piece.ts';
import type { ReadCriterion, ReadOutcome } from './specification.ts';

/** Which list of a standard or an element one is in. */
export type Section = 'none' | 'performance' | 'knowledge' | 'other';

/** How far the lists of a unit have been read. */
export interface State {
  section: Section;
  outcomes: ReadOutcome[];
  /** What words that have no code go on from. */
  open?: {
    text: string;
    list: boolean;
    crossed: boolean;
    column: number;
    until: number;
    /** Whether a bullet is all that began it: the next bullet begins the next. */
    bulleted?: true;
  } & ({ criterion: ReadCriterion } | { outcome: ReadOutcome });
  /** Criteria whose code stood alone, so that their words come later. */
  waiting: ReadCriterion[];
  /** Whether a heading within the list stands before what comes: its numbers may begin anew. */
  anew: boolean;
  firstPiece: number;
  lastPiece: number;
  toCheck: Remark[];
  lost: Remark[];
}

/** Nothing read so far. */
export const fresh = (): State => ({
  section: 'none',
  outcomes: [],
  waiting: [],
  anew: false,
  firstPiece: -1,
  lastPiece: -1,
  toCheck: [],
  lost: [],
});

/** Whether all lists so far are those of a standard. */
export const isStandard = ({ outcomes }: State): boolean =>
  outcomes.every(({ code }) => code === 'P' || code === 'K');

/** Whether the criteria of the list that is read have numbers at most, which may be left out. */
export const hasNoCodes = ({ outcomes }: State): boolean =>
  (outcomes.at(-1)?.criteria ?? []).every(({ code }) => /^(?:[\w.]+\.)?\d+$/.test(code));
