/** Signs that stand for others in a text, by a code that a program reads: how each is written, and what it says. */
export interface Code {
  /** Matches one stretch of the code; global, as `matchAll` needs. */
  written: RegExp;
  /** What a stretch says, or undefined where it says nothing that can be read. */
  plainOf: (match: RegExpMatchArray) => string | undefined;
}

const signOf = (code: number): string | undefined =>
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

const bytesOf = (codes: Iterable<string>, base: number): Uint8Array =>
  Uint8Array.from(codes, (code) => Number.parseInt(code, base));

const ofBytes = (pattern: RegExp, base: number) => (match: RegExpMatchArray) =>
  readableBytes(bytesOf(match[0].match(pattern) ?? [], base), true);

/** The escapes of JSON, of programs and of old web addresses, and references of web pages without their end. */
export const escapes: readonly Code[] = [
  {
    written: /[\\%]u(?:\{([\da-f]{1,6})\}|([\da-f]{4}))/gi,
    plainOf: ([, any, four]) => signOf(Number.parseInt(any ?? four ?? '', 16)),
  },
  { written: /(?:\\x[\da-f]{2})+/gi, plainOf: ofBytes(/[\da-f]{2}/gi, 16) },
  { written: /(?:\\[0-3][0-7]{2})+/g, plainOf: ofBytes(/[0-7]{3}/g, 8) },
  { written: /\\[nrt](?![a-z])/g, plainOf: () => ' ' },
  { written: /&#0*(\d{2,7});?/g, plainOf: ([, code]) => signOf(Number(code)) },
  { written: /&#x0*([\da-f]{2,6});?/gi, plainOf: ([, code = '']) => signOf(Number.parseInt(code, 16)) },
];

/** The escapes of style sheets (CSS Syntax, 4.3.7). */
export const ofStyles: readonly Code[] = [
  {
    written: /\\(0{0,4}(?:[2-7][\da-f]|(?<=00)[\da-f]{2}|e\d)) ?/gi,
    plainOf: ([, code = '']) => signOf(Number.parseInt(code, 16)),
  },
];

/** The escapes of rich text (RTF 1.9, "Unicode RTF"). */
export const ofRichText: readonly Code[] = [
  { written: /(?:\\'[\da-f]{2})+/gi, plainOf: ofBytes(/[\da-f]{2}/gi, 16) },
  { written: /\\u(\d{2,5}) ?\?/g, plainOf: ([, code]) => signOf(Number(code)) },
];

/** What web addresses and forms write for signs: once more where a percent sign was itself written so, and + for a space. */
export const ofForms: readonly Code[] = [
  { written: /(?:%[\da-fA-F]{2})+/g, plainOf: ofBytes(/[\da-fA-F]{2}/g, 16) },
  { written: /(?<=[\w%])\+(?=\w)/g, plainOf: () => ' ' },
];

/** Quoted-printable, as mail is sent (RFC 2045, 6.7; RFC 2047, 4.2). */
export const ofMail: readonly Code[] = [
  { written: /=\r?\n/g, plainOf: () => '' },
  // Capitals only: `explain=data` is none.
  { written: /(?:=[\dA-F]{2})+/g, plainOf: ofBytes(/[\dA-F]{2}/g, 16) },
];

/** Base64, of few signs only with its end: it would be found in any word. */
const base64 =
  /(?<![A-Za-z\d+/=_-])(?:[A-Za-z\d+/_-]{20,}(?:\r?\n[ >\t]{0,8}[A-Za-z\d+/_-]{2,})+|[A-Za-z\d+/_-]{8,}|[A-Za-z\d+/]{2,7}(?==))={0,2}/g;

/** Digits of bytes one after the other, with a sign between or none; a row of records, "E014 E061", is none. */
const hexadecimal =
  /(?<![\da-zA-Z])(?!(?:[ED]\d{3}[ ,;]{1,2})+[EDQV]\d{3}\b)(?:(?:0x)?[\da-fA-F]{2}[ :,-]{0,2}){6,}(?![\da-zA-Z])/g;
const binary = /(?<![\d])(?:[01]{8}[ ,]?){6,}(?![\d])/g;
/** What stands between numbers that are letters, also the word by which a program makes letters of them. */
const between = '(?:[^\\dA-Za-z]{1,3}|[^\\dA-Za-z]{0,4}\\b(?:chrw?|char|fromCharCode)\\([^\\dA-Za-z]{0,2})';
const letterCode = '0?(?:3[2-9]|[4-9]\\d)|1\\d\\d|2[0-4]\\d|25[0-5]';
const decimal = new RegExp(`(?<!\\d)(?:(?:${letterCode})${between}){5,}(?:${letterCode})(?!\\d)`, 'g');

/** Numbers of three digits with nothing between. */
const runOn = /(?<!\d)(?:0[3-9]\d|1[012]\d){6,}(?!\d)/g;

/** Letters by their place in the alphabet. */
const places =
  /(?<![\d.,/-])(?:(?:2[0-6]|1\d|0?[1-9])(?:[ ,;./_-]{1,2}| - )){4,}(?:2[0-6]|1\d|0?[1-9])(?![\d.,/-]?\d)/g;

/** Letters in Morse code (ITU-R M.1677-1). */
const morse = /(?<![\w.-])[.-]{1,4}(?:(?: {1,3}| ?[/|] ?)[.-]{1,4}){3,}(?![\w.-])/g;

/** Marks of web pages and of Markdown: within a word or a name they part nothing. */
export const marks: readonly Code[] = [
  { written: /<!--[\s\S]{0,2000}?-->|<!\[CDATA\[|\]\]>/g, plainOf: () => '' },
  {
    written: /<\/?([a-z][\w:-]{0,30})(?:\s[^<>]{0,500})?\/?>/gi,
    plainOf: ([, name = '']) =>
      /^(?:a|b|i|u|s|em|strong|span|font|mark|small|big|sub|sup|tt|abbr|w:\w+)$/i.test(name) ? '' : ' ',
  },
  { written: /!?\[([^\][\n]{1,80})\]\([^()\s]{1,300}\)/g, plainOf: ([, words]) => words },
];

/** Whole stretches in a code that packs bytes: base64 (RFC 4648, also over the ends of lines) and UTF-7 (RFC 2152). */
export const packed: readonly Code[] = [
  {
    written: /\+([A-Za-z\d+/]{6,})-/g,
    plainOf: ([, words = '']) => readableBytes(unpacked64(words) ?? new Uint8Array()),
  },
  { written: base64, plainOf: ([words]) => setApart(ofBase64(words)) },
];

/** Bytes written in digits of a fixed length: so many of them read as a text by no chance. */
export const asDigits: readonly Code[] = [
  { written: hexadecimal, plainOf: ofBytes(/[\da-f]{2}/gi, 16) },
  { written: binary, plainOf: ofBytes(/[01]{8}/g, 2) },
];

/** Bytes written as decimal numbers, and letters by their place in the alphabet: two places beyond nine are no row of marks. */
export const asNumbers: readonly Code[] = [
  { written: decimal, plainOf: ofBytes(/\d+/g, 10) },
  { written: runOn, plainOf: ofBytes(/\d{3}/g, 10) },
  {
    written: places,
    plainOf: ([words]) => (/\d\d\D+(?:\d\D+)*\d\d/.test(words) ? byPlaces(words) : undefined),
  },
];

const byPlaces = (words: string): string =>
  words.replace(/\D+/g, ' ').replace(/\d+ ?/g, (place) => String.fromCharCode(96 + Number(place)));

/** Letters in dots and strokes. */
export const asMorse: readonly Code[] = [
  {
    written: morse,
    plainOf: ([words]) =>
      words.replace(/[.-]+|[^.-]+/g, (sign) => ofMorse.get(sign) ?? (sign.length > 1 ? ' ' : '')),
  },
];

const ofMorse: ReadonlyMap<string, string> = new Map(
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'
    .split(' ')
    .map((sign, place) => [sign, String.fromCharCode(97 + place)]),
);

/** What stands before it is no part of it: `base64,07700 900123`. */
const setApart = (words: string | undefined): string | undefined =>
  words === undefined ? words : ` ${words} `;

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
