import type { Cell, TableRow } from '#language/table.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { ColumnMeaning, TableForm } from '#portfolio/schema/imports.ts';
import type { PrivateRegister } from '#portfolio/schema/private-register.ts';
import type { Heading } from './layout.ts';

/** A column with what it is taken for. */
export interface Column extends Heading {
  as: ColumnMeaning;
  /** The line that its ratings or notes are about. */
  quality?: string;
  /** Whether an earlier table said what it is, its words were known, or nobody can tell. */
  how: 'kept' | 'guessed' | 'unknown';
  /** Some of what stands in it. */
  examples: readonly string[];
}

/** A table with its columns told, and how the rest of it is read. */
export interface Plan {
  columns: readonly Column[];
  rows: readonly TableRow[];
  form: TableForm;
}

/** What a table is read in view of. `today` is an ISO date. */
export interface ImportSetting {
  portfolio: Portfolio;
  register: PrivateRegister | undefined;
  today: string;
}

/** Something wrong at a row, and at a column where it is about one; what to write instead is in its words. */
export interface Trouble {
  row: number;
  /** The cell as a spreadsheet names it, such as C7, or its row alone. */
  at: string;
  heading?: string | undefined;
  words: string;
}

/** A cell that may have come from elsewhere in the table than its row and column say. */
export type PlacedCell = Cell & { at?: string };

/** What somebody must say before a table can be taken in. */
export type OpenQuestion =
  | { about: 'column'; heading: string; examples: readonly string[] }
  | { about: 'line'; heading: string; choices: readonly { id: string; text: string }[] }
  | { about: 'field'; field: string; choices: readonly string[] }
  | { about: 'word'; field: string; words: string; choices: readonly string[] }
  | { about: 'person'; name: string; choices: readonly string[] }
  | { about: 'evaluator'; names: readonly string[] }
  | { about: 'scorecard'; day: string }
  | { about: 'card'; headings: readonly string[] }
  | { about: 'blank'; headings: readonly string[] }
  | { about: 'unrated'; lines: readonly string[] }
  | { about: 'order'; example: string; other: string };
