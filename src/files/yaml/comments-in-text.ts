import { type Document, visit } from 'yaml';
import type { Place } from '#portfolio/finding.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import { type EditedFinding, lineEdit } from '../text/line-edit.ts';
import { inQuotes } from './mended-line.ts';

/**
 * A warning for every text without quotes that a comment cuts off on its own line: YAML reads ` #` as its end.
 * Numbers and days are not cut off, and a comment on a line of its own is meant as one.
 */
export const commentsInText = (
  doc: Document,
  text: string,
  at: (offset: number) => Place,
  shift: number,
): EditedFinding[] => {
  const findings: EditedFinding[] = [];
  visit(doc, {
    Scalar: (key, { type, value, range }) => {
      const end = range?.[1] ?? 0;
      if (key === 'key' || type !== 'PLAIN' || !range) return;
      const [, gap, comment] = /^([ \t]*)#[ \t]*(\S.*)/.exec(text.slice(end, lineEnd(text, end))) ?? [];
      if (gap === undefined || !comment || !cutsOff(value, text[end + gap.length + 1])) return;
      const line = text.lastIndexOf('\n', end - 1) + 1;
      const quoted = inQuotes(text.slice(line, lineEnd(text, end)));
      const edit = quoted
        ? lineEdit(text, text.slice(line).search(/\S/) + line, lineEnd(text, end), quoted, shift)
        : undefined;
      findings.push({
        edit,
        ...shapeFinding(
          'comment-in-text',
          at(end + gap.length),
          value === null
            ? 'The words after # are not read, so this field is empty.'
            : `The words after # are not read: the text ends with "${ending(String(value))}".`,
          quoted ? { mend: `${inside}: ${quoted}` } : {},
        ),
      });
    },
  });
  return findings;
};

const inside = 'If they belong to the text, write the line so';

/**
 * Whether a value is words, or nothing at all because they all stand after the sign; or a number that goes on with
 * another one after #.
 */
const cutsOff = (value: unknown, next = ''): boolean =>
  value === null ||
  (typeof value === 'string' && /\p{L}/u.test(value)) ||
  (typeof value === 'number' && /\d/.test(next));

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
};

const ending = (value: string): string => (value.length > 40 ? `…${value.slice(-39)}` : value);
