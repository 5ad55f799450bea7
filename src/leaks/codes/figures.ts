import { type Code, ofBytes } from './code.ts';

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
