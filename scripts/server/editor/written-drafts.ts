import { CannotRunError, plainWords } from '../../command/command.ts';
import { formKept, formsKept, type KeptForm, keepForm } from './drafts.ts';
import { type RecordEntry, versionOf } from './entry.ts';

interface WrittenRecord {
  number: string;
  text: string;
}

/** Which records were written under which drafts. */
export interface WrittenDrafts {
  /**
   * Notes what a draft is about to become: whoever goes on with it changes that record, and writes none more, if the
   * record is there as it was to be written. Another program may have taken its number first.
   */
  note: (entry: RecordEntry, record: WrittenRecord) => void;
  /** Notes what a draft has become, whatever changes the record from then on. */
  became: (entry: RecordEntry, record: WrittenRecord) => void;
  /** Takes that back, where it could not be written. */
  takeBack: (entry: RecordEntry) => void;
  /** Notes that all of it was done: the draft may be open in a second window, which is not to write over that. */
  settle: (draft: string) => void;
  /** What was sent, as a change of the record that was written of it; as it is where none was. */
  goneOnWith: (entry: RecordEntry) => RecordEntry;
  /** Whether a file is as the draft itself has left it, with something still to be done. */
  isOwn: (draft: string | undefined, version: string) => boolean;
  /** Every record that is half written in a form, with the record that it changes, where there is one. */
  all: () => KeptForm[];
}

/** The version of what stands in the file of a record at this moment, or undefined where there is none. */
type VersionNow = (number: string) => string | undefined;

/**
 * The drafts of the portfolio at `root` that were written by this program, and whose page may not know it yet: its answer was
 * lost, or what came after failed. What stands in the draft says the same, for a program that is ended in between.
 */
export const writtenDrafts = (root: string, versionNow: VersionNow): WrittenDrafts => {
  const records = new Map<string, { number: string; version?: string }>();

  /** A kept draft as it is gone on with: a record that it was to become is its own only where it is that very one. */
  const goneOn = ({ draft, entry: { becomes, ...entry } }: KeptForm): KeptForm => {
    const isOwn = becomes !== undefined && versionNow(becomes.number) === becomes.version;
    return { draft, entry: isOwn ? { ...entry, ...becomes } : entry };
  };

  const knownOf = (draft: string): { number?: string | undefined; version?: string | undefined } => {
    const kept = records.has(draft) ? undefined : formKept(root, draft);
    return records.get(draft) ?? (kept ? goneOn(kept).entry : {});
  };

  return {
    note: (entry, { number, text }) => {
      if (entry.draft === undefined) return;
      const version = versionOf(text);
      records.set(entry.draft, { number, version });
      kept(root, { ...entry, becomes: { number, version } });
    },
    became: (entry, { number, text }) => kept(root, { ...entry, number, version: versionOf(text) }),
    takeBack: (entry) => {
      if (entry.draft === undefined) return;
      records.delete(entry.draft);
      kept(root, entry);
    },
    settle: (draft) => {
      const known = records.get(draft);
      if (known) records.set(draft, { number: known.number });
    },
    goneOnWith: (entry) => {
      if (entry.number !== undefined || entry.draft === undefined) return entry;
      const { number, version } = knownOf(entry.draft);
      return number === undefined ? entry : { ...entry, number, version: entry.version ?? version };
    },
    isOwn: (draft, version) => draft !== undefined && records.get(draft)?.version === version,
    all: () => formsKept(root).map(goneOn),
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
