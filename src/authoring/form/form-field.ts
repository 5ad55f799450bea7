import type { Choice } from '#portfolio/choices.ts';
import type { Condition } from '../new-record/applies.ts';
import type { Lacking } from '../new-record/not-there-yet.ts';
import type { Ready } from './ready.ts';
import type { TextOffers } from './text-offers.ts';

/** A field of a record as a form asks for it. Everything in it comes of the field's schema and of the portfolio. */
export interface FormField {
  /** Its name in the file. */
  name: string;
  /** What it is called, as one says it. */
  label: string;
  /** The sentence of the schema; empty where the label says it all. */
  help: string;
  /** Whether the record cannot be written without it. */
  required: boolean;
  /** Whether it stands among the first fields: it must be given, or is asked for all the same. */
  asked: boolean;
  /** What it is folded away under, with others of its sense; none where it stands open. */
  under?: string | undefined;
  /** What must stand beside it for it to be asked at all. */
  when?: Condition | undefined;
  /** What it can begin from. */
  ready?: readonly Ready[] | undefined;
  input: FormInput;
}

/** How a field is filled in. */
export type FormInput =
  | { type: 'words' }
  | { type: 'day' }
  | { type: 'number'; whole: boolean }
  | { type: 'yes-no' }
  /** A file that is chosen or dropped, and laid into the folder of the record. */
  | { type: 'file' }
  /** One of some values; `free` where another word may be written too. */
  | { type: 'choice'; choices: readonly Choice[]; free: boolean }
  | { type: 'group'; fields: readonly FormField[] }
  /** Several of some values, ticked; an item is a group where `as` names the field of it that holds the value. */
  | { type: 'ticks'; choices: readonly Choice[]; as?: string | undefined }
  | { type: 'list'; item: FormInput; one: string }
  /** A rating for each line of the scorecard that the record names. */
  | { type: 'ratings'; scorecards: readonly FormScorecard[] };

/** A scorecard as it is filled in. */
export interface FormScorecard {
  number: string;
  version: string;
  title: string;
  points: readonly { value: number; label: string; means: string }[];
  atStandard: number;
  lines: readonly { id: string; text: string; section: string; critical: boolean }[];
}

/** The form of one kind of record, or of one of the two files that every portfolio needs. */
export interface Form {
  kind: string;
  title: string;
  /** What such a record is for. */
  help: string;
  fields: readonly FormField[];
  /** Where it holds a text under its fields: what words of it may claim and lead to. */
  text?: TextOffers | undefined;
  /** What must be written before it can be, where anything must. */
  lacking?: Lacking | undefined;
  /** What is known beforehand, such as today and the scorecard in force. */
  known: Readonly<Record<string, unknown>>;
}
