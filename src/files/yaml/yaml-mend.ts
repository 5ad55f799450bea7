import { isLikeFieldName } from '../text/known-names.ts';
import { firstWord, indentOf, spacesBefore } from './mended-line.ts';
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
export type Guess = (lines: readonly string[], at: number, trouble: Trouble) => Mend | undefined;

/** How a mend begins that shows a line. */
export const writeSo = 'Write the line so: ';

/** The lines after one, in words. */
export const next = (count: number): string => (count === 1 ? 'the one after it' : `the ${count} after it`);

/** Lines of which one has another wording, and those after it, down to `last`, are empty. */
export const replaced = (lines: readonly string[], first: number, last: number, line: string): string[] =>
  lines.map((old, index) => (index === first ? line : index > first && index <= last ? '' : old));

/** A mend that gives one line another wording and keeps where it begins. */
export const oneLine = (
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

/** A number of spaces in words. */
export const spaces = (count: number): string =>
  count === 0 ? 'no space' : count === 1 ? '1 space' : `${count} spaces`;

/** Whether a line is set in by a tab. */
export const startsWithTab = (line: string): boolean => /^ *\t/.test(line);

/** Whether a line begins an item of a list, or a field of a name that some file has. */
export const startsItem = (line: string): boolean =>
  /^\s*- /.test(line) || (/^\s*[A-Za-z][\w-]*:(\s|$)/.test(line) && isLikeFieldName(firstWord(line)));

/** The last line that belongs to the one at `at`: what follows further in, and is no field or item of its own. */
export const endOf = (lines: readonly string[], at: number): number => {
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

/** Some lines as one. */
export const joined = (lines: readonly string[], at: number, last: number): string =>
  lines
    .slice(at, last + 1)
    .map((line, index) => (index === 0 ? line.trimEnd() : line.trim()))
    .filter(Boolean)
    .join(' ');
