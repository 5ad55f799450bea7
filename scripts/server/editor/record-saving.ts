import { whileHeld } from '#files/disk/hold-number.ts';
import { ChangedMeanwhileError, replaceFile } from '#files/disk/write-file.ts';
import { twinOf, writeRecord } from '#files/write-record.ts';
import { parseYaml } from '#files/yaml/parse-yaml.ts';
import type { WholeContent } from '#portfolio/link.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import type { ReadWhole } from '../../new/read-whole.ts';
import { coverageChange } from './coverage-change.ts';
import { saveDraw } from './draw.ts';
import type { Saved } from './editor-answers.ts';
import { type Entry, type RecordEntry, versionOf } from './entry.ts';
import type { FormDrafts } from './form-drafts.ts';
import type { Opening } from './opening.ts';
import { layStaged } from './staged-files.ts';
import { orStillToLay, StillToLayError, type WrittenDrafts } from './written-drafts.ts';

/** What saves the form of a record. */
export interface RecordSaving {
  /** What was sent, as a change of the record that was written under its draft, as long as that is there. */
  goneOnWith: (sent: RecordEntry) => RecordEntry;
  /** Writes the record with its files, or says what stands against it. */
  saved: (sent: RecordEntry) => Saved;
  /** A draw is by chance: what was drawn under a draft is not drawn once more. */
  drawn: (entry: RecordEntry) => Saved;
}

/** The saving of records in the portfolio at `root`, as `read` gives it; `realToday` gives an ISO date. */
export const recordSaving = (
  root: string,
  read: () => ReadWhole,
  { recordOf, toChange, textOf, opened }: Opening,
  { dataOf, draftOf, findingsIn }: FormDrafts,
  written: WrittenDrafts,
  realToday: () => string,
): RecordSaving => {
  /** Lays the files of a record that is written into its folder, and says what it changed in the coverage. */
  const done = (entry: RecordEntry, number: string, file: string, before: WholeContent): Saved => {
    const listed = (dataOf(entry).attachments ?? []) as { file?: string }[];
    if (entry.draft !== undefined) {
      const { draft } = entry;
      orStillToLay(number, () =>
        layStaged(
          root,
          draft,
          number,
          listed.flatMap((one) => one.file ?? []),
        ),
      );
      written.settle(draft);
    }
    return { saved: number, title: file, changes: coverageChange(before, read().content) };
  };

  const created = (entry: RecordEntry, before: WholeContent): Saved => {
    try {
      const last = writeRecord(
        root,
        draftOf(entry),
        () => draftOf(entry),
        (next) => written.note(entry, next),
      );
      written.became(entry, last);
      return done(entry, last.number, last.file, before);
    } catch (error) {
      if (!(error instanceof StillToLayError)) written.takeBack(entry);
      throw error;
    }
  };

  const changed = (entry: RecordEntry, number: string, before: WholeContent): Saved =>
    whileHeld(root, number, () => {
      const record = toChange(number, kindOf(entry.kind));
      const there = textOf(record.file);
      const version = versionOf(there);
      if (version !== entry.version && !written.isOwn(entry.draft, version))
        return { changed: opened(record, there) };
      const { file, text } = draftOf(entry, there);
      try {
        replaceFile(root, file, text, there);
        written.note(entry, { number, text });
      } catch (error) {
        if (error instanceof ChangedMeanwhileError) return { changed: opened(recordOf(number)) };
        throw error;
      }
      return done(entry, number, file, before);
    });

  const goneOnWith = (sent: RecordEntry): RecordEntry => {
    const entry = written.goneOnWith(sent);
    return read().content.records.some(({ number }) => number === entry.number) ? entry : sent;
  };

  const saved = (sent: RecordEntry): Saved => {
    const before = read().content;
    const first = draftOf(sent);
    const findings = findingsIn(sent, first);
    if (findings.length > 0) return { findings };
    const twin = sent.number === undefined ? twinOf(read().texts, first) : undefined;
    if (twin) return done(sent, twin.number, twin.file, before);
    const entry = goneOnWith(sent);
    return entry.number === undefined ? created(entry, before) : changed(entry, entry.number, before);
  };

  const drawn = (entry: RecordEntry): Saved => {
    const { number } = goneOnWith(entry);
    if (number !== undefined) return { saved: number, title: recordOf(number).file };
    try {
      const outcome = saveDraw(root, realToday(), entry, (last) =>
        written.note({ ...entry, data: parseYaml(last.text, last.file).data as Entry['data'] }, last),
      );
      if (entry.draft !== undefined) written.settle(entry.draft);
      return outcome;
    } catch (error) {
      written.takeBack(entry);
      throw error;
    }
  };

  return { goneOnWith, saved, drawn };
};
