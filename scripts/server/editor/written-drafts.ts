import { CannotRunError, plainWords } from '../../command/command.ts';
import { keepForm } from './drafts.ts';
import type { OpenForm } from './editor.ts';
import { entrySchema, type RecordEntry } from './entry.ts';

/** Which records were written under which drafts. */
export interface WrittenDrafts {
  /** Notes that a draft is a record from now on: whoever goes on with it changes that, and writes none more. */
  note: (draft: string, record: OpenForm) => void;
  /** Notes that all of it was done: the draft may be open in a second window, which is not to write over that. */
  settle: (draft: string) => void;
  /** What was sent, as a change of the record that was written of it; as it is where none was. */
  goneOnWith: (entry: RecordEntry) => RecordEntry;
  /** Whether a file is as the draft itself has left it, with something still to be done. */
  isOwn: (draft: string | undefined, version: string) => boolean;
}

/**
 * The drafts of the portfolio at `root` that were written by this program, and whose page may not know it yet: its answer was
 * lost, or what came after failed. What stands in the draft says the same, for a program that is ended in between.
 */
export const writtenDrafts = (root: string): WrittenDrafts => {
  const records = new Map<string | undefined, { number: string; version?: string }>();
  return {
    note: (draft, { form, number, version, data, body }) => {
      const kind = entrySchema.shape.kind.safeParse(form.kind).data;
      if (number === undefined || version === undefined || kind === undefined) return;
      records.set(draft, { number, version });
      try {
        keepForm(root, { kind, number, version, data: { ...data }, body, draft });
      } catch (error) {
        // The record is written; a disk that is full is told by what comes next.
        if (plainWords(error) === undefined) throw error;
      }
    },
    settle: (draft) => {
      const known = records.get(draft);
      if (known) records.set(draft, { number: known.number });
    },
    goneOnWith: (entry) => ({ ...entry, number: entry.number ?? records.get(entry.draft)?.number }),
    isOwn: (draft, version) => records.get(draft)?.version === version,
  };
};

/** Does what lays the files of a record that is written. Throws CannotRunError that says what is left to do. */
export const orStillToLay = (number: string, lay: () => void): void => {
  try {
    lay();
  } catch (error) {
    const words = plainWords(error);
    if (words === undefined) throw error;
    throw new CannotRunError(
      `the files of ${number}. The record itself is written. ${words} Then save again.`,
    );
  }
};
