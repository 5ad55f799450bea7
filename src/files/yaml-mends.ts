import { isFieldName, isLikeFieldName } from './known-names.ts';
import { mendedGroup } from './mended-flow.ts';
import { firstWord, indentOf, inQuotes, spacesBefore, withColon } from './mended-line.ts';
import { byCode, tabs } from './yaml-in-plain-words.ts';
import type { Trouble } from './yaml-troubles.ts';

/** One way to mend a text, with the words for somebody who never wrote YAML. `lines` is the text as it would be. */
export interface Mend {
  message: string;
  mend: string;
  lines: string[];
  /** The line that it is about, and the last one that it changes, from 0. */
  first: number;
  last: number;
  /** Whether it is about the sign of a list. */
  isList?: true;
}

/** A guess at what was meant at a line; undefined where it does not apply. */
type Guess = (lines: readonly string[], at: number, trouble: Trouble) => Mend | undefined;

const writeSo = 'Write the line so: ';

const next = (count: number): string => (count === 1 ? 'the one after it' : `the ${count} after it`);

const replaced = (lines: readonly string[], first: number, last: number, line: string): string[] =>
  lines.map((old, index) => (index === first ? line : index > first && index <= last ? '' : old));

/** A mend that gives one line another wording and keeps where it begins. */
const oneLine = (
  lines: readonly string[],
  at: number,
  message: string,
  mended: string | undefined,
  last = at,
): Mend | undefined => {
  const old = lines[at] ?? '';
  if (mended === undefined || (mended === old.trim() && last === at)) return undefined;
  const line = `${' '.repeat(spacesBefore(old))}${mended}`;
  const how = last > at ? `Write this line and ${next(last - at)} as one: ` : writeSo;
  return { message, mend: `${how}${mended}`, lines: replaced(lines, at, last, line), first: at, last };
};

const tabIndent =
  (width: 2 | 4): Guess =>
  (lines, at) => {
    if (!startsWithTab(lines[at] ?? '')) return undefined;
    const plain = (line: string) => line.replace(/^\s+/, (gap) => gap.replaceAll('\t', ' '.repeat(width)));
    return {
      message: tabs.message,
      mend: tabs.mend(width === 2 ? 'two' : 'four'),
      lines: lines.map(plain),
      first: at,
      last: at,
    };
  };

const startsWithTab = (line: string): boolean => /^ *\t/.test(line);

const otherSpace = /[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/;
const leadingGap = /^(\s*(?:-\s+)?)([A-Za-z][\w-]*:\s+)?/;

const oddSpaces: Guess = (lines, at) => {
  const plain = (line: string) =>
    line.replace(leadingGap, (gap) =>
      gap.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ').replace(/[\u200b\ufeff]/g, ''),
    );
  const old = lines[at] ?? '';
  const line = plain(old);
  if (line === old || !otherSpace.test(old)) return undefined;
  return {
    message:
      'There is a space in this line that looks like any other and is not one: word processors and web pages put it in.',
    mend: `${spacesAnew(spacesBefore(line))}, here and in each line that was pasted. ${writeSo}${line.trim()}`,
    lines: lines.map(plain),
    first: at,
    last: at,
  };
};

const spacesAnew = (count: number): string =>
  count === 0
    ? 'Take away the spaces between the words and type them anew'
    : `Take away the spaces before the words and type ${spaces(count)} anew`;

const spaces = (count: number): string =>
  count === 0 ? 'no space' : count === 1 ? '1 space' : `${count} spaces`;

const dashes = /^(\s*)([–—−‐‑•·▪◦●*])\s*(?=\S)/;

const listSign: Guess = (lines, at) => {
  const [, , sign] = dashes.exec(lines[at] ?? '') ?? [];
  if (!sign) return undefined;
  const plain = (line: string) =>
    line.replace(dashes, (whole, gap: string, other: string) => (other === sign ? `${gap}- ` : whole));
  const name = /[•·▪◦●*]/.test(sign) ? `the sign ${sign}` : 'a long dash';
  return {
    message: `This line begins with ${name}; an item of a list begins with a hyphen and a space.`,
    mend: `Write the line so, and each other that begins with ${sign} in the same way: ${plain(lines[at] ?? '').trim()}`,
    lines: lines.map(plain),
    first: at,
    last: at,
    isList: true,
  };
};

const hyphenSpace: Guess = (lines, at) => {
  const line = lines[at] ?? '';
  return /^\s*-[A-Za-z{"'[]/.test(line)
    ? oneLine(lines, at, 'There is no space after the hyphen.', line.trim().replace('-', '- '))
    : undefined;
};

/** The last line that belongs to the one at `at`: what follows further in, and is no field or item of its own. */
const endOf = (lines: readonly string[], at: number): number => {
  const indent = indentOf(lines[at] ?? '');
  let last = at;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (line.trim() === '') continue;
    if (
      spacesBefore(line) < indent ||
      startsItem(line) ||
      (spacesBefore(line) === indent && !/[}\]]\s*$/.test(line))
    )
      break;
    last = next;
  }
  return last;
};

