import type { Condition } from '#authoring/new-record/applies.ts';
import type { Choice } from '#portfolio/choices.ts';
import type { foundOf } from '#site/findings/found-here.ts';
import type { AskedQuestion } from '#site/shared/checklist.ts';

/** A field as a sheet asks for it. */
export interface SheetField {
  /** Its name in the record; empty for the one value that an item of a list is. */
  name: string;
  label: string;
  /** The sentence of its schema; empty where the label says it all. */
  help: string;
  /** What is said where it is left empty; undefined where it may be. */
  needed?: string | undefined;
  /** What must stand beside it for it to be asked at all. */
  when?: Condition | undefined;
  input: SheetInput;
}

/** How a field is filled in. */
export type SheetInput =
  /** `lines` is how much room paper has for it; `offers` are values to choose from, each with what it fills in beside it. */
  | { type: 'words'; lines: number; value?: string; offers?: readonly { value: string; fills?: string }[] }
  | { type: 'day'; value?: string | undefined; isToday?: boolean; from?: string | undefined }
  | { type: 'clock' }
  | { type: 'yes-no' }
  /** Buttons side by side, or a menu; `numbers` where its values are numbers. */
  | { type: 'choice'; choices: readonly Choice[]; as: 'buttons' | 'menu'; numbers?: boolean; value?: string }
  | { type: 'ticks'; choices: readonly Choice[]; ticked: readonly string[]; summary?: string }
  /** What stands in the file without being asked. */
  | { type: 'fixed'; value: string }
  | { type: 'fixed-list'; values: readonly string[] }
  | { type: 'group'; fields: readonly SheetField[]; isOptional?: boolean }
  /** Items that are added one by one; `begins` is how many stand there at first. */
  | { type: 'list'; fields: readonly SheetField[]; add: string; begins: number }
  /** Items that are there beforehand, each to be answered or left open. `counted` is what an answered one is; `all` is said of
   * one that was left open where none may be. */
  | { type: 'rows'; groups: readonly RowGroup[]; counted: string; all?: string }
  /** A photo that is taken or chosen, and a voice note. */
  | { type: 'files' };

/** Rows under a heading of their own. */
export interface RowGroup {
  code?: string;
  title: string;
  rows: readonly SheetRow[];
  questions?: readonly AskedQuestion[];
}

/** A passage that claims a criterion. */
export interface Passage {
  number: string;
  title: string;
  /** Its place on the sheet. */
  path: string;
  quote: string;
  at: string | undefined;
  shows: string | undefined;
}

/** Something that is there to be answered: a criterion, a decision that was sampled, a line of a scorecard. */
export interface SheetRow {
  /** What tells it from all others. */
  key: string;
  /** What it is called where something is said of it, where that is not its key. */
  said?: string;
  code: string;
  text: string;
  /** Whether the text is the specification's. */
  isSpecification: boolean;
  /** What is known of it, a line each; the first is quiet, those that were decided before stand out. */
  under?: readonly (string | undefined)[];
  earlier?: readonly string[];
  passages?: readonly Passage[];
  questions?: readonly AskedQuestion[];
  found?: ReturnType<typeof foundOf>;
  /** The field whose answer tells that the row was answered. */
  decides: string;
  fields: readonly SheetField[];
}

/** Fields that are asked together. */
export interface SheetPart {
  id: string;
  title: string;
  says?: string | undefined;
  /** Words that its answers use, each with what it means. */
  terms?: { title: string; list: readonly { term: string; means: string }[] } | undefined;
  fields: readonly SheetField[];
}

/** All that a sheet shows beside the evidence itself. */
export interface SheetView {
  /** What the window is called, and the heading with the number of what it is about. */
  name: string;
  number?: string | undefined;
  title: string;
  /** What it is and whom it is for, in a few words. */
  purpose: string;
  facts: readonly { label: string; value: string }[];
  note?: string | undefined;
  /** What a good one holds, and what does not belong in it. */
  advice?: { title: string; does: readonly string[]; never: readonly string[] } | undefined;
  fictional: string | undefined;
  /** The records that stand on it in full. */
  evidenceTitle: string;
  evidence: readonly { number: string; title: string; sha256: string }[];
  parts: readonly SheetPart[];
  /** Who signs where it is printed. */
  signing: readonly string[];
  /** The word on the button that saves, the name of the file without its ending, and the word on the button that
   * begins the next one, where one is written after the other. */
  save: { button: string; file: string; again?: string };
}
