import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whileHeld } from '../disk/hold-number.ts';
import { pathWithin, seenAt } from '../disk/inside.ts';
import { type FoundFile, listFiles } from '../disk/list-files.ts';
import { readText, textOrTrouble } from '../disk/read-text.ts';
import { ChangedMeanwhileError, createFile, replaceFile } from '../disk/write-file.ts';
import { asWritten } from '../text/as-written.ts';
import { movedText } from './older-forms.ts';

/** A file that was moved to how this version writes it. */
export interface Upgraded {
  file: string;
  /** What became of what stood in it, a sentence each. */
  says: string[];
  /** Where it lies as it was. */
  copy: string;
}

/**
 * Writes every file of the portfolio at `root` in which an older form stands as this version writes it, each after a copy
 * of it, to the byte, was laid beside. Ended at any moment, every file is the old one or the new one, and done again it
 * goes on. A link within the portfolio is left as it is: the file that it leads to is written. Throws
 * ChangedMeanwhileError where another program changes a file meanwhile.
 */
export const upgrade = (root: string): Upgraded[] => {
  const older = listFiles(root, 'content').files.filter((found) => movedIn(root, found) !== undefined);
  // Of two at once, the second finds nothing left to do.
  return older.length === 0 ? [] : whileHeld(root, 'upgrade', () => upgraded(root, older));
};

/** What a file is to be and was, where an older form stands in it. */
const movedIn = (root: string, { file, absolute }: FoundFile) => {
  const { text } = readText(absolute, file);
  const moved = text === undefined ? undefined : movedText(file, text);
  return moved && !seenAt(join(root, file))?.isSymbolicLink() ? { ...moved, was: text } : undefined;
};

const upgraded = (root: string, older: readonly FoundFile[]): Upgraded[] =>
  older.flatMap((found) => {
    const { file, absolute } = found;
    const moved = movedIn(root, found);
    if (!moved) return [];
    const before = readFileSync(absolute);
    if (textOrTrouble(before, file).text !== moved.was) throw new ChangedMeanwhileError(file);
    const copy = copied(root, `before-${moved.forms[0]?.since}/${file}`, before);
    replaceFile(root, file, asWritten(before.toString('utf8'), moved.text), before);
    return [{ file, says: moved.forms.map(({ says }) => says), copy }];
  });

/** Lays a copy, under the next free name where another lies there already. */
const copied = (root: string, file: string, bytes: Uint8Array): string => {
  for (let again = 1; ; again += 1) {
    const name = again === 1 ? file : file.replace(/(?=\.[a-z]+$)/, `-${again}`);
    try {
      createFile(root, name, bytes);
      return name;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const there = pathWithin(root, name);
      // A try before was ended when it had laid the copy.
      if (seenAt(there)?.isFile() && readFileSync(there).equals(bytes)) return name;
    }
  }
};
