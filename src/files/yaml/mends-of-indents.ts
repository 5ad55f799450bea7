import { isLikeFieldName } from '../text/known-names.ts';
import { firstWord, indentOf, spacesBefore } from './mended-line.ts';
import { type Guess, type Mend, next, replaced, spaces, startsItem, startsWithTab } from './yaml-mend.ts';

/** The field above a line of words that should go on with it. */
const fieldAbove = (lines: readonly string[], at: number): number => {
  for (let line = at - 1; line >= 0; line -= 1)
    if (/^\s*(- +)?[A-Za-z][\w-]*:(\s|$)/.test(lines[line] ?? '')) return line;
  return -1;
};

/** Words that go on with the text of the field above, and are not set in. */
export const setIn: Guess = (lines, at, { code }) => {
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

/** A line that should begin where a line above does: the nearest such place. */
export const alignment: Guess = (lines, at) => {
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

/** A line that should begin under the line above it. */
export const otherAlignment: Guess = (lines, at) => {
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
