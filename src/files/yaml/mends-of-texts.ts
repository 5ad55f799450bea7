import { quoted } from '../text/quoted.ts';
import { stands } from './flow-values.ts';
import { mendedGroup } from './mended-flow.ts';
import { inQuotes } from './mended-line.ts';
import { byCode } from './yaml-in-plain-words.ts';
import { endOf, type Guess, joined, oneLine, startsItem } from './yaml-mend.ts';

/** The line where the group in brackets begins that a line goes on with. */
const groupAt = (lines: readonly string[], at: number): number => {
  let first = at;
  while (first > 0 && !(lines[first] ?? '').includes('{') && goesOn(lines[first])) first -= 1;
  return (lines[first] ?? '').includes('{') ? first : at;
};

/** A group in brackets with a sign in a text, or a slip in its own signs. */
export const inBrackets: Guess = (lines, at) => {
  const first = groupAt(lines, at);
  let last = first;
  while (!/[}\])]\s*,?\s*$/.test(lines[last] ?? '') && goesOn(lines[last + 1])) last += 1;
  const mended = mendedGroup(joined(lines, first, last));
  return mended && oneLine(lines, first, mended.message, mended.line, last);
};

const goesOn = (line: string | undefined): boolean =>
  line !== undefined && /^\s+[^\s{-]/.test(line) && (!startsItem(line) || /[,}]\s*$/.test(line));

/** A list of words in brackets with a sign in one of them. */
export const inList: Guess = (lines, at) => {
  const [, start, inner] = /^\s*((?:- +)?[A-Za-z][\w-]*: +\[)([^[\]{}]*)\]\s*$/.exec(lines[at] ?? '') ?? [];
  if (!start || !inner) return undefined;
  const items = inner.split(',').map((item) => (stands(item.trim()) ? item.trim() : quoted(item)));
  const message =
    'An item of this list has a sign in it that ends it or begins something else; it needs quotes.';
  return oneLine(lines, at, message, `${start}${items.join(', ')}]`);
};

/** A list in brackets that is not closed. */
export const openList: Guess = (lines, at) => {
  const line = (lines[at] ?? '').trim();
  return /[:-] +\[[^\]{]*$/.test(line)
    ? oneLine(lines, at, 'A bracket is opened in this line and not closed.', `${line}]`)
    : undefined;
};

/** A quote that is not closed. */
export const openQuote: Guess = (lines, at) => {
  const line = lines[at] ?? '';
  const [, sign] = /^\s*(?:- +)?(?:[A-Za-z][\w-]*: +)?(["'])/.exec(line) ?? [];
  if (!sign || line.split(sign).length !== 2) return undefined;
  const last = endOf(lines, at);
  return oneLine(
    lines,
    at,
    'A quote is opened in this line and never closed.',
    `${joined(lines, at, last).trim()}${sign}`,
    last,
  );
};

/** Words on the line of | or >. */
export const blockStart: Guess = (lines, at) => {
  const [, start, sign, words] =
    /^(\s*(?:- +)?[A-Za-z][\w-]*: +)([|>])[+-]? *([^\s#+-].*)$/.exec(lines[at] ?? '') ?? [];
  if (!start || !words) return undefined;
  const last = endOf(lines, at);
  const text = [words, ...lines.slice(at + 1, last + 1).map((line) => line.trim())].filter(Boolean).join(' ');
  return oneLine(
    lines,
    at,
    `After ${sign} the text begins on the next line.`,
    inQuotes(`${start}${text}`),
    last,
  );
};

/** A text over several lines that needs quotes. */
export const longQuotes: Guess = (lines, at, trouble) => {
  const last = endOf(lines, at);
  if (last === at) return undefined;
  return oneLine(lines, at, byCode(trouble, lines[at] ?? '', true), inQuotes(joined(lines, at, last)), last);
};

/** A text on one line that needs quotes. */
export const quotes: Guess = (lines, at, trouble) =>
  oneLine(lines, at, byCode(trouble, lines[at] ?? '', false), inQuotes(lines[at] ?? ''));
