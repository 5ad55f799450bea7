import type { Document } from 'yaml';

/** A way of writing something that an older version of the program had, and how it is written now. */
export interface OlderForm {
  /** The first version that writes it otherwise. */
  since: string;
  /** The files that it may stand in. */
  files: RegExp;
  /** Quick to ask: whether a text may hold it. */
  hint: RegExp;
  /** What became of it, in words. */
  says: string;
  /** Where it stands in a text, as an offset; undefined where it does not. */
  stands: (doc: Document) => number | undefined;
  /** The text with it written as it is now. What it does not concern stays byte for byte. */
  moved: (text: string, doc: Document) => string;
}
