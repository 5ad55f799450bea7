import { readFileSync, rmSync } from 'node:fs';
import { fileWithin, pathWithin, seenAt } from '../disk/inside.ts';
import { ChangedMeanwhileError, createFile, replaceFile } from '../disk/write-file.ts';
import { CannotKeepError } from './cannot-keep-error.ts';
import { keepNow } from './keep-version.ts';
import { inTurn, newestOf, type Repository } from './repository.ts';
import { filesIn } from './versions.ts';

/** Whether a file belongs to a record, by its path in the portfolio: its own, or one of its evidence. */
export const isOfRecord =
  (number: string) =>
  (file: string): boolean =>
    new RegExp(`^(?:content/[^/]+/${number}(?:-[^/]*)?\\.(?:yaml|mdx)|evidence/${number}/.+)$`).test(file);

/**
 * Writes a record of the portfolio at `root` as a version has it, with its files of evidence. What stands there now is kept
 * first, so that it can be brought back as well; where its file bears another name by now, that one goes. Gives what was
 * written. `now` is in seconds since 1970. Throws CannotKeepError where the version has no such record or something there
 * could not be kept, before anything is written.
 */
export const bringBack = (
  root: string,
  repository: Repository,
  wish: { number: string; version: string; sentence: string },
  now: number,
): Promise<string[]> => inTurn(repository, () => broughtBack(root, repository, wish, now));

const broughtBack = async (
  root: string,
  repository: Repository,
  { number, version, sentence }: { number: string; version: string; sentence: string },
  now: number,
): Promise<string[]> => {
  const files = await filesIn(repository, version, isOfRecord(number));
  if (!hasRecord(files)) throw new CannotKeepError(`That version has no ${number}. Nothing was changed.`);
  await keepNow(repository, sentence, now, isOfRecord(number));
  const newest = await newestOf(repository);
  const kept = newest === undefined ? new Map() : await filesIn(repository, newest, isOfRecord(number));
  const there = new Map(
    [...new Set([...files.keys(), ...kept.keys()])].map((file) => [file, bytesAt(root, file)]),
  );
  const differ = [...files].filter(([file, bytes]) => there.get(file)?.equals(bytes) !== true);
  for (const [file] of differ) orKept(file, there.get(file), kept.get(file));
  for (const [file, bytes] of differ) {
    const before = there.get(file);
    if (before === undefined) createFile(root, file, bytes);
    else replaceFile(root, file, bytes, before);
  }
  const names = new Set([...files.keys()].map(asOnDisk));
  for (const [file, bytes] of kept)
    if (file.startsWith('content/') && !names.has(asOnDisk(file)) && there.get(file)?.equals(bytes))
      rmSync(pathWithin(root, file));
  return differ.map(([file]) => file);
};

const hasRecord = (files: ReadonlyMap<string, Buffer>): boolean =>
  [...files.keys()].some((file) => file.startsWith('content/'));

/** What stands in a file at this moment; undefined where there is none. */
const bytesAt = (root: string, file: string): Buffer | undefined => {
  const there = seenAt(pathWithin(root, file));
  if (there?.isDirectory())
    throw new CannotKeepError(
      `${file} is a folder now, and a file in that version. Nothing was changed. Move the folder elsewhere, then bring the version back.`,
    );
  return there && readFileSync(fileWithin(root, file));
};

/** Disks of Windows and Mac hold names alike that differ only in capitals or in how an accent is written. */
const asOnDisk = (file: string): string => file.normalize('NFC').toLowerCase();

/** Throws where what stands in a file is not what the newest version holds: it would be gone. */
const orKept = (file: string, there: Buffer | undefined, kept: Buffer | undefined): void => {
  if (there === undefined || (kept && withoutReturns(there).equals(withoutReturns(kept)))) return;
  if (kept) throw new ChangedMeanwhileError(file);
  throw new CannotKeepError(
    `${file} is passed over by .gitignore, so that what stands in it now cannot be kept. Nothing was changed. Move it out of the portfolio, then bring the version back.`,
  );
};

/** Git may keep the ends of lines of Windows as those of others. */
const withoutReturns = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