const startsItem = (line: string): boolean =>
  /^\s*- /.test(line) || (/^\s*[A-Za-z][\w-]*:(\s|$)/.test(line) && isLikeFieldName(firstWord(line)));

const joined = (lines: readonly string[], at: number, last: number): string =>
  lines
    .slice(at, last + 1)
    .map((line, index) => (index === 0 ? line.trimEnd() : line.trim()))
    .filter(Boolean)
    .join(' ');

/** The line where the group in brackets begins that a line goes on with. */
const groupAt = (lines: readonly string[], at: number): number => {
  let first = at;
  while (first > 0 && !(lines[first] ?? '').includes('{') && goesOn(lines[first])) first -= 1;
  return (lines[first] ?? '').includes('{') ? first : at;
};

const inBrackets: Guess = (lines, at) => {
  const first = groupAt(lines, at);
  let last = first;
  while (!/[}\])]\s*,?\s*$/.test(lines[last] ?? '') && goesOn(lines[last + 1])) last += 1;
  const mended = mendedGroup(joined(lines, first, last));
  return mended && oneLine(lines, first, mended.message, mended.line, last);
};

const goesOn = (line: string | undefined): boolean =>
  line !== undefined && /^\s+[^\s{-]/.test(line) && (!startsItem(line) || /[,}]\s*$/.test(line));

