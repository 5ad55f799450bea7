import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '#files/is-running.ts';

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
  mkdirSync(parent, { recursive: true });
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
    if (note?.what !== what || note.host !== hostname() || isRunning(note.pid)) continue;
    rescue(folder);
    rmSync(folder, { recursive: true, force: true });
  }
};

const noteIn = (folder: string): Note | undefined => {
  try {
    return JSON.parse(readFileSync(join(folder, noteName), 'utf8'));
  } catch {
    return undefined;
  }
};
