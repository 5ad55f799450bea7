import { CannotRunError, plainWords } from '../../command/command.ts';
import { keepForm } from './drafts.ts';
import { type RecordEntry, versionOf } from './entry.ts';

/** Which records were written under which drafts. */
export interface WrittenDrafts {
  /**
   * Notes what a draft is about to become, or has become: whoever goes on with it changes that record, and writes none
   * more.
   */
  note: (entry: RecordEntry, record: { number: string; text: string }) => void;
  /** Takes that back, where it could not be written. */
  takeBack: (entry: RecordEntry) => void;
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
  const records = new Map<string, { number: string; version?: string }>();
  return {
    note: (entry, { number, text }) => {
      if (entry.draft === undefined) return;
      const version = versionOf(text);
      records.set(entry.draft, { number, version });
      kept(root, { ...entry, number, version });
    },
    takeBack: (entry) => {
      if (entry.draft === undefined) return;
      records.delete(entry.draft);
      kept(root, entry);
    },
    settle: (draft) => {
      const known = records.get(draft);
      if (known) records.set(draft, { number: known.number });
    },
    goneOnWith: (entry) => ({
      ...entry,
      number: entry.number ?? (entry.draft && records.get(entry.draft)?.number),
    }),
    isOwn: (draft, version) => draft !== undefined && records.get(draft)?.version === version,
  };
};

/** Keeps a draft as far as the disk takes it: a disk that is full is told by what comes next. */
const kept = (root: string, entry: RecordEntry): void => {
  try {
    keepForm(root, entry);
  } catch (error) {
    if (plainWords(error) === undefined) throw error;
  }
};

/** A record is written, and its files are still to be laid. */
export class StillToLayError extends CannotRunError {}

/** Does what lays the files of a record that is written. Throws StillToLayError that says what is left to do. */
export const orStillToLay = (number: string, lay: () => void): void => {
  try {
    lay();
  } catch (error) {
    const words = plainWords(error);
    if (words === undefined) throw error;
    throw new StillToLayError(
      `the files of ${number}. The record itself is written. ${words} Then save again.`,
    );
  }
};