const openList: Guess = (lines, at) => {
  const line = (lines[at] ?? '').trim();
  return /[:-] +\[[^\]{]*$/.test(line)
    ? oneLine(lines, at, 'A bracket is opened in this line and not closed.', `${line}]`)
    : undefined;
};

const openQuote: Guess = (lines, at) => {
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

const colonSign: Guess = (lines, at) => {
  const line = lines[at] ?? '';
  const mended = withColon(line);
  const name = firstWord(line);
  if (!mended || !isLikeFieldName(name)) return undefined;
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  const known = isFieldName(name) || !isFieldName(small) ? mended : mended.replace(name, small);
  return oneLine(lines, at, colonMessage(line, name), known);
};

/** Words that are no field, and may be anything: a colon would only make a field of a name that nobody knows. */
const strayWords: Guess = (lines, at) => {
  const line = lines[at] ?? '';
  const mended = withColon(line);
  if (!mended) return undefined;
  return {
    message: 'These words stand where a field belongs: its name, a colon, a space and its value.',
    mend: 'Write them in the field where they belong, or take the line away. A line that begins with # and a space is a remark.',
    lines: replaced(lines, at, at, `${' '.repeat(spacesBefore(line))}${mended}`),
    first: at,
    last: at,
  };
};

const colonMessage = (line: string, name: string): string => {
  if (line.includes(`${name}:`)) return `There is no space after the colon of \`${name}\`.`;
  const [, sign] = /^\s*(?:- +)?[\w-]+\s*([=;：–—])/.exec(line) ?? [];
  return sign
    ? `There is ${sign} after \`${name}\`, where a colon and a space belong.`
    : `There is no colon after \`${name}\`, so this line is no field.`;
};

/** The field above a line of words that should go on with it. */
const fieldAbove = (lines: readonly string[], at: number): number => {
  for (let line = at - 1; line >= 0; line -= 1)
    if (/^\s*(- +)?[A-Za-z][\w-]*:(\s|$)/.test(lines[line] ?? '')) return line;
  return -1;
};

const setIn: Guess = (lines, at, { code }) => {
  const above = fieldAbove(lines, at);
  const line = lines[at] ?? '';
  if (above < 0 || line.trim() === '' || (startsItem(line) && !/^\s*- /.test(line))) return undefined;
  const name = firstWord(lines[above] ?? '');
  const block = /: +[|>][+-]?\s*$/.test(lines[above] ?? '');
  if (!block && (code === 'EMPTY_BLOCK' || /:\s*$/.test(lines[above] ?? ''))) return undefined;
  let last = at;
  while (last + 1 < lines.length && !startsField(lines[last + 1] ?? '')) last += 1;
  while (last > at && (lines[last] ?? '').trim() === '') last -= 1;
  const wanted = indentOf(lines[above] ?? '') + 2;
  const gap = ' '.repeat(Math.max(0, wanted - spacesBefore(line)));
  return {
    message: `This line goes on with the text of \`${name}\`, and is not set in under it.`,
    mend: `Put ${spaces(gap.length)} before this line${last > at ? ` and before ${next(last - at)}` : ''}.`,
    lines: lines.map((old, index) => (index >= at && index <= last && old.trim() ? gap + old : old)),
    first: at,
    last,
  };
};

const startsField = (line: string): boolean =>
  /^(- +)?[A-Za-z][\w-]*:(\s|$)/.test(line) && isLikeFieldName(firstWord(line));

const blockStart: Guess = (lines, at) => {
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

const alignment: Guess = (lines, at) => {
  const line = lines[at] ?? '';
  if (startsWithTab(line) || !(startsItem(line) || /^\s*-/.test(line))) return undefined;
  const now = spacesBefore(line);
  const wanted = [
    ...new Set(
      lines
        .slice(0, at)
        .reverse()
        .flatMap((above) => [indentOf(above), spacesBefore(above)]),
    ),
  ]
    .filter((indent) => indent !== now)
    .sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0];
  return wanted === undefined ? undefined : moved(lines, at, now, wanted);
};

const otherAlignment: Guess = (lines, at) => {
  const line = lines[at] ?? '';
  const above = lines
    .slice(0, at)
    .reverse()
    .find((one) => one.trim());
  if (above === undefined || startsWithTab(line) || !startsItem(line)) return undefined;
  const now = spacesBefore(line);
  const wanted = [indentOf(above), spacesBefore(above)].find((indent) => indent !== now);
  return wanted === undefined ? undefined : moved(lines, at, now, wanted);
};

const moved = (lines: readonly string[], at: number, now: number, wanted: number): Mend => ({
  message: `This line begins ${now > wanted ? 'further in' : 'less far in'} than the lines that it belongs with.`,
  mend: `Put ${spaces(wanted)} before it instead of ${now === 0 ? 'none' : now}: then it begins under what it belongs with.`,
  lines: replaced(lines, at, at, `${' '.repeat(wanted)}${(lines[at] ?? '').trim()}`),
  first: at,
  last: at,
});

const longQuotes: Guess = (lines, at, trouble) => {
  const last = endOf(lines, at);
  if (last === at) return undefined;
  return oneLine(lines, at, byCode(trouble, lines[at] ?? '', true), inQuotes(joined(lines, at, last)), last);
};

const quotes: Guess = (lines, at, trouble) =>
  oneLine(lines, at, byCode(trouble, lines[at] ?? '', false), inQuotes(lines[at] ?? ''));

const endMark: Guess = (lines, at) => {
  const line = (lines[at] ?? '').trim();
  if (line !== '---' && line !== '...') return undefined;
  return {
    message: `A line of three ${line === '---' ? 'hyphens' : 'full stops'} ends the record here, and more may follow.`,
    mend: 'Take that line away.',
    lines: replaced(lines, at, at, ''),
    first: at,
    last: at,
  };
};

/** What may have been meant, the most particular guess first. */
const guesses: readonly Guess[] = [
  tabIndent(2),
  tabIndent(4),
  oddSpaces,
  listSign,
  hyphenSpace,
  endMark,
  inBrackets,
  openList,
  blockStart,
  openQuote,
  colonSign,
  alignment,
  otherAlignment,
  longQuotes,
  quotes,
  setIn,
  strayWords,
];

/** The guesses that fit a trouble: a block of nothing lacks its text, and quotes would only hide that. */
export const guessesFor = ({ code }: Trouble): readonly Guess[] =>
  code === 'EMPTY_BLOCK' ? [setIn] : guesses;
