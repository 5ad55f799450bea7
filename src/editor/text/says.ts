import type { EditorState } from 'prosemirror-state';

/** A choice from a list, as the form gives it. */
export interface Choice {
  value: string;
  label: string;
}

/** What a text may claim and lead to, each with its title. */
export interface Offers {
  criteria: readonly Choice[];
  criterionWords: readonly Choice[];
  records: readonly Choice[];
  charts: { colleague: readonly Choice[]; quality: readonly Choice[]; channel: readonly Choice[] };
}

/** An input of the form: what stands on the page, and the way to read it. */
export interface Input<Value> {
  element: HTMLElement;
  read: () => Value;
}

/** What the form lends to its text: its own inputs, what may be chosen, and the files that belong to the record. */
export interface Lent {
  choice: (choices: readonly Choice[], value: string, label: string) => Input<string>;
  ticks: (choices: readonly Choice[], value: readonly string[], label: string) => Input<string[]>;
  offers: Offers;
  /** The files of the record, and the address at which one that is saved can be heard. */
  files: () => readonly { file: string; title: string; address?: string | undefined }[];
}

/** The title of a choice, or the value where none has it. */
export const labelOf = (choices: readonly Choice[], value: unknown): string =>
  choices.find((one) => one.value === value)?.label ?? String(value ?? '');

/** Whether words are selected, and not a piece as a whole. */
export const hasWords = ({ doc, selection }: EditorState): boolean =>
  !selection.empty && doc.textBetween(selection.from, selection.to, ' ').trim() !== '';

/** The files of a record, to choose one of. */
export const asChoices = (files: readonly { file: string; title: string }[]): Choice[] =>
  files.map(({ file, title }) => ({ value: file, label: title ? `${title} (${file})` : file }));
