import { type Folded, Folding } from './folding.ts';

/** Signs of other alphabets that look like Latin ones or stand for them, upside down too, and letters that no decomposition takes apart. */
const alike: Readonly<Record<string, string>> = Object.fromEntries([
  ...pairs('аеорсухіјѕһԁАВЕКМНОРСТУХІЈЅ', 'aeopcyxijshdABEKMHOPCTYXIJS'),
  ...pairs('αεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'aeiknoptuxABEZHIKMNOPTYX'),
  ...pairs('ıłøđħŁØĐĦ', 'ilodhLODH'),
  ...pairs('‐‑‒–—―−﹘﹣', '---------'),
  ...pairs('‘’‛ʼʹ′`´', "''"),
  ...pairs('“”„‟', '""""'),
  ...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'),
  ...pairs('ǫɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ', 'qacefghijkmrtvwy'),
  ...pairs('⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵', 'abcdefghijklmnopqrstuvwxyz'),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'Ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ð', 'd'],
]);

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((sign, index) => [sign, to[index] ?? sign]);
}

/** Signs that nobody sees: soft hyphens, zero-width signs, marks of direction, variation selectors, combining marks. */
const unseen = /\p{M}|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
  num: '#',
  plus: '+',
  lowbar: '_',
  hyphen: '-',
  ndash: '-',
  mdash: '-',
  shy: '',
  zwsp: '',
};

/**
 * Marks that give a word a weight and are not seen where it is shown: stars and tildes between letters or in twos, and
 * tags without attributes.
 */
const weight =
  /(?<![*~])(?:\*\*|~~)(?![*~])|(?<=\p{L})(?:\*|~~)(?=\p{L})|<\/?(?:b|i|u|s|em|strong|mark|small|sub|sup|span|code|q|del|ins|kbd|wbr|br)\s?\/?>/iuy;

const written =
  /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,7}));|((?:%[\da-fA-F]{2}){1,12})|[\u0080-\u{10ffff}]/guy;

/** Every sign that may be another in the folded text. */
const other = /[\u0080-\uffff&%<*~]/g;

/** `<`, `*` and `~`. */
const mayBeWeight: ReadonlySet<number> = new Set([60, 42, 126]);

/**
 * Folds a text so that one pattern finds what was written in many ways: full-width digits, no-break spaces, digits and letters
 * of other alphabets, letters with marks, invisible signs, marks of weight, HTML entities and percent signs of web addresses.
 */
export const folded = (text: string): Folded => {
  other.lastIndex = 0;
  if (!other.test(text)) return asItIs(text);
  const into = new Folding(text);
  for (let at = 0; at < text.length; ) {
    other.lastIndex = at;
    const next = other.exec(text)?.index ?? text.length;
    into.keep(at, next);
    at = next < text.length ? foldedAt(text, next, into) : next;
  }
  return into.done();
};

/** Folds what begins at a sign, and gives where it ends. */
const foldedAt = (text: string, at: number, into: Folding): number => {
  const code = text.charCodeAt(at);
  if (mayBeWeight.has(code)) {
    weight.lastIndex = at;
    const mark = weight.exec(text)?.[0];
    if (mark === undefined) into.keep(at, at + 1);
    else if (/br/i.test(mark)) into.put(' ', at, at + mark.length);
    return at + (mark?.length ?? 1);
  }
  written.lastIndex = at;
  const match = written.exec(text);
  const end = at + (match?.[0].length || 1);
  into.put(match ? plainOf(match) : (text[at] as string), at, end);
  return end;
};

/** 0, 1, 2 …: the way back into a text in which nothing was folded. Grown as longer texts come. */
let counted = new Int32Array(0);

const asItIs = (text: string): Folded => {
  if (counted.length <= text.length)
    counted = Int32Array.from({ length: 2 * text.length + 1 }, (_, index) => index);
  return { text, starts: counted, ends: counted.subarray(1) };
};

const plainOf = (match: RegExpExecArray): string => {
  const [whole, decimal, hexadecimal, name, percent] = match;
  if (decimal) return ofCode(Number.parseInt(decimal, 10), whole);
  if (hexadecimal) return ofCode(Number.parseInt(hexadecimal, 16), whole);
  if (name) return entities[name] ?? whole;
  if (percent) return unescaped(percent);
  return plainSign(whole);
};

const ofCode = (code: number, otherwise: string): string =>
  code > 0 && code <= 0x10ffff ? plainSign(String.fromCodePoint(code)) : otherwise;

const unescaped = (percent: string): string => {
  try {
    return [...decodeURIComponent(percent)].map(plainSign).join('');
  } catch {
    return percent;
  }
};

/** What signs come to, each worked out once. */
const plainSigns = new Map<string, string>();

const plainSign = (sign: string): string => {
  const known = plainSigns.get(sign);
  if (known !== undefined) return known;
  const plain = alike[sign] ?? digitOf(sign) ?? boxedOf(sign) ?? decomposed(sign);
  plainSigns.set(sign, plain);
  return plain;
};

const decomposed = (sign: string): string =>
  [...sign.normalize('NFKD').replace(unseen, '')]
    .map((one) => alike[one] ?? (/\s/.test(one) && one !== '\n' ? ' ' : one))
    .join('');

/** A digit of any alphabet as one of ours: ten stand in a row, from a code that ends in 0 or in 6 (Unicode, chapter 4.6). */
const digitOf = (sign: string): string | undefined => {
  if (!/^\p{Nd}$/u.test(sign)) return undefined;
  const code = sign.codePointAt(0) as number;
  if (code > 0xffff) return undefined;
  const start = /^\p{Nd}$/u.test(String.fromCodePoint(code - (code % 16))) ? 0 : 6;
  return String((code % 16) - start);
};

/**
 * A letter in a black box or circle, of a flag, of an unseen tag, or of a symbol font, which no decomposition takes apart
 * (Unicode, 22.10 and 23.9; a symbol font has its signs from U+F000 on).
 */
const boxedOf = (sign: string): string | undefined => {
  const code = sign.codePointAt(0) as number;
  if (code >= 0xf020 && code <= 0xf07e) return String.fromCharCode(code - 0xf000);
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return String.fromCharCode(code - 0x1f1e6 + 65);
  if (code >= 0xe0020 && code <= 0xe007e) return String.fromCharCode(code - 0xe0000);
  const boxed = (code >= 0x1f150 && code <= 0x1f169) || (code >= 0x1f170 && code <= 0x1f189);
  return boxed ? String.fromCharCode(65 + ((code - 0x1f150) % 32)) : undefined;
};
