import { join } from 'node:path';
import { seenAt } from '../disk/inside.ts';
import { git, keptParts, type Repository } from './repository.ts';

/** A file of the portfolio that is not as the newest kept version has it, by its path in the portfolio. */
export interface ChangedFile {
  file: string;
  state: 'new' | 'changed' | 'gone';
}

const [inHead, inFolder] = [1, 2] as const;

/**
 * What changed in the portfolio since the newest kept version, by path. What `.gitignore` names is passed over, and so is
 * whatever lies outside of what is kept, also behind a link.
 */
export const changedSince = async ({ fs, dir, within }: Repository): Promise<ChangedFile[]> => {
  const filepaths = keptParts.map((part) => within + part);
  const rows = await (await git()).statusMatrix({ fs, dir, filepaths });
  return rows.flatMap(([path, ...row]) => {
    const state = stateOf(row[inHead - 1] as number, row[inFolder - 1] as number);
    if (seenAt(join(dir, path))?.isSymbolicLink()) return [];
    return state ? [{ file: path.slice(within.length), state }] : [];
  });
};

const stateOf = (head: number, folder: number): ChangedFile['state'] | undefined => {
  if (head === 0) return folder === 0 ? undefined : 'new';
  if (folder === 0) return 'gone';
  return folder === 1 ? undefined : 'changed';
};
