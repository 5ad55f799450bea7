import { changedRecord } from '#files/changed/changed-record.ts';
import { whileHeld } from '#files/disk/hold-number.ts';
import { replaceFile } from '#files/disk/write-file.ts';
import { draftChange } from '#files/write-record.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { CannotRunError } from '../../command/command.ts';
import type { ReadWhole } from '../../new/read-whole.ts';
import { versionOf } from './entry.ts';
import type { Opening } from './opening.ts';

/** A record to be withdrawn with a reason, or to count again, where none is given. */
export interface Withdrawal {
  number: string;
  /** What its file was when its form was opened, as `versionOf` gives it. */
  version: string;
  reason?: string | undefined;
}

/**
 * Withdraws a record on `today`, an ISO date, or takes that back: only that field of its file changes. Throws CannotRunError
 * where the file changed meanwhile, the record stands as it was written, or a reason is empty.
 */
export const withdraw = (
  root: string,
  { recordOf, toChange, textOf, inFile }: Opening,
  read: () => ReadWhole,
  { number, version, reason }: Withdrawal,
  today: string,
): void =>
  whileHeld(root, number, () => {
    const record = toChange(number, kindOf(recordOf(number).kind));
    const there = textOf(record.file);
    if (versionOf(there) !== version)
      throw new CannotRunError(
        `${number} was changed meanwhile. Load this page again, and look at it first.`,
      );
    if (reason?.trim() === '') throw new CannotRunError('Say first why it no longer counts.');
    const { withdrawn: _, ...data } = inFile(record, there).data;
    const next = reason === undefined ? data : { ...data, withdrawn: { on: today, reason: reason.trim() } };
    const text = changedRecord(there, kindOf(record.kind), next);
    const [wrong] = draftChange(root, read().content, record, text, today).findings;
    if (wrong) throw new CannotRunError(`${wrong.message} ${wrong.mend}`);
    replaceFile(root, record.file, text, there);
  });
