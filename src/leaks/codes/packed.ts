import { bytesOf, type Code, readableBytes, setApart } from './code.ts';

/** Base64, of few signs only with its end: it would be found in any word. */
const base64 =
  /(?<![A-Za-z\d+/_-])(?:[A-Za-z\d+/_-]{20,}(?:\r?\n[ >\t]{0,8}[A-Za-z\d+/_-]{2,})+|[A-Za-z\d+/_-]{8,}|[A-Za-z\d+/]{2,7}(?==))={0,2}/g;

/** Whole stretches in a code that packs bytes: base64 (RFC 4648, also over the ends of lines) and UTF-7 (RFC 2152). */
export const packed: readonly Code[] = [
  {
    written: /\+([A-Za-z\d+/]{6,1000})-/g,
    plainOf: ([, words = '']) => readableBytes(unpacked64(words) ?? new Uint8Array()),
  },
  { written: base64, plainOf: ([words]) => setApart(ofBase64(words)) },
];

/** Base32 (RFC 4648, 6), in capitals or in small letters, with at least a digit in it. */
export const ofBase32: readonly Code[] = [
  {
    written: /(?<![A-Za-z\d])(?=[A-Z]*[2-7])(?:[A-Z2-7]{10,})={0,6}(?![A-Za-z\d])/gi,
    plainOf: ([words]) =>
      words === words.toUpperCase() || words === words.toLowerCase()
        ? setApart(readableBytes(unpacked32(words)))
        : undefined,
  },
];

/** Base64 from its end to its beginning. */
export const base64Backwards: readonly Code[] = [
  {
    written: /(?<![A-Za-z\d+/])={0,2}[A-Za-z\d+/]{10,}(?![A-Za-z\d+/=])/g,
    plainOf: ([words]) =>
      isMixed(words)
        ? setApart(readableBytes(unpacked64([...words].reverse().join('')) ?? new Uint8Array()))
        : undefined,
  },
];

/** A whole stretch, or where a stroke or a hyphen may part words, the parts that read. */
const ofBase64 = (words: string): string | undefined => {
  const whole = isMixed(words) ? readableBytes(unpacked64(words) ?? new Uint8Array()) : undefined;
  if (whole !== undefined || !/[/_+-]/.test(words)) return whole;
  const parts = words.split(/([/_+-])/);
  const read = parts.map((part) =>
    part.length >= 8 && isMixed(part) ? readableBytes(unpacked64(part) ?? new Uint8Array()) : undefined,
  );
  return read.every((part) => part === undefined)
    ? undefined
    : parts.map((part, at) => read[at] ?? part).join('');
};

/** A word of a language has no capital after a small letter, and no digit among letters. */
const isMixed = (words: string): boolean => /[a-z\d][A-Z]|[A-Za-z]\d|\d[A-Za-z]/.test(words);

/** The bytes of base64 in either alphabet, with its padding or without; undefined where it is none. */
const unpacked64 = (words: string): Uint8Array | undefined => {
  const plain = words
    .replace(/[\s>=]/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  if (plain.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(plain), (sign) => sign.charCodeAt(0));
};

const signsOf32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The bytes of base32, each sign of which holds five bits. */
const unpacked32 = (words: string): Uint8Array => {
  const bits = [...words.toUpperCase().replace(/=/g, '')]
    .map((sign) => signsOf32.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  return bytesOf(bits.match(/[01]{8}/g) ?? [], 2);
};
