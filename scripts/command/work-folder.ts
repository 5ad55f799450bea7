import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ageOf, isAtWork } from '#files/disk/is-running.ts';
import { makeFolder } from '#files/disk/make-folder.ts';

const begins = '.portfolio-build-';
const noteName = 'build.json';

/** Which process works in such a folder, and what for. */
interface Note {
  pid: number;
  host: string;
  what: string;
}

/** Makes a folder in `parent` for this process alone to work in; `what` says for what. Its note lies beside what is made there. */
export const workFolder = (parent: string, what: string): string => {
  makeFolder(parent);
  const folder = mkdtempSync(join(parent, begins));
  const note: Note = { pid: process.pid, host: hostname(), what };
  try {
    writeFileSync(join(folder, noteName), JSON.stringify(note));
    return folder;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
};

/**
 * Takes away the folders in `parent` that processes worked in which were ended before they were done.
 * `rescue` sees each before it goes. What another process is working in stays.
 */
export const clearWorkFolders = (parent: string, what: string, rescue: (folder: string) => void): void => {
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent).filter((one) => one.startsWith(begins))) {
    const folder = join(parent, name);
    const note = noteIn(folder);
    if (isBare(folder, note)) removeWorkFolder(folder);
    if (note?.what !== what || note.host !== hostname()) continue;
    if (isAtWork(note.pid, join(folder, noteName), longest)) continue;
    rescue(folder);
    removeWorkFolder(folder);
  }
};

/** How long a build may take, in milliseconds: a night and a day. */
const longest = 86_400_000;

/** Whether it was made and no more, by a process that was ended before it had noted itself. */
const isBare = (folder: string, note: Note | undefined): boolean =>
  note === undefined &&
  ageOf(folder) > 60_000 &&
  namesIn(folder)?.every((name) => name === noteName) === true;

/**
 * Takes away a folder to work in. Should that be cut short, what is left of it still says whose it was, and nothing in it
 * has the name of a whole.
 */
export const removeWorkFolder = (folder: string): void => {
  for (const name of (namesIn(folder) ?? []).filter((one) => one !== noteName)) {
    const going = join(folder, `${name.replace(/(\.going)?$/, '')}.going`);
    renameSync(join(folder, name), going);
    rmSync(going, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
};

/** What is in a folder; undefined where it is none, or gone. */
const namesIn = (folder: string): string[] | undefined => {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
};

const noteIn = (folder: string): Note | undefined => {
  try {
    return JSON.parse(readFileSync(join(folder, noteName), 'utf8'));
  } catch {
    return undefined;
  }
};
