import { fstatSync } from 'node:fs';
import type { Finding } from '#portfolio/finding.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import { noFile, readBounded, withOpen } from './bounded.ts';
import { liesAt } from './lies-at.ts';
import { type TextOfBytes, textOfBytes } from './text-of-bytes.ts';

/** Text of a file, or the findings that say why there is none. */
export interface ReadText {
  text?: string;
  findings: Finding[];
}

/** The largest record, in bytes. */
export const recordLimit = 1_000_000;

/** How a file is read: how many bytes it may hold, and whether other writings than UTF-8 are taken, as in a table. */
export interface Reading {
  limit?: number;
  anyWriting?: boolean;
  /** True for a file of a portfolio, by its real path: where a link has come on the way since, it is not read. */
  inPlace?: boolean;
}

/**
 * Reads one text file: within its limit, unchanged while it was read, and text. Every file that a command reads comes
 * in through here. Its line ends become LF and its accents one sign each (NFC). Never throws.
 */
export const readText = (
  absolute: string,
  file: string,
  { limit = recordLimit, anyWriting = false, inPlace = false }: Reading = {},
): ReadText => {
  const place = { file, line: 1, column: 1 };
  const refuse = (id: Parameters<typeof shapeFinding>[0], message: string, mend?: string): ReadText => ({
    findings: [shapeFinding(id, place, message, { subject: file, mend })],
  });
  let bytes: Buffer;
  try {
    const read = withOpen(absolute, (handle) => {
      const other = noFile(handle);
      if (other) return refuse('file-unreadable', `${file} is no file but ${other}.`);
      const before = fstatSync(handle);
      if (inPlace && !liesAt(absolute, before))
        return refuse('file-changed', `${file} changed while it was read.`);
      if (before.size > limit)
        return refuse('file-too-large', `${file} holds ${before.size} bytes; it may hold ${limit}.`);
      const whole = readBounded(handle, limit, before.size + 1);
      const after = fstatSync(handle);
      return after.mtimeMs !== before.mtimeMs || after.size !== before.size || whole.length !== after.size
        ? refuse('file-changed', `${file} changed while it was read.`)
        : whole;
    });
    if (!Buffer.isBuffer(read)) return read;
    bytes = read;
  } catch {
    return refuse('file-unreadable', `${file} could not be opened.`);
  }
  const { text, trouble } = textOrTrouble(bytes, file, { limit, anyWriting });
  return trouble ? refuse('not-utf8', trouble.message, trouble.mend) : { text, findings: [] };
};

/** The text that bytes are, as `readText` gives it, or why there is none; `name` is what the words call it. */
export const textOrTrouble = (
  bytes: Uint8Array,
  name: string,
  { limit = recordLimit, anyWriting = false }: Reading = {},
): { text: string; trouble?: never } | { text?: never; trouble: Trouble } => {
  if (bytes.length > limit)
    return {
      trouble: { message: `${name} holds more than the ${limit} bytes that it may hold.`, mend: shorter },
    };
  const read = textOfBytes(bytes);
  const trouble = writingTrouble(read, name);
  return read.writing !== 'no text' && (anyWriting || !trouble)
    ? { text: read.text.replace(/\r\n?/g, '\n').normalize('NFC') }
    : { trouble: trouble as Trouble };
};

interface Trouble {
  message: string;
  mend: string;
}

const shorter = 'Give it in parts, or see whether it is the file that you mean.';

const writings = {
  'utf-16': 'UTF-16 (what Windows calls Unicode)',
  'windows-1252': 'ANSI, an old code of Windows',
  macintosh: 'Western (Mac OS Roman), an old code of the Mac',
  cp850: 'an old code of DOS',
} as const;

const byNotepad =
  'Open it in Notepad, choose File, Save as, set Encoding to UTF-8 and save it under the same name.';
const byItsProgram =
  'Save it once more with the program that it is from and choose UTF-8 (in Excel: CSV UTF-8), under the same name.';
const saveAsUtf8 = {
  'utf-16': byNotepad,
  'windows-1252': byNotepad,
  macintosh: byItsProgram,
  cp850: byItsProgram,
} as const;

/** Why bytes are not text in UTF-8 and what to do, or undefined where they are. */
const writingTrouble = (read: TextOfBytes, file: string): Trouble | undefined => {
  if (read.writing === 'utf-8') return undefined;
  if (read.writing === 'no text')
    return {
      message: `${file} is not text in UTF-8: it is ${read.is}.`,
      mend: 'Open it in the program that it is from, copy the words, and save them with a plain text editor as UTF-8.',
    };
  const was = writings[read.writing];
  return {
    message: `${file} is not UTF-8 text: it was saved as ${was}, so that its letters would come out wrong.`,
    mend: saveAsUtf8[read.writing],
  };
};
