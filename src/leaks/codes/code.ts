/** Signs that stand for others in a text, by a code that a program reads: how each is written, and what it says. */
export interface Code {
  /** Matches one stretch of the code; global, as `matchAll` needs. */
  written: RegExp;
  /** What a stretch says, or undefined where it says nothing that can be read. */
  plainOf: (match: RegExpMatchArray) => string | undefined;
}

export const signOf = (code: number): string | undefined =>
  (code >= 32 || code === 9 || code === 10 || code === 13) && code <= 0x10ffff
    ? String.fromCodePoint(code)
    : undefined;

/**
 * Bytes as a reader sees them: UTF-16 where every other byte is none, UTF-8, or where `oneByte` says so a byte a letter.
 * Undefined where they are no text.
 */
export const readableBytes = (bytes: Uint8Array, oneByte = false): string | undefined => {
  const wide = bytes.includes(0) ? wideOrder(bytes) : undefined;
  if (wide === undefined && bytes.some(isControl)) return undefined;
  const text = decoders[wide ?? 'utf-8'].decode(bytes);
  if (!text.includes('\ufffd')) return isReadable.test(text) ? text : undefined;
  return oneByte ? decoders.latin1.decode(bytes) : undefined;
};

const isReadable = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{Cf}\t\r\n]+$/u;

const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32) || byte === 127;

const decoders = {
  'utf-8': new TextDecoder(),
  'utf-16le': new TextDecoder('utf-16le'),
  'utf-16be': new TextDecoder('utf-16be'),
  latin1: new TextDecoder('latin1'),
};

const wideOrder = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [first = 0, second = 0] = zeros;
  if (bytes.length % 2 === 1 || Math.max(first, second) * 4 < bytes.length) return undefined;
  if (second > first * 8) return 'utf-16le';
  return first > second * 8 ? 'utf-16be' : undefined;
};

export const bytesOf = (codes: Iterable<string>, base: number): Uint8Array =>
  Uint8Array.from(codes, (code) => Number.parseInt(code, base));

export const ofBytes = (pattern: RegExp, base: number) => (match: RegExpMatchArray) =>
  readableBytes(bytesOf(match[0].match(pattern) ?? [], base), true);

/** What stands before it is no part of it: `base64,07700 900123`. */
export const setApart = (words: string | undefined): string | undefined =>
  words === undefined ? words : ` ${words} `;
