import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { liesAt } from '../disk/lies-at.ts';
import type { ArtefactTrouble } from './trouble.ts';

/** Windows knows neither: it has no pipes among its files, and opens its links by itself. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** The bytes of a file, or why there are none. */
export type ReadBytes = { bytes: Uint8Array; trouble?: never } | { bytes?: never; trouble: ArtefactTrouble };

/**
 * Reads one file of evidence whole, within a limit of bytes. `name` is what messages call it. Never throws, and never
 * waits for a pipe, or follows a link, that has come in the place of the file or of a folder above it.
 */
export const readBytes = async (absolute: string, name: string, limit: number): Promise<ReadBytes> => {
  try {
    const handle = await open(absolute, flags);
    try {
      const opened = await handle.stat();
      const { size } = opened;
      if (!liesAt(absolute, opened)) return { trouble: unopened(name, 'ENOENT') };
      if (size === 0) return { trouble: empty(name) };
      if (size > limit) return { trouble: tooLarge(name, limit) };
      const bytes = new Uint8Array(await handle.readFile());
      return bytes.length > limit ? { trouble: tooLarge(name, limit) } : { bytes };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { trouble: unopened(name, (error as NodeJS.ErrnoException).code) };
  }
};

const empty = (name: string): ArtefactTrouble => ({
  message: `${name} is empty: there is nothing in it to open.`,
  mend: 'Put the file there once more, with what it should hold, or take it out of `attachments`.',
});

const tooLarge = (name: string, limit: number): ArtefactTrouble => ({
  message: `${name} is too large to be published: a file of evidence may hold ${limit / 1_000_000} MB.`,
  mend: 'Shorten the recording, scan at a lower resolution, or hold the file in the workplace and say where it is.',
});

const unopened = (name: string, code: string | undefined): ArtefactTrouble =>
  code === 'ENOENT'
    ? {
        message: `${name} went away while it was read.`,
        mend: 'Put it back, wait until nothing moves it, and check again.',
      }
    : {
        message: `${name} could not be opened.`,
        mend: 'Close the program that may hold it open, give yourself the right to read it, and check again.',
      };
