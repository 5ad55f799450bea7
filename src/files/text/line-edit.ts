import type { Finding } from '#portfolio/finding.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';

/** A line that a mend puts in place of those from `first` to `last`, counted from 0 and from the top of the file. */
export interface LineEdit {
  first: number;
  last: number;
  line: string;
}

/** A finding whose mend says how a line is to be written, so that it can be tried before it is told. */
export interface EditedFinding extends Finding {
  edit?: LineEdit | undefined;
}

/** The longest line that a mend shows whole; a longer one is told in words. */
export const longestShown = 320;

/** A text with one part replaced, as the lines that this changes. `shift` lines stand before the text in its file. */
export const lineEdit = (text: string, start: number, end: number, by: string, shift = 0): LineEdit => {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const first = text.slice(0, from).split('\n').length - 1;
  const line = `${text.slice(from, start)}${by}${text.slice(end, to < 0 ? text.length : to)}`;
  return { first: first + shift, last: first + shift + text.slice(start, end).split('\n').length - 1, line };
};

/** The lines of a file once an edit is done; those that it joins to the first are left empty. */
export const edited = (lines: readonly string[], { first, last, line }: LineEdit): string[] =>
  lines.map((old, index) => (index === first ? line : index > first && index <= last ? '' : old));

/** How to write something in YAML, at a path: what `value` may be written as. */
export type EditAt = (path: FieldPath, written: string) => LineEdit | undefined;

/** The words of a mend that shows lines as they should be; undefined where they are too long to be shown. */
export const writeLine = ({ first, last, line }: LineEdit): string | undefined => {
  if (line.length > longestShown) return undefined;
  const more = last - first;
  const which =
    more === 0 ? 'the line so' : `this line and ${more === 1 ? 'the one' : `the ${more}`} after it as one`;
  return `Write ${which}: ${line.trim()}`;
};
