import { constants, unzipSync } from 'node:zlib';
import { knownAs } from '../../disk/text-of-bytes.ts';
import type { Words } from '../shared/words.ts';

/** A line of nothing but base64, as in the body of a mail. */
const codedLine = /^[ >\t]*[A-Za-z\d+/_-]{20,}={0,2}\s*$/;
const lastLine = /^[ >\t]*[A-Za-z\d+/_-]{2,}={0,2}\s*$/;

/** What several lines of base64 hold together: a line by itself may end within a letter. */
export const codedOver = (lines: readonly string[]): Words[] => {
  const found: Words[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const start = at;
    while (at < lines.length && codedLine.test(lines[at] as string)) at += 1;
    if (at === start) continue;
    // A short line after it may be the end of it, or a word.
    const ends = lastLine.test(lines[at] ?? '') ? [at, at + 1] : [at];
    for (const end of ends.filter((one) => one - start > 1))
      found.push({ where: `from line ${start + 1}`, words: lines.slice(start, end).join('\n') });
  }
  return found;
};

/** Base64 of a file: so many signs that a line of words cannot be meant. */
const longCode = /(?:[A-Za-z\d+/_-]{40,}\s{1,9}[>\s]{0,9})*[A-Za-z\d+/_-]{40,}/g;

const longHex = /(?:[\da-f]{2}[ :\n]?){40,}/gi;

/** Says of a text that it holds another file in base64 or in hexadecimal, as a saved mail does: nobody has looked into that. */
export const filesInCode = (text: string): Words[] => {
  const is = firstKnown(text.matchAll(longCode), 'base64') ?? firstKnown(text.matchAll(longHex), 'hex');
  return is === undefined ? [] : [{ where: 'the file', words: '', unread: holding(is), unsearched: true }];
};

const firstKnown = (codes: Iterable<RegExpMatchArray>, writing: 'base64' | 'hex'): string | undefined => {
  for (const [code] of codes) {
    const bytes = Buffer.from(code.slice(0, 4000).replaceAll(/[\s>:]/g, ''), writing);
    const is = knownAs(bytes) ?? (isPacked(bytes) ? 'a packed file' : undefined);
    if (is !== undefined) return is;
  }
  return undefined;
};

const begins = new Set(['1f8b', '7801', '785e', '789c', '78da']);

/** Whether bytes begin as gzip or zlib do (RFC 1952, RFC 1950) and go on as these must. */
const isPacked = (bytes: Buffer): boolean => {
  if (!begins.has(bytes.subarray(0, 2).toString('hex'))) return false;
  try {
    return unzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).length > 0;
  } catch {
    return false;
  }
};

const holding = (is: string): string =>
  `It holds ${is} in code (base64 or hexadecimal), which is not looked into; take that out, or take it as a file of its own.`;
