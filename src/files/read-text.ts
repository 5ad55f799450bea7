import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Finding } from '#domain/finding.ts';
import { shapeFinding } from '#domain/rules/shape.ts';

/** Text of a file, or the findings that say why there is none. */
export interface ReadText {
  text?: string;
  findings: Finding[];
}

/** The largest record, in bytes. */
export const recordLimit = 1_000_000;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads one text file: UTF-8 only, within the limit, and unchanged while it was read. Never throws. */
export const readText = (absolute: string, file: string, limit = recordLimit): ReadText => {
  const place = { file, line: 1, column: 1 };
  const refuse = (...args: [Parameters<typeof shapeFinding>[0], string]): ReadText => ({
    findings: [shapeFinding(args[0], place, args[1], { subject: file })],
  });
  let bytes: Buffer;
  try {
    const handle = openSync(absolute, 'r');
    try {
      const before = fstatSync(handle);
      if (before.size > limit)
        return refuse('file-too-large', `${file} holds ${before.size} bytes; it may hold ${limit}.`);
      bytes = readFileSync(handle);
      const after = fstatSync(handle);
      if (after.mtimeMs !== before.mtimeMs || after.size !== before.size || bytes.length !== after.size)
        return refuse('file-changed', `${file} changed while it was read.`);
    } finally {
      closeSync(handle);
    }
  } catch {
    return refuse('file-unreadable', `${file} could not be opened.`);
  }
  try {
    return { text: decoder.decode(bytes).replace(/\r\n?/g, '\n'), findings: [] };
  } catch {
    return refuse('not-utf8', `${file} is not UTF-8 text.`);
  }
};
