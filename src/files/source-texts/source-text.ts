import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Cannot } from '../artefacts/shared/cleaning.ts';
import { textOfBytes } from '../disk/text-of-bytes.ts';
import { docxText } from './docx/docx-text.ts';
import { withoutPage } from './html-text.ts';
import { pdfText } from './pdf-text.ts';
import { pageOfArchive } from './web-archive.ts';

/** The largest document that a text is taken from, in bytes. */
export const documentLimit = 40_000_000;

/** The text of a document, or why there is none, in a sentence that says what to do. */
export type SourceText = { text: string; trouble?: never } | { text?: never; trouble: string };

/**
 * The text of a document that somebody has: plain text, Markdown, a saved web page, PDF or Word. What it is told by
 * its bytes and not by its name. Never throws.
 */
export const sourceText = async (path: string): Promise<SourceText> => {
  const name = basename(path);
  try {
    const seen = statSync(path, { throwIfNoEntry: false });
    if (!seen) return { trouble: `There is no file ${path}.` };
    if (!seen.isFile())
      return { trouble: `${name} is no file but a folder or a device. Name the file of the specification.` };
    if (seen.size > documentLimit)
      return {
        trouble: `${name} holds more than ${documentLimit / 1_000_000} MB. Take the pages of the unit alone.`,
      };
    return await textOfDocument(name, readFileSync(path));
  } catch {
    return {
      trouble: `${name} could not be opened. Close the program that may hold it open, and try again.`,
    };
  }
};

/** The same of a document whose bytes are there already, such as one that was sent. */
export const textOfDocument = async (name: string, bytes: Buffer): Promise<SourceText> => {
  try {
    return { text: await textOf(bytes) };
  } catch (error) {
    if (error instanceof Cannot) return { trouble: `${name} cannot be read. ${error.message}` };
    return { trouble: `${name} could not be read. Save it anew in its program, and try again.` };
  }
};

const textOf = (bytes: Buffer): string | Promise<string> => {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return pdfText(bytes);
  const read = textOfBytes(bytes);
  if (read.writing !== 'no text') return withoutPage(pageOfArchive(read.text));
  if (read.is === 'a Word file') return docxText(bytes);
  throw new Cannot(
    `It is ${read.is}. Open it in its program, save it as PDF or Word (.docx), or copy its words into a text file, and take that.`,
  );
};
