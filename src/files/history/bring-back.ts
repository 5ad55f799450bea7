import { readFileSync } from 'node:fs';
import { fileWithin, pathWithin, seenAt } from '../disk/inside.ts';
import { createFile, replaceFile } from '../disk/write-file.ts';
import { CannotKeepError } from './cannot-keep-error.ts';
import { keepVersion } from './keep-version.ts';
import type { Repository } from './repository.ts';
import { filesIn } from './versions.ts';

/** Whether a file belongs to a record, by its path in the portfolio: its own, or one of its evidence. */
export const isOfRecord =
  (number: string) =>
  (file: string): boolean =>
    new RegExp(`^(?:content/[^/]+/${number}(?:-[^/]*)?\\.(?:yaml|mdx)|evidence/${number}/.+)$`).test(file);

/**
 * Writes a record of the portfolio at `root` as a version has it, with its files of evidence. What stands there now is kept
 * first, so that it can be brought back as well. Gives what was written. `now` is in seconds since 1970. Throws
 * CannotKeepError where the version has no such record.
 */
export const bringBack = async (
  root: string,
  repository: Repository,
  { number, version, sentence }: { number: string; version: string; sentence: string },
  now: number,
): Promise<string[]> => {
  const files = await filesIn(repository, version, isOfRecord(number));
  if (![...files.keys()].some((file) => file.startsWith('content/')))
    throw new CannotKeepError(`That version has no ${number}. Nothing was changed.`);
  await keepVersion(repository, sentence, now, isOfRecord(number));
  const differ = [...files].filter(([file, bytes]) => !sameIn(root, file, bytes));
  for (const [file, bytes] of differ) write(root, file, bytes);
  return differ.map(([file]) => file);
};

const sameIn = (root: string, file: string, bytes: Buffer): boolean =>
  seenAt(pathWithin(root, file))?.isFile() === true && readFileSync(fileWithin(root, file)).equals(bytes);

const write = (root: string, file: string, bytes: Buffer): void => {
  if (!seenAt(pathWithin(root, file))) createFile(root, file, bytes);
  else if (file.startsWith('content/'))
    replaceFile(root, file, bytes.toString('utf8'), readFileSync(fileWithin(root, file), 'utf8'));
  else replaceFile(root, file, bytes);
};
