import type { Finding } from '#portfolio/finding.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import { isFieldName } from '../text/known-names.ts';

/** The fields at the top of an MDX text, between two lines of three hyphens, or undefined. */
export const frontMatterOf = (text: string): string | undefined =>
  /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text)?.[1];

/** A line that was meant as three hyphens: another number of them, or long dashes. */
const likeHyphens = /^\s*([-–—−_*=]{2,})\s*$/;

const write = 'Write three hyphens (---) in this line and nothing else.';

/** The finding on fields that do not stand between two lines of three hyphens; undefined where they do. */
export const frontMatterTrouble = (text: string, file: string): Finding | undefined => {
  const told = troubleIn(text.split('\n'), frontMatterOf(text));
  if (!told) return undefined;
  const { line, message, mend } = told;
  return shapeFinding(
    'front-matter-missing',
    { file, line: line + 1, column: 1 },
    message,
    mend ? { mend } : {},
  );
};

interface Told {
  /** Counted from 0. */
  line: number;
  message: string;
  mend?: string;
}

const none = 'The file does not begin with its fields between two lines of three hyphens.';

const troubleIn = (lines: readonly string[], fields: string | undefined): Told | undefined => {
  if (fields !== undefined) return again(lines, fields);
  const first = lines.findIndex((line) => line.trim());
  if (first < 0) return { line: 0, message: none };
  const start = lines[first] ?? '';
  if (!likeHyphens.test(start)) return { line: 0, message: none };
  if (start.trim() !== '---')
    return {
      line: first,
      message: `The file begins with ${start.trim()}, where three hyphens belong.`,
      mend: write,
    };
  if (first > 0 || start !== start.trimStart())
    return {
      line: 0,
      message: 'Something empty stands before the three hyphens that the file must begin with.',
      mend: 'Take away the empty lines and spaces before the three hyphens.',
    };
  return unended(lines);
};

const unended = (lines: readonly string[]): Told => {
  const like = lines.findIndex((line, index) => index > 0 && likeHyphens.test(line));
  if (like > 0)
    return {
      line: like,
      message: `The fields end with ${lines[like]?.trim()}, where three hyphens belong.`,
      mend: write,
    };
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  return {
    line: Math.max(end, 1),
    message: 'The line of three hyphens that ends the fields is missing.',
    mend: 'Write three hyphens (---) on a line of their own after the last field, before the words of the text.',
  };
};

/** Three hyphens that stand among the fields and end them too early. */
const again = (lines: readonly string[], fields: string): Told | undefined => {
  const message = 'Three hyphens stand here among the fields, and end them too early.';
  if (/^---\s*(\n|$)/.test(fields)) return { line: 1, message, mend: 'Take this line away.' };
  const end = fields.split('\n').length + 1;
  const next = lines.findIndex((line, index) => index > end && line.trim() !== '');
  const closing = lines.findIndex((line, index) => index > end && line.trim() === '---');
  const name = /^([A-Za-z]\w*):(\s|$)/.exec(lines[next] ?? '')?.[1];
  return next > 0 && closing > next && name && isFieldName(name)
    ? { line: end, message, mend: 'Take this line away.' }
    : undefined;
};
