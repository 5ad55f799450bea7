import { Lexer } from 'yaml';
import type { Finding, Place } from '#portfolio/finding.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import { figure, limits } from './limits.ts';
import { placeAt } from './place-at.ts';

/** What is larger than a file may hold, and where: line and column count from 1, within the text. */
export interface Excess extends Omit<Place, 'file'> {
  message: string;
  mend: string;
}

/** The finding on an excess in a text before which `shift` lines stand in its file. */
export const excessFinding = ({ line, column, message, mend }: Excess, file: string, shift = 0): Finding =>
  shapeFinding('over-limit', { file, line: line + shift, column }, message, { mend });

const shorter =
  'Shorten it, or put what it holds into a file of its own under evidence/ and name that among the `attachments`.';

/** The first thing in a text of YAML that is larger than is read, or undefined. Reads it once, and parses nothing. */
export const excessOfYaml = (text: string): Excess | undefined =>
  longLine(text, limits.line, `In a text of several lines, begin it with | after the colon. ${shorter}`) ??
  deepLine(text, /^[ ?-]*/) ??
  (text.length > limits.tokens || openings(text) > limits.depth || manyColons(text)
    ? countedSigns(text)
    : undefined);

/** The first thing in an account, from `start` on, that is larger than is read, or undefined. */
export const excessOfMarkdown = (text: string, start: number): Excess | undefined =>
  longAccount(text, start) ??
  longParagraph(text, start) ??
  deepLine(text.slice(start), /^(?:[\s>*+-]|\d{1,9}[.)])*/, placeAt(text, start, '').line - 1, across) ??
  manyTags(text, start);

const longLine = (text: string, most: number, mend: string): Excess | undefined => {
  let line = 1;
  for (let from = 0; from <= text.length; line += 1) {
    const end = endOfLine(text, from);
    if (end - from > most)
      return {
        ...{ line, column: 1, mend },
        message: `This line holds ${figure(end - from)} letters; ${figure(most)} are read.`,
      };
    from = end + 1;
  }
  return undefined;
};

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

const tooDeep = 'Write it as one list, or as paragraphs one after the other.';

/** A line before which there are more signs of lists and quotes, or spaces, than any list needs. */
const deepLine = (text: string, before: RegExp, above = 0, passed?: RegExp): Excess | undefined => {
  let line = above + 1;
  for (let from = 0; from <= text.length; line += 1) {
    const end = endOfLine(text, from);
    const start = before.exec(text.slice(from, Math.min(end, from + limits.indent + 2)))?.[0] ?? '';
    const signs = start.replace(/\s+/g, '').length;
    const nested = signs > limits.depth;
    if ((nested || start.length > limits.indent) && !passed?.test(text.slice(from, end)))
      return {
        ...{ line, column: 1, mend: nested ? tooDeep : 'Take away the spaces before the words.' },
        message: nested
          ? `More than ${limits.depth} signs of lists or quotes stand before this line.`
          : `More than ${limits.indent} spaces stand before this line.`,
      };
    from = end + 1;
  }
  return undefined;
};

/** A line across the page of an account, however long, is no list in a list. */
const across = /^\s*([-*_])(?:[ \t]*\1)*\s*$/;

/** Whether a line has so many colons or question marks that they may be groups in groups without a bracket. */
const manyColons = (text: string): boolean =>
  text
    .split('\n')
    .some((line) => line.length > limits.depth && line.split(/[:?]/, limits.depth + 2).length > limits.depth);

const openings = (text: string): number => text.split(/[[{]/, limits.depth + 2).length - 1;

/** The depth of brackets, and how many words and signs there are, as the package that reads them will see them. */
const countedSigns = (text: string): Excess | undefined => {
  let offset = 0;
  let depth = 0;
  let tokens = 0;
  let colons = 0;
  for (const token of new Lexer().lex(text)) {
    tokens += 1;
    if (token === ':' || token === '?') colons += 1;
    else if (/^[[\]{},\n]/.test(token)) colons = 0;
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
    const excessive = depth > limits.depth || colons > limits.depth || tokens > limits.tokens;
    const place = excessive ? spotAt(text, offset) : undefined;
    if (place && colons > limits.depth)
      return {
        ...place,
        message: `More than ${limits.depth} fields are begun in one another on this line.`,
        mend: 'Put the text in quotes, or write each field on a line of its own.',
      };
    if (place && depth > limits.depth)
      return {
        ...place,
        message: `More than ${limits.depth} brackets are opened in one another here.`,
        mend: 'Close each bracket, and put a text that has brackets in it in quotes.',
      };
    if (place)
      return {
        ...place,
        message: `Up to here there are ${figure(limits.tokens)} words and signs of YAML; no more are read of one file.`,
        mend: shorter,
      };
    offset += marks.has(token) ? 0 : token.length;
  }
  return undefined;
};

/** Signs of that package that are no letters of the text: where a document and a scalar begin, and brackets end. */
const marks = new Set(['\u0002', '\u0018', '\u001f']);

const spotAt = (text: string, offset: number): { line: number; column: number } => {
  const { line, column } = placeAt(text, Math.min(offset, text.length), '');
  return { line, column };
};

const longAccount = (text: string, start: number): Excess | undefined =>
  text.length - start > limits.account
    ? {
        ...spotAt(text, start + limits.account),
        message: `The text holds ${figure(text.length - start)} letters; ${figure(limits.account)} are read.`,
        mend: 'Tell it in two accounts, or shorten it.',
      }
    : undefined;

const longParagraph = (text: string, start: number): Excess | undefined => {
  let begin = start;
  for (let from = start; from <= text.length; ) {
    const end = endOfLine(text, from);
    const line = text.slice(from, end);
    if (line.trim() === '') begin = end + 1;
    else if (/^ {0,3}[-+*] +\S/.test(line)) begin = from;
    if (end - begin > limits.paragraph)
      return {
        ...spotAt(text, begin),
        message: `This paragraph or table holds more than ${figure(limits.paragraph)} letters; no more are read at one go.`,
        mend: 'Put an empty line where a new thought begins. A long table belongs into a CSV file under evidence/.',
      };
    from = end + 1;
  }
  return undefined;
};

/** Signs of components and of code, of which each costs the more the more there are. */
const manyTags = (text: string, start: number): Excess | undefined => {
  let [tags, braces, turns, last] = [0, 0, 0, ''];
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign !== '<' && sign !== '{') continue;
    if (sign === '<') tags += 1;
    else braces += 1;
    if (last && last !== sign) turns += 1;
    last = sign;
    if (tags <= limits.tags && braces <= limits.braces && turns <= limits.turns) continue;
    return {
      ...spotAt(text, at),
      message: `The text holds more of the signs < and { than are read, up to this one.`,
      mend: 'Take the program code away, or put it into a file of its own under evidence/.',
    };
  }
  return undefined;
};
