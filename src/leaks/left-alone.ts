import { folded } from './fold.ts';

/** A stretch of a folded text. */
export interface Span {
  from: number;
  to: number;
}

/** Numbers that look like more than they are: unit accreditation numbers, criteria, numbers of records, days and times. */
const codes = [
  /(?<![A-Za-z\d])[A-Z]\/\d{3}\/\d{4}(?!\d)/g,
  /(?<![A-Za-z\d-])[a-z][a-z\d]{0,30}(?:-[a-z\d]{1,30}){0,8}\/\d{1,4}\.\d{1,4}(?!\d)/g,
  /(?<![A-Za-z\d])[EDQV]\d{3,6}(?![A-Za-z\d])/g,
  /(?<![\d-])20[1-9]\d-\d{2}-\d{2}(?:[T_ -]\d{2}[:.-]?\d{2}(?:[:.-]?\d{2})?(?:Z|\+\d{2}:\d{2})?)?(?![\d-])/g,
];

/** A SHA-256, whole or shortened as the program writes it: before an ellipsis, in the address of a long name, in an anchor. */
const digest =
  /(?<![A-Za-z\d])[\da-f]{64}(?![A-Za-z\d])|(?<![A-Za-z\d])[\da-f]{16}(?=…)|(?<=~~)[\da-f]{16}(?![A-Za-z\d])|(?<=_)[\da-f]{8}(?![A-Za-z\d])/g;

/** Bytes in hexadecimal that are all letters, digits and spaces: no digest, but words that somebody wrote so. */
const readable = /^(?:[2-7][\da-f]){8,}$/;

/** A text with spaces in place of digests: whatever their digits spell, and in whatever code, is nobody's. */
export const withoutDigests = (text: string): string =>
  /[\da-f]{8}/.test(text)
    ? text.replace(digest, (all) => (readable.test(all) ? all : ' '.repeat(all.length)))
    : text;

/** A pattern that meets any of some texts as whole words, whatever their capitals; undefined for none. */
export const anyOf = (texts: readonly string[]): RegExp | undefined => {
  const plain = [
    ...new Set(texts.map((text) => folded(text).text.trim().toLowerCase()).filter((text) => text.length > 1)),
  ]
    .sort((a, b) => b.length - a.length)
    .map((text) =>
      text
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/\s+/g, '\\s+')
        .replace(/^(?:mrs?|dr|st)(?=\\s)/, '$&\\.?'),
    );
  return plain.length === 0
    ? undefined
    : new RegExp(`(?<![A-Za-z\\d])(?:${plain.join('|')})(?![A-Za-z\\d])`, 'gi');
};

/** Where codes stand in a folded text, which are nobody's. */
export const codesIn = (text: string): Span[] => codes.flatMap((pattern) => spansOf(text, pattern));

/** The places that a pattern meets. */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ from: index, to: index + words.length }));

/** Whether a place lies in one of some spans, which are sorted by where they begin. */
export const within = (spans: readonly Span[], { from, to }: Span): boolean => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).from <= from) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && at >= low - 4; at -= 1) if ((spans[at] as Span).to >= to) return true;
  return false;
};

/** Whether some spans, which are sorted by where they begin, hold every letter of a place between them: "Marks & Spencer, John Lewis". */
export const covered = (text: string, spans: readonly Span[], { from, to }: Span): boolean => {
  let at = from;
  for (const span of spans) {
    if (span.from >= to) break;
    if (/[A-Za-z\d]/.test(text.slice(at, Math.max(at, span.from)))) return false;
    at = Math.max(at, span.to);
  }
  return at > from && !/[A-Za-z\d]/.test(text.slice(at, to));
};
