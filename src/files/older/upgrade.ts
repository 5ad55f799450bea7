import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seenAt } from '../disk/inside.ts';
import { listFiles } from '../disk/list-files.ts';
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
export const upgrade = (root: string): Upgraded[] =>
  listFiles(root, 'content').files.flatMap(({ file, absolute }) => {
    const { text } = readText(absolute, file);
    const moved = text === undefined ? undefined : movedText(file, text);
    if (!moved || seenAt(join(root, file))?.isSymbolicLink()) return [];
    const before = readFileSync(absolute);
    if (textOrTrouble(before, file).text !== text) throw new ChangedMeanwhileError(file);
    const copy = copied(root, `before-${moved.forms[0]?.since}/${file}`, before);
    replaceFile(root, file, asWritten(before.toString('utf8'), moved.text), before);
    return [{ file, says: moved.forms.map(({ says }) => says), copy }];
  });

/** Lays a copy, under the next free name where one lies there already. */
const copied = (root: string, file: string, bytes: Uint8Array): string => {
  for (let again = 1; ; again += 1) {
    const name = again === 1 ? file : file.replace(/(?=\.[a-z]+$)/, `-${again}`);
    try {
      createFile(root, name, bytes);
      return name;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
};
