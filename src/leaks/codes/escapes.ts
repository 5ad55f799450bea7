import { type Code, ofBytes, signOf } from './code.ts';

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

/** What a terminal takes for orders: colours and titles (ECMA-48, 5.4 and 5.6), and signs that are struck out by going back. */
export const ofTerminals: readonly Code[] = [
  {
    written: /\p{Cc}(?:\[[\d;?]{0,20}[ -/]?[@-~]|\]\P{Cc}{0,200}\p{Cc}\\?)/gu,
    plainOf: () => '',
  },
  {
    written: /([^\b\n]{1,80})([\b]+)/g,
    plainOf: ([, words = '', back = '']) => words.slice(0, Math.max(0, words.length - back.length)),
  },
];
