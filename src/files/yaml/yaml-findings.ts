import type { Finding, Place } from '#portfolio/finding.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import type { EditedFinding, LineEdit } from '../text/line-edit.ts';
import { mayTry } from '../text/trying.ts';
import { spacesBefore } from './mended-line.ts';
import { inPlainWords } from './yaml-in-plain-words.ts';
import type { Mend } from './yaml-mend.ts';
import { guessesFor } from './yaml-mends.ts';
import { type Trouble, troublesOf } from './yaml-troubles.ts';

/** More complaints than this about one file mostly come of the first. */
const mostTold = 3;

/** A line that is longer is told and not shown mended: nobody would find the sign in it. */
const longestLine = 1_000;

/** So many fields that are given twice are told of one file. */
const mostDoubled = 20;

/**
 * What stops a YAML text from being read, one finding a mistake. A mend is only told after it was tried: the text must
 * then be read beyond it. What follows is looked for in the mended text, so that it does not only come of the first.
 */
export const yamlFindings = (
  text: string,
  troubles: readonly Trouble[],
  file: string,
  shift: number,
): EditedFinding[] => {
  const findings: EditedFinding[] = [];
  let lines = text.split('\n');
  let now = troubles;
  let left = now.filter(isFatal);
  let aliasTold = false;
  const long = lines.some((line) => line.length > longestLine);
  for (let turn = 0; turn < mostTold; turn += 1) {
    const [trouble] = left.filter(({ code }) => !(aliasTold && code === 'ALIAS'));
    if (!trouble) break;
    const mend = long ? undefined : bestMend(lines, trouble);
    findings.push(findingOn(trouble, mend, lines, file, shift));
    if (!mend) return [...findings, ...doubled(troubles, text, file, shift, trouble.line)];
    aliasTold ||= trouble.code === 'ALIAS';
    lines = mend.lines;
    now = troublesOf(lines.join('\n'));
    left = now.filter(isFatal);
  }
  return [...findings, ...doubled(now, lines.join('\n'), file, shift, left[0]?.line)];
};

const isFatal = ({ code }: Trouble): boolean => code !== 'DUPLICATE_KEY';

const doubled = (
  troubles: readonly Trouble[],
  text: string,
  file: string,
  shift: number,
  before = Number.POSITIVE_INFINITY,
): Finding[] =>
  troubles
    .filter(({ code, line }) => code === 'DUPLICATE_KEY' && line < before)
    .slice(0, mostDoubled)
    .map((one) => {
      const lines = text.split('\n');
      return shapeFinding(
        'duplicate-key',
        placeIn(lines, one, file, shift),
        'This field is given twice.',
        keepOne(lines, one.line, shift),
      );
    });

/** Which of two lines with the same field to take away; in a group in brackets both stand in one. */
const keepOne = (lines: readonly string[], at: number, shift: number): { mend?: string } => {
  const line = lines[at] ?? '';
  const [start] = /^\s*(?:- +)?[\w-]+:/.exec(line) ?? [];
  const first = start ? lines.slice(0, at).findLastIndex((one) => one.startsWith(start)) : -1;
  if (first < 0) return {};
  const more = (lines[at + 1] ?? '').search(/\S/) > spacesBefore(line);
  return {
    mend: `Keep one of the two: take ${more ? 'this field away with the lines under it' : 'this line away'}, or the one on line ${first + 1 + shift}.`,
  };
};

const findingOn = (
  trouble: Trouble,
  mend: Mend | undefined,
  lines: readonly string[],
  file: string,
  shift: number,
): EditedFinding => {
  const rule = trouble.code === 'ALIAS' && !mend?.isList ? 'alias-used' : 'yaml-unreadable';
  if (mend) {
    const place =
      mend.first === trouble.line
        ? placeIn(lines, trouble, file, shift)
        : { file, line: mend.first + 1 + shift, column: (lines[mend.first] ?? '').search(/\S|$/) + 1 };
    const finding = shapeFinding(rule, place, mend.message, { mend: asAlias(rule, mend.mend) });
    return { ...finding, edit: editOf(mend, shift) };
  }
  const plain = inPlainWords(trouble, lines[trouble.line] ?? '');
  return shapeFinding(
    rule,
    placeIn(lines, trouble, file, shift),
    plain.message,
    plain.mend ? { mend: plain.mend } : {},
  );
};

/** What a mend does, where it shows the line as it should be. */
const editOf = ({ mend, lines, first, last }: Mend, shift: number): LineEdit | undefined =>
  /(so|as one): /.test(mend)
    ? { first: first + shift, last: last + shift, line: lines[first] ?? '' }
    : undefined;

const asAlias = (rule: string, mend: string): string =>
  rule === 'alias-used' ? `If words are meant: ${mend.charAt(0).toLowerCase()}${mend.slice(1)}` : mend;

const placeIn = (lines: readonly string[], { line, offset }: Trouble, file: string, shift: number): Place => {
  const start = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  return { file, line: line + 1 + shift, column: Math.max(offset - start, 0) + 1 };
};

/** The mend after which the text is read furthest; of those that are equal, the most particular. */
const bestMend = (lines: readonly string[], trouble: Trouble): Mend | undefined => {
  let best: { mend: Mend; reach: number } | undefined;
  for (const guess of guessesFor(trouble))
    for (const at of linesNear(lines, trouble)) {
      const mend = guess(lines, at, trouble);
      const reach = mend ? reachOf(mend, trouble) : undefined;
      if (mend && reach !== undefined && (!best || reach > best.reach)) best = { mend, reach };
      if (best?.reach === Number.POSITIVE_INFINITY) return best.mend;
    }
  return best?.mend;
};

/** The line of a trouble, the one after it, and those before it where it may have begun. */
const linesNear = (lines: readonly string[], { line, code, message }: Trouble): number[] => {
  const before: number[] = [];
  for (let above = line - 1; above >= 0 && before.length < 3; above -= 1)
    if ((lines[above] ?? '').trim()) before.push(above);
  const open = code === 'MISSING_CHAR' && /quote/i.test(message) ? openedIn(lines) : [];
  const after = lines.findIndex((one, at) => at > line && one.trim() !== '');
  return [...open, line, ...before.slice(0, 1), ...(after < 0 ? [] : [after]), ...before.slice(1)];
};

/** The first few lines where a quote is opened and not closed: the complaint comes at the end of all. */
const openedIn = (lines: readonly string[]): number[] =>
  lines
    .flatMap((line, at) => (/(^|[:\-,{[]) *"[^"]*$|(^|[:\-,{[]) *'[^']*$/.test(line) ? [at] : []))
    .slice(0, 3);

/** The first line that cannot be read once a mend was made, or undefined where it mends nothing. */
const reachOf = ({ lines, first, last }: Mend, before: Trouble): number | undefined => {
  const text = lines.join('\n');
  if (!mayTry(text)) return undefined;
  const all = troublesOf(text);
  // A mend that gives a field of a group twice has put two things together that were apart.
  const doubles = all.some((one) => !isFatal(one) && one.line <= last && one.line >= first);
  if (doubles && lines[first]?.includes('{')) return undefined;
  const left = all.filter(isFatal);
  if (left.some(({ line, code }) => line <= last || (line === before.line && code === before.code)))
    return undefined;
  return left[0]?.line ?? Number.POSITIVE_INFINITY;
};
