import type { Code } from './code.ts';

/** Letters in Morse code (ITU-R M.1677-1). */
const morse = /(?<![\w.-])[.-]{1,4}(?:(?: {1,3}| ?[/|] ?)[.-]{1,4}){3,}(?![\w.-])/g;

/** Letters spelt out by words that begin with them: "D for Delta, E as in egg". */
export const spelledOut: readonly Code[] = [
  {
    written:
      /(?<![A-Za-z'])(?:([A-Za-z]),? (?:for|as in|like) ["']?\1[a-z]{1,15}["']?[\s,;./-]{0,4}(?:(?:and|then|space) )?){4,}/gi,
    plainOf: ([words]) => {
      const letters = words.match(/(?<![A-Za-z'])[A-Za-z](?=,? (?:for|as in|like) )/g) ?? [];
      const [first = '', ...others] = letters;
      return ` ${first.toUpperCase()}${others.join('').toLowerCase()} `;
    },
  },
];

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

/** Digits as they are said. */
const digitsSaid: Readonly<Record<string, string>> = Object.fromEntries(
  'oh zero nought naught one two three four five six seven eight nine'
    .split(' ')
    .map((word, place) => [word, String(Math.max(0, place - 3))]),
);
const digitWord = `(?:(?:double|treble|triple)[ -])?(?:${Object.keys(digitsSaid).join('|')})(?:[ -]hundred)?(?![a-z])`;
const said = new RegExp(
  `(?<![A-Za-z])${digitWord}(?:[ ,.-]{0,3}(?:${digitWord}|\\d{1,6}(?!\\d))){4,20}|(?<![\\dA-Za-z])\\d{1,6}(?:[ ,.-]{0,3}(?:${digitWord}|\\d{1,6}(?!\\d))){2,20}`,
  'gi',
);

/** Numbers of which words say the digits, some of them or all: "oh double seven", "07seven00". */
export const saidAloud: readonly Code[] = [
  {
    written: said,
    plainOf: ([words]) => {
      const parts = words.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
      const digits = parts.map((part, at) => digitsOf(part).repeat(times(parts[at - 1]))).join('');
      return /[a-z]/i.test(words) && digits.length >= leastSaid ? digits : undefined;
    },
  },
];

/** So many digits a number has at least that could make somebody known. */
const leastSaid = 6;

const digitsOf = (part: string): string =>
  part === 'hundred' ? '00' : (digitsSaid[part] ?? part.replace(/[a-z]/g, ''));

const times = (word = ''): number => ({ double: 2, treble: 3, triple: 3 })[word] ?? 1;
