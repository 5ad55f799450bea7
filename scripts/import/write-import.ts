import { rmSync } from 'node:fs';
import type { Answered } from '#authoring/import/answers.ts';
import { whileHeld } from '#files/disk/hold-number.ts';
import { pathWithin } from '#files/disk/inside.ts';
import { createFile } from '#files/disk/write-file.ts';
import { keepForm } from '#files/imports-file.ts';
import type { TableForm } from '#portfolio/schema/imports.ts';
import { keepPeople } from './keep-people.ts';

/** A new file of the portfolio. */
export interface NewFile {
  file: string;
  text: string;
}

/**
 * Writes what a table became: first who is who, then the records, all or none of them, then how the table was read. `draft`
 * makes them while nobody else takes in a table. Gives what was written. What the disk refuses midway is taken back.
 */
export const writeImport = (
  root: string,
  answered: Answered,
  draft: () => { files: readonly NewFile[]; form: TableForm },
): readonly NewFile[] =>
  whileHeld(root, 'import', () => {
    const { files, form } = draft();
    keepPeople(root, answered);
    const done: string[] = [];
    try {
      for (const { file, text } of files) {
        createFile(root, file, text);
        done.push(file);
      }
    } catch (error) {
      for (const file of done) rmSync(pathWithin(root, file), { force: true });
      throw error;
    }
    keepForm(root, form);
    return files;
  });
