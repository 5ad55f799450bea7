import { type Document, isPair, isScalar, type Scalar, visit } from 'yaml';
import type { Place } from '#portfolio/finding.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import { type EditedFinding, lineEdit, writeLine } from '../text/line-edit.ts';
import { quoted } from '../text/quoted.ts';
import { shown } from '../text/shown.ts';
import { listItem } from './list-item.ts';

/** How a YAML text was written, and where an offset in it stands in its file. */
interface Written {
  text: string;
  at: (offset: number) => Place;
  shift: number;
}

/** A warning for each value that YAML reads as something else than the signs that were written. */
export const changedValues = (doc: Document, written: Written): EditedFinding[] => {
  const findings: EditedFinding[] = [];
  visit(doc, {
    Scalar: (key, node, path) => {
      if (key === 'key' || !node.range) return;
      const pair = path.at(-1);
      const name = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
      const told = changed(node, written, name);
      if (told) findings.push(told);
    },
  });
  return findings;
};

const changed = (node: Scalar, written: Written, name: string): EditedFinding | undefined => {
  if (node.type === 'QUOTE_DOUBLE') return escaped(node, written);
  if (node.tag && node.type === 'PLAIN') return tagged(node, written);
  if (typeof node.value === 'number') return otherNumber(node, written, name);
  return typeof node.value === 'string' ? joinedLines(node, written) : undefined;
};

const rangeOf = ({ range }: Scalar): [number, number] => [range?.[0] ?? 0, range?.[1] ?? 0];

const finding = (
  { text, at, shift }: Written,
  [start, end]: readonly [number, number],
  message: string,
  by: string | undefined,
  mend = '',
): EditedFinding => {
  const edit = by === undefined ? undefined : lineEdit(text, start, end, by, shift);
  const write = edit && writeLine(edit);
  const told = write
    ? `If the signs are meant as they stand, ${write.charAt(0).toLowerCase()}${write.slice(1)}`
    : mend;
  return { ...shapeFinding('words-changed', at(start), message, told ? { mend: told } : {}), edit };
};

const signs: Readonly<Record<string, string>> = {
  n: 'a new line',
  t: 'a tab',
  r: 'a new line',
  '\n': 'a line that goes on without a space',
  _: 'a space',
  ' ': 'a space',
};

/** A backslash in double quotes that is read with the sign after it as another sign. */
const escaped = (node: Scalar, written: Written): EditedFinding | undefined => {
  const range = rangeOf(node);
  const source = written.text.slice(range[0] + 1, range[1] - 1);
  const [whole, sign = ''] = /(?<!\\)(?:\\\\)*\\([^\\"/])/.exec(source) ?? [];
  if (!whole) return undefined;
  const literal = source.replaceAll('\\"', '"').replace(/\s*\n\s*/g, ' ');
  return finding(
    written,
    range,
    `In double quotes a backslash changes the sign after it: ${sign === '\n' ? 'one at the end of a line' : `\\${sign}`} is read as ${signs[sign] ?? 'another sign'}.`,
    quoted(`'${literal}'`.slice(1, -1)),
    'Put single quotes round the text instead of double ones: they leave every sign as it is.',
  );
};

/** A word after ! that is read as a sort of value, and taken away. */
const tagged = (node: Scalar, written: Written): EditedFinding | undefined => {
  const [start, end] = rangeOf(node);
  const [tag = ''] = /!\S*\s+$/.exec(written.text.slice(Math.max(0, start - longestTag), start)) ?? [];
  if (!tag) return undefined;
  const from = start - tag.length;
  return finding(
    written,
    [from, end],
    `A text that begins with ! loses its first word: ${shown(tag)} is taken away.`,
    quoted(written.text.slice(from, end)),
  );
};

const longestTag = 80;

/** A number that is written as programs do, or with noughts before it, and is read as another. */
const otherNumber = (node: Scalar, written: Written, name: string): EditedFinding | undefined => {
  const source = node.source ?? '';
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(source)) return undefined;
  const range = rangeOf(node);
  const edit = lineEdit(written.text, range[0], range[1], String(node.value), written.shift);
  const write = name ? `Write \`${name}: ${node.value}\`` : writeLine(edit);
  return {
    ...shapeFinding(
      'words-changed',
      written.at(range[0]),
      `${shown(source)} is read as the number ${node.value}.`,
      {
        mend: `${write}, if that number is meant.`,
      },
    ),
    edit,
  };
};

/** A text whose lines are a list, and are joined to one. */
const joinedLines = (node: Scalar, written: Written): EditedFinding | undefined => {
  if (node.type === 'BLOCK_LITERAL' || node.type === 'QUOTE_SINGLE') return undefined;
  const [start, end] = rangeOf(node);
  const source = written.text.slice(start, end);
  const items = source
    .split('\n')
    .slice(1)
    .filter((line) => listItem.test(line));
  if (items.length < 2) return undefined;
  const message = 'The lines of this text are joined to one, so what is meant as a list in it is lost.';
  if (node.type !== 'BLOCK_FOLDED')
    return finding(
      written,
      [start, end],
      message,
      undefined,
      'Write | after the colon, and begin the text on the next line; then each line stays a line.',
    );
  const edit = lineEdit(written.text, start, start + 1, '|', written.shift);
  const write = writeLine(edit);
  return { ...shapeFinding('words-changed', written.at(start), message, write ? { mend: write } : {}), edit };
};
