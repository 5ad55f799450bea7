import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathWithin, seenAt } from '#files/disk/inside.ts';
import { isAtWork } from '#files/disk/is-running.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import type { SheetContent } from '#sheets/file/sheet-file.ts';
import type { Refusal } from '#sheets/refused/receiving.ts';
import { CannotRunError } from '../command/cannot-run-error.ts';
import { forgetStaged, layStaged, stageFile } from '../server/editor/staged-files.ts';

/** The files that came with a sheet, looked at and cleaned, until their record has a number. */
export interface StagedWithSheet {
  /** The fields of the record, in which each file bears the name under which it will lie. */
  named: (data: Record<string, unknown>) => Record<string, unknown>;
  /** Lays them beside a record that was written; where that cannot be done, the record is taken back, and it throws. */
  lay: (record: { number: string; file: string }) => void;
  /** Lays what its record lists and a try that was ended has not laid any more, and gives how many files that were. */
  layRest: (record: Pick<AnyRecord, 'number' | 'data'>) => number;
  forget: () => void;
}

/** Stages the files of a sheet for the portfolio at `root`, all of them or none. */
export const stageWithSheet = async (
  root: string,
  { files = [] }: SheetContent,
): Promise<StagedWithSheet | { refused: Refusal }> => {
  clearEnded(root);
  const draft = `sheet-${process.pid}-${randomUUID()}`;
  const names = new Map<string, string>();
  const forget = () => forgetStaged(root, draft);
  try {
    for (const { name, data } of files)
      names.set(name, await stageFile(root, { draft, name }, Buffer.from(data, 'base64')));
  } catch (error) {
    forget();
    if (!(error instanceof CannotRunError)) throw error;
    return { refused: { why: error.message, mend: 'Ask for the sheet without that file, or with another.' } };
  }
  return {
    forget,
    named: (data) =>
      names.size === 0
        ? data
        : {
            ...data,
            attachments: (data.attachments as { file: string }[]).map((one) => ({
              ...one,
              file: names.get(one.file) ?? one.file,
            })),
          },
    layRest: ({ number, data }) => {
      const listed = new Set(data.attachments.map((one) => one.file));
      const lacking = [...names.values()].filter(
        (name) => listed.has(name) && !seenAt(pathWithin(root, `evidence/${number}/${name}`)),
      );
      layStaged(root, draft, number, lacking);
      return lacking.length;
    },
    lay: ({ number, file }) => {
      try {
        layStaged(root, draft, number, [...names.values()]);
      } catch (error) {
        rmSync(pathWithin(root, file), { force: true });
        throw error;
      }
    },
  };
};

/** How long taking in a sheet may take, in milliseconds. */
const longest = 600_000;

/** Takes away what was staged by processes that were ended before they were done. */
const clearEnded = (root: string): void => {
  const drafts = pathWithin(root, '.drafts');
  if (!seenAt(drafts)) return;
  for (const name of readdirSync(drafts)) {
    const pid = /^files-sheet-(\d+)-[\w-]+$/.exec(name)?.[1];
    if (pid && !isAtWork(Number(pid), join(drafts, name), longest))
      rmSync(join(drafts, name), { recursive: true, force: true });
  }
};
