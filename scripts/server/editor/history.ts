import { readFileSync } from 'node:fs';
import { fileWithin } from '#files/disk/inside.ts';
import { bringBack, isOfRecord } from '#files/history/bring-back.ts';
import { type ChangedFile, changedSince } from '#files/history/changed-since.ts';
import { keepVersion } from '#files/history/keep-version.ts';
import { beginRepository, type Repository, repositoryOf } from '#files/history/repository.ts';
import { filesIn, type Version, versionsOf } from '#files/history/versions.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { CannotRunError } from '../../command/command.ts';
import { type FieldChange, fieldChanges } from './field-changes.ts';

/** A file that changed since the newest kept version, with the record that it belongs to. */
export interface Changed extends ChangedFile {
  number?: string | undefined;
  title?: string | undefined;
}

/** What is kept of a portfolio; no versions where none are kept in its folder. */
export interface History {
  isKept: boolean;
  changed: Changed[];
  versions: Version[];
}

/** A version of one record, with what stands otherwise in its file now. */
export interface RecordVersion extends Version {
  changes: FieldChange[];
}

/** How many versions are shown at once. */
const shown = 50;

/** What was kept of the portfolio at `root`, and what changed since. */
export const historyOf = async (root: string): Promise<History> => {
  const repository = await repositoryOf(root);
  if (!repository) return { isKept: false, changed: [], versions: [] };
  const titles = new Map(readPortfolio(root).content.records.map(({ number, data }) => [number, data.title]));
  const changed = (await changedSince(repository)).map((one) => {
    const number = /^(?:content\/[^/]+|evidence)\/([EDQV]\d{3,6})\b/.exec(one.file)?.[1];
    return { ...one, number, title: number && titles.get(number) };
  });
  return { isKept: true, changed, versions: await versionsOf(repository, { depth: shown }) };
};

/** The kept versions of one record, the newest first. */
export const recordHistoryOf = async (root: string, number: string): Promise<RecordVersion[]> => {
  const repository = await orNone(root);
  const record = readPortfolio(root).content.records.find((one) => one.number === number);
  const file = record?.file ?? (await goneFileOf(repository, number));
  if (file === undefined) return [];
  const now = record && textAt(root, record);
  const versions = (await versionsOf(repository, { file })).slice(0, shown);
  return Promise.all(
    versions.map(async (version) => {
      const then = (await filesIn(repository, version.version, (one) => one === file)).get(file);
      return { ...version, changes: fieldChanges(file, then?.toString('utf8'), now) };
    }),
  );
};

const textAt = (root: string, { file }: AnyRecord): string => readFileSync(fileWithin(root, file), 'utf8');

/** Where a record lay that is not there any more, in the newest version that has it. */
const goneFileOf = async (repository: Repository, number: string): Promise<string | undefined> => {
  const isOwn = isOfRecord(number);
  for (const { version } of await versionsOf(repository, { depth: shown })) {
    const files = await filesIn(repository, version, (file) => file.startsWith('content/') && isOwn(file));
    const [file] = files.keys();
    if (file !== undefined) return file;
  }
  return undefined;
};

const orNone = async (root: string): Promise<Repository> => {
  const repository = await repositoryOf(root);
  if (repository) return repository;
  throw new CannotRunError('No versions are kept in this folder yet.');
};

/** Begins to keep versions in the folder of the portfolio. */
export const beginHistory = async (root: string): Promise<void> => {
  if (!(await repositoryOf(root))) await beginRepository(root);
};

/** Keeps the portfolio as it stands, and gives how many files changed. Throws CannotRunError where nothing says what it is. */
export const keep = async (root: string, sentence: string, now: number): Promise<number> => {
  if (sentence.trim() === '') throw new CannotRunError('Say first, in a sentence, what is in this version.');
  return (await keepVersion(await orNone(root), sentence.trim(), now)).length;
};

/** Brings a record back as a version has it; what stands there now is kept before. Gives how many files were written. */
export const back = async (
  root: string,
  { number, version }: { number: string; version: string },
  now: number,
): Promise<number> => {
  const sentence = `${number} before an earlier version was brought back`;
  return (await bringBack(root, await orNone(root), { number, version, sentence }, now)).length;
};
