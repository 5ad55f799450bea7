import { fileSlug } from '#authoring/new-record/file-slug.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { whileHeld } from '#files/disk/hold-number.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { draftRecord, writeRecord } from '#files/write-record.ts';
import type { Finding } from '#portfolio/finding.ts';
import { linkPortfolio } from '#portfolio/link.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { findingsOn } from '#rules/judge.ts';
import { type ReadSheet, readSheetFile } from '#sheets/file/sheet-file.ts';
import type { SheetKind } from '#sheets/kind.ts';
import { sheetKindNamed } from '#sheets/kinds.ts';
import { refusalsOf } from '#sheets/refusals.ts';
import type { Receiving, Refusal } from '#sheets/refused/receiving.ts';
import { takenInOf } from '#sheets/taken-in.ts';
import { readWhole } from '../new/read-whole.ts';
import { withoutEmpty } from '../server/editor/entry.ts';
import { fileHashes } from './file-hashes.ts';
import { sameAgain } from './same-again.ts';
import { type StagedWithSheet, stageWithSheet } from './staged-with-sheet.ts';
import { textOfWords } from './text-of-words.ts';

/** The largest file that a sheet may save, in bytes. */
export const sheetLimit = 16_000_000;

/** How a file is taken in. */
export interface ReceiveWish {
  root: string;
  /** The moment, as an ISO date and time in UTC, and the day here as an ISO date. */
  now: string;
  today: string;
  /** Whether a decision on evidence that was changed since is taken in as it was made. */
  thoughChanged?: boolean;
  /** The earlier decision that it changes, where the sheet does not say so. */
  changes?: string | undefined;
}

/** What came of it: the record written and what is to be said of it, or why nothing was. */
export type Received =
  | { written: string; file: string; findings: Finding[]; changedSince: string[] }
  | { refusals: Refusal[] };

/**
 * Takes in what a sheet saved, as the record that anybody else would have written: all of it, or nothing. A try that was ended
 * before the files of its record were laid is gone on with. Two at once wait for each other, so that the second sees what the first wrote. Throws CannotRunError where the portfolio cannot be read whole.
 */
export const receiveSheet = async (text: string, wish: ReceiveWish): Promise<Received> => {
  const read = readSheetFile(text, sheetKindNamed);
  const kind = 'trouble' in read ? undefined : sheetKindNamed(read.content.kind);
  if ('trouble' in read || !kind)
    return { refusals: [{ why: 'trouble' in read ? read.trouble : '', mend: '' }] };
  const staged = await stageWithSheet(wish.root, read.content);
  if ('refused' in staged) return { refusals: [staged.refused] };
  try {
    return whileHeld(wish.root, 'sheets', () => received(kind, read, wish, staged));
  } finally {
    staged.forget();
  }
};

const received = (
  kind: SheetKind,
  sheet: Exclude<ReadSheet, { trouble: string }>,
  { root, now, today: realToday, thoughChanged = false, changes }: ReceiveWish,
  staged: StagedWithSheet,
): Received => {
  const whole = readWhole(root);
  const portfolio = linkPortfolio(whole.content);
  const today = portfolio.file.asAt ?? realToday;
  const hashesOf = fileHashes(portfolio, readPortfolio(root).onDisk);
  const receiving: Receiving = { portfolio, hashesOf, now, today, thoughChanged, changes };
  const goneOnWith = ({ takenInAs }: Refusal): Received | undefined => {
    const record = takenInAs === undefined ? undefined : portfolio.byNumber.get(takenInAs);
    return record && staged.layRest(record) > 0 ? told(root, today, record) : undefined;
  };
  const refusals = refusalsOf(kind, sheet, receiving);
  const [only, ...more] = refusals;
  if (only) return (more.length === 0 && goneOnWith(only)) || { refusals };
  const taken = takenInOf(kind, sheet, receiving);
  const data = staged.named(withoutEmpty(taken.data) as Record<string, unknown>);
  const body = taken.words === undefined ? '' : textOfWords(taken.words);
  const again = sameAgain(kind, sheet.content.sheet, { ...taken, data }, portfolio);
  if (again) return goneOnWith(again) ?? { refusals: [again] };
  const draft = () =>
    draftRecord(
      root,
      readWhole(root),
      { kind: kindOf(kind.becomes), slug: fileSlug(String(data.title)), data, body },
      today,
    );
  const first = draft();
  if (first.findings.length > 0)
    return { refusals: first.findings.map(({ message, mend }) => ({ why: message, mend })) };
  const { number, file } = writeRecord(root, first, draft);
  staged.lay({ number, file });
  return told(root, today, { number, file, data });
};

/** What is to be said of a record that a sheet has become. */
const told = (
  root: string,
  today: string,
  { number, file, data }: { number: string; file: string; data: object },
): Received => ({
  written: number,
  file,
  findings: findingsOn(number, checkPortfolio(root, today).findings).filter(
    (one) => one.file === file && !one.answered,
  ),
  changedSince: changedIn(data as Record<string, unknown>),
});

const changedIn = ({ takenIn }: Record<string, unknown>): string[] =>
  ((takenIn as { judged?: { evidence: string; changedSince?: boolean }[] }).judged ?? []).flatMap(
    ({ evidence, changedSince }) => (changedSince ? [evidence] : []),
  );
