import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CannotRunError } from './command.ts';
import { markSite } from './site-mark.ts';
import { clearWorkFolders, removeWorkFolder, workFolder } from './work-folder.ts';

/**
 * Takes away what builds to `out` left that were ended before they were done. Where one was ended just between taking
 * the last site away and putting the new one in its place, the last one is put back.
 */
export const clearKilledBuilds = (out: string): void =>
  clearWorkFolders(dirname(out), basename(out), (folder) => {
    const last = join(folder, 'last');
    if (existsSync(last) && !existsSync(out)) renameSync(last, out);
  });

/**
 * Marks a new site and moves it to `out`, in place of the last one. `check` says by an error where what stands there
 * may not be replaced; `mark` is its mark, where that is at hand. Of two builds to one folder the later one stays. Where it fails, the last site stays.
 */
export const putInPlace = (made: string, out: string, check: () => void, mark?: string): void => {
  const work = workFolder(dirname(out), basename(out));
  const [site, last] = [join(work, 'site'), join(work, 'last')];
  try {
    moveFolder(made, site);
    markSite(site, mark);
    for (let tries = 0; tries < 20; tries += 1) {
      check();
      moveAway(out, last);
      if (movedIn(site, out, last)) return;
    }
    throw new CannotRunError(`Something else writes to ${out} all the time. Build again when it is done.`);
  } finally {
    // A last site that could not be put back stays where it is, for the next build to do so.
    if (existsSync(out) || !existsSync(last)) removeWorkFolder(work);
  }
};

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Another disk takes a folder only as a copy. */
const moveFolder = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
};

const moveAway = (out: string, last: string): void => {
  if (!existsSync(out)) return;
  rmSync(last, { recursive: true, force: true });
  try {
    renameSync(out, last);
  } catch (error) {
    // Another build has just taken it away.
    if (codeOf(error) !== 'ENOENT') throw error;
  }
};

const movedIn = (site: string, out: string, last: string): boolean => {
  try {
    renameSync(site, out);
    return true;
  } catch (error) {
    // Another build has just put its own there, which now is the last.
    if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) return false;
    if (existsSync(last) && !existsSync(out)) renameSync(last, out);
    throw error;
  }
};
