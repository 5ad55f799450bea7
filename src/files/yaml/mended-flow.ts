import { isFieldName, isLikeFieldName } from '../text/known-names.ts';
import { isNumberSaid } from '../text/number-said.ts';
import { quoted } from '../text/quoted.ts';
import { valueTrouble } from './flow-values.ts';

/** A group in brackets as it should be, with what was wrong with it in plain words. */
export interface MendedGroup {
  line: string;
  message: string;
}

/** A line with a group in brackets: what stands before it, and its fields with what closes them. */
const group = /^(\s*(?:- *)?(?:[A-Za-z][\w-]*: *)?\[?\s*)([{(]?)\s*(\S.*)$/;

/** The same where the bracket that opens the group is missing, so that the first name belongs to its fields. */
const unopened = /^(\s*(?:- *)?)([(]?)\s*(\S.*)$/;

/** The group `{ name: value, … }` of a line with every value that would not be read whole in quotes, or undefined. */
export const mendedGroup = (line: string): MendedGroup | undefined => {
  const [, start = '', opened = '', rest] =
    (line.includes('{') ? group : unopened).exec(line.trimEnd()) ?? [];
  if (!rest || !(opened || rest.endsWith('}'))) return undefined;
  // What is opened within the text is closed within it, and is no end of a group that lacks its opening.
  if (opened === '' && evenly(rest)) return undefined;
  const inList = start.includes('[');
  const { inner, trouble } = closedBy(rest, opened, inList ? '}]' : '}');
  const groups = inner.split(/\s*\}\s*,\s*\{\s*/).map(partsOf);
  const message = trouble ?? groups.flat().find((part) => part.trouble)?.trouble;
  if (groups.some((parts) => parts.length === 0) || !message) return undefined;
  const begin = start.trimStart().replace(/^-(?! )/, '- ');
  const fields = groups
    .map((parts) => parts.map(({ name, value }) => `${name}: ${value}`).join(', '))
    .join(' }, { ');
  return { line: `${begin}{ ${fields} }${inList ? ']' : ''}`, message };
};

/** The fields of a group without what closes it, and what is wrong with its brackets. */
const closedBy = (rest: string, opened: string, wanted: string): { inner: string; trouble?: string } => {
  const all = wanted === '}' ? /\s*\}$/ : /\s*\}\s*\]$/;
  const whole = all.test(rest);
  const inner = whole ? rest.replace(all, '') : rest.replace(/\s*[)}\]]$/, '');
  if (opened === '(')
    return { inner, trouble: 'These brackets are round; a group of fields stands in curly ones.' };
  if (opened === '')
    return { inner, trouble: 'This group of fields is closed by } and was not opened by {.' };
  if (!whole)
    return {
      inner: /[)}]$/.test(rest) ? inner : rest,
      trouble: 'A bracket is opened in this line and not closed.',
    };
  if (/[}\]]$/.test(inner) && !evenly(inner))
    return {
      inner: inner.replace(/\s*[}\]]$/, ''),
      trouble: 'There is a closing bracket too many at the end of this line.',
    };
  return { inner };
};

const evenly = (text: string): boolean =>
  count(text, '{') === count(text, '}') && count(text, '[') === count(text, ']');

interface Part {
  name: string;
  value: string;
  trouble?: string;
}

/** Where one field ends and another may begin: the names of fields tell, since a comma may stand in a text. */
const joint = /(?:([,;]?)\s+|(,))(?=([A-Za-z][\w-]*)(:\s*|[;=]\s*|\s+))/g;

const partsOf = (inner: string): Part[] => {
  const pieces = splitAtFields(inner);
  const parts: Part[] = [];
  for (const { text, sign } of pieces) {
    const [, name, colon = '', value = ''] =
      /^([A-Za-z][\w-]*)(\s*:\s+|\s*:(?=\S)|\s*:$|\s*[;=]\s*|\s+)(.*)$/.exec(text) ?? [];
    if (name === undefined || (/[;=]/.test(colon) && !isFieldName(name))) return [];
    const trouble = signTrouble(name, sign) ?? colonTrouble(name, colon, value) ?? valueTrouble(name, value);
    parts.push({
      name,
      value: value && valueTrouble(name, value) ? quoted(value) : value,
      ...(trouble ? { trouble } : {}),
    });
  }
  return parts;
};

interface Piece {
  text: string;
  /** What stood between this field and the one before it. */
  sign: string;
}

const splitAtFields = (inner: string): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  let sign = ',';
  for (const match of inner.matchAll(joint)) {
    const [all, spaced = '', tight, name = '', colon = ''] = match;
    const between = tight ?? spaced;
    const before = inner.slice(from, match.index);
    if (!begins(name, colon, between, before, inner)) continue;
    if (isInside(before)) continue;
    pieces.push({ text: before, sign });
    from = match.index + all.length;
    sign = between;
  }
  return [...pieces, { text: inner.slice(from).replace(/,\s*$/, ''), sign }];
};

/**
 * Whether a word begins a field: by its colon or, where that is missing, by being a name that is not yet given after
 * a value that is one word.
 */
const begins = (name: string, colon: string, comma: string, before: string, all: string): boolean => {
  if (colon.startsWith(':'))
    return comma === '' ? isFieldName(name) : isLikeFieldName(name) || isOneValue(before);
  if (/^[;=]/.test(colon)) return comma !== '' && isFieldName(name) && !all.includes(`${name}:`);
  if (comma === '' || !isFieldName(name) || all.includes(`${name}:`)) return false;
  if (isOneValue(before)) return true;
  return name.length < 4 ? /: *\S*\d\S*$/.test(before) : /: *[a-z0-9._/-]+$/.test(before);
};

/**
 * Whether a field is complete by itself, so that no text goes on after its comma: a text in quotes, a code or a day, a number, in
 * words or with what it is out of too, or what people write where nothing applied.
 */
const isOneValue = (before: string): boolean => {
  const [, value = ''] = /^[A-Za-z][\w-]*(?:\s*[:;=]|\s)\s*(.*)$/.exec(before) ?? [];
  return /^(?:"[^"]*"|'[^']*')$/.test(value) || code.test(value) || isNumberSaid(value);
};

/** A criterion, with its unit or without, the number of a record, or a day. */
const code = /^(?:(?:[a-z][a-z0-9-]*[/ ])?\d+\.\d+|[EDQV]\d{3,6}|\d{4}-\d\d-\d\d)$/;

/** Whether a text ends inside brackets or quotes of its own, which were opened in its value and not yet closed. */
const isInside = (text: string): boolean => {
  const value = /^[\w-]+:\s*(.*)$/s.exec(text)?.[1] ?? '';
  const [sign = ''] = value;
  if (sign === '"') return value.split('"').length % 2 === 0;
  if (sign === '{') return count(value, '{') > count(value, '}');
  return sign === '[' && count(value, '[') > count(value, ']');
};

const count = (text: string, sign: string): number => text.split(sign).length - 1;

const signTrouble = (name: string, sign: string): string | undefined => {
  if (sign === ',') return undefined;
  return sign
    ? `A semicolon stands before \`${name}\`, where a comma belongs.`
    : `There is no comma before \`${name}\`.`;
};

const colonTrouble = (name: string, colon: string, value: string): string | undefined => {
  if (/:\s/.test(colon) || (colon.endsWith(':') && !value)) return undefined;
  if (/[;=]/.test(colon))
    return `There is ${colon.trim()} after \`${name}\`, where a colon and a space belong.`;
  return colon.includes(':')
    ? `There is no space after the colon of \`${name}\`.`
    : `There is no colon after \`${name}\`.`;
};
