import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Cannot } from '#files/artefacts/shared/cleaning.ts';
import { readDocx } from '#files/source-texts/docx/read-docx.ts';
import { CannotRunError } from '../command/command.ts';
import { textOf } from './given.ts';

/** Files of programs for writing: what is no Word document of today among them is told as such. */
const isDocument = /\.(?:docx?|dotx?|docm|odt|rtf|pages|pdf)$/i;

/**
 * The text of a record out of a file: as it stands, or out of a Word document, where `tell` hears in a sentence each what is
 * not in it. Throws CannotRunError where the file cannot be read.
 */
export const bodyOfFile = async (file: string, tell: (line: string) => void): Promise<string> => {
  if (!isDocument.test(file) || !isFile(file)) return textOf(file);
  try {
    const { body, leftOut } = await readDocx(readFileSync(file));
    for (const line of leftOut) tell(line);
    return body;
  } catch (error) {
    if (!(error instanceof Cannot)) throw error;
    throw new CannotRunError(`${basename(file)} cannot be read. ${error.message}`);
  }
};

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === true;
