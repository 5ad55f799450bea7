import { type OneByteCode, oneByteText } from './one-byte-text.ts';

/** What the bytes of a text file are: UTF-8, another writing of letters that is told for sure, or no text at all. */
export type TextOfBytes =
  | { writing: 'utf-8'; text: string }
  | { writing: 'utf-16' | OneByteCode; text: string }
  | { writing: 'no text'; is: string };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Tells what bytes are. UTF-8 with its mark or without; UTF-16 by its mark, or by the zero beside every plain letter,
 * as Excel and Notepad save it; Windows-1252 for whatever else could be text, or the code of an old Mac or of DOS where its
 * letters stand right only in that. The same bytes always give the same.
 */
export const textOfBytes = (bytes: Uint8Array): TextOfBytes => {
  const known = knownAs(bytes);
  if (known !== undefined) return { writing: 'no text', is: known };
  const wide = wideOrder(bytes);
  if (wide) return wideText(bytes, wide);
  try {
    const text = utf8.decode(bytes);
    return text.includes('\0') ? noText : { writing: 'utf-8', text };
  } catch {
    return oneByte(bytes);
  }
};

const noText: TextOfBytes = { writing: 'no text', is: 'a file for a program to read, not text' };

const wideText = (bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): TextOfBytes => {
  try {
    const text = new TextDecoder(order, { fatal: true }).decode(bytes);
    return text.includes('\0') ? noText : { writing: 'utf-16', text };
  } catch {
    return noText;
  }
};

const oneByte = (bytes: Uint8Array): TextOfBytes => {
  const read = oneByteText(bytes);
  if (!read) return noText;
  return read.unsure
    ? { writing: 'no text', is: 'text in an old code of letters, and which one cannot be told' }
    : { writing: read.code, text: read.text };
};

/** How many bytes at the start of a file are looked at for zeros. */
const looked = 4000;

const wideOrder = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 === 1 || bytes.length === 0) return undefined;
  const seen = bytes.subarray(0, looked);
  const zeros = [0, 0];
  for (const [index, byte] of seen.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [first = 0, second = 0] = zeros;
  // Of European text nearly every letter has a zero on one side and none on the other.
  if (second > seen.length / 4 && first * 20 < second) return 'utf-16le';
  return first > seen.length / 4 && second * 20 < first ? 'utf-16be' : undefined;
};

/** Files that somebody may take for text, by how they begin. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^PK\p{Cc}{2}/u, 'a Word, Excel or other zipped file'],
  [/^\xd0\xcf\p{Cc}\xe0/u, 'an old Word or Excel file, or one with a password'],
  [/^\{\\rtf/, 'a rich text file (RTF)'],
  [/^%PDF-/, 'a PDF'],
  [
    /^(\xff\xd8\xff|\x89PNG|GIF8[79]a|RIFF....WEBP|BM....\p{Cc}{4}|II\*\p{Cc}|MM\p{Cc}\*|....ftyp)/su,
    'a picture or film',
  ],
  [/^(ID3\p{Cc}{2}|OggS\p{Cc}|RIFF....WAVE)/su, 'a recording'],
];

/** What bytes begin like that are no text, in words for people; undefined where they are like no file that is known. */
export const knownAs = (bytes: Uint8Array): string | undefined => {
  const begins = Buffer.from(bytes.subarray(0, 2000)).toString('latin1');
  const [, is] = beginnings.find(([how]) => how.test(begins)) ?? [];
  if (!begins.startsWith('PK')) return is;
  const whole = Buffer.from(bytes).toString('latin1');
  if (whole.includes('word/')) return 'a Word file';
  if (whole.includes('xl/')) return 'an Excel file';
  if (whole.includes('application/vnd.oasis.opendocument')) return 'a LibreOffice file';
  return is;
};
