import { mdxToMdast } from 'satteri';
import type { Place } from '#portfolio/finding.ts';
import type { BodyNode } from '#portfolio/portfolio.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import { limits } from '../text/limits.ts';
import type { EditedFinding, LineEdit } from '../text/line-edit.ts';
import { excessFinding, excessOfMarkdown } from '../text/over-limits.ts';
import { placeAt } from '../text/place-at.ts';
import type { SourceNode } from '../text/source-node.ts';
import { mayTry, tryingOnce } from '../text/trying.ts';
import { frontMatterOf, frontMatterTrouble } from './front-matter.ts';
import { type Slip, slipAt } from './mdx-slips.ts';
import { straySigns } from './stray-signs.ts';

/** Front matter and syntax tree of an MDX text, neither of them checked yet. */
export interface ParsedMdx {
  frontMatter: string | undefined;
  tree: SourceNode | undefined;
  /** The text that the tree was read from: as it was written, with its slips mended. */
  read: string;
  findings: EditedFinding[];
}

/** So many signs of a text are passed over to read on behind them. */
const mostRepairs = 40;

/**
 * Parses an MDX text. A sign that cannot be read is reported with its line as it should be, then passed over,
 * so that one run reports them all. Never throws.
 */
export const parseMdx = (text: string, file: string): ParsedMdx => tryingOnce(() => parsed(text, file));

const parsed = (text: string, file: string): ParsedMdx => {
  const frontMatter = frontMatterOf(text);
  const trouble = frontMatterTrouble(text, file);
  // Fields that are read as words would each be told as a mistake of their own.
  if (trouble) return { frontMatter: undefined, tree: undefined, read: text, findings: [trouble] };
  const excess = excessOfMarkdown(text, (frontMatter?.length ?? 0) + 4);
  if (excess) return { frontMatter, tree: undefined, read: text, findings: [excessFinding(excess, file)] };
  const findings: EditedFinding[] = [];
  let repaired = text;
  for (let turn = 0; turn < mostRepairs; turn += 1) {
    try {
      const tree = mdxToMdast(repaired, {}) as unknown as SourceNode;
      const deep = tooDeep(tree);
      if (deep)
        return {
          frontMatter,
          tree: undefined,
          read: repaired,
          findings: [...findings, deepFinding(deep, file)],
        };
      const stray = straySigns(tree, repaired).slice(0, mostRepairs);
      findings.push(...stray.map((offset) => strayFinding(repaired, offset, file)));
      return { frontMatter, tree, read: repaired, findings };
    } catch (error) {
      const trouble = troubleOf(error as Error, repaired, file);
      findings.push(atItsColumn(trouble.finding, text, repaired));
      if (trouble.repaired === undefined || !mayTry(text)) break;
      repaired = trouble.repaired;
    }
  }
  return { frontMatter, tree: undefined, read: repaired, findings };
};

/** The first node that stands deeper in others than is read. What reads a tree calls itself for each level. */
const tooDeep = (tree: SourceNode): SourceNode | undefined => {
  let level = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    // A list and its item, or a paragraph and its words, are two levels of the tree and one for who writes.
    if (depth > 2 * limits.depth) return level[0];
    level = level.flatMap(({ children = [] }) => children);
  }
  return undefined;
};

const deepFinding = ({ position }: SourceNode, file: string): EditedFinding =>
  shapeFinding(
    'over-limit',
    { file, line: position?.start.line ?? 1, column: position?.start.column ?? 1 },
    `More than ${limits.depth} lists, quotes or marks stand in one another here.`,
    { mend: 'Write it as one list, or as paragraphs one after the other.' },
  );

const troubleOf = (
  error: Error,
  text: string,
  file: string,
): { finding: EditedFinding; repaired?: string } => {
  const [, line, column, message = ''] = /^(\d+):(\d+): ([\s\S]*)$/.exec(error.message) ?? [];
  const place: Place = { file, line: Number(line ?? 1), column: Number(column ?? 1) };
  const written = text.split('\n')[place.line - 1] ?? '';
  const index = signAt(written, place.column);
  if (index === undefined)
    return { finding: shapeFinding('mdx-unreadable', place, 'The text cannot be read here.') };
  const slip = slipAt(text, offsetOf(text, place.line) + index, message);
  return { finding: slipFinding(slip, text, file), repaired: slip.repaired };
};

/** A finding at the column that it has in the text as it was written: mends before it may have moved it. */
const atItsColumn = (finding: EditedFinding, text: string, repaired: string): EditedFinding => {
  const lengthOf = (one: string) => one.split('\n')[finding.line - 1]?.length ?? 0;
  return {
    ...finding,
    column: Math.max(1, finding.column - Math.max(0, lengthOf(repaired) - lengthOf(text))),
  };
};

const strayFinding = (text: string, offset: number, file: string): EditedFinding => {
  const slip = slipAt(text, offset, '');
  return slipFinding(slip, text, file);
};

const slipFinding = ({ at, message, mend, repaired }: Slip, text: string, file: string): EditedFinding => ({
  ...shapeFinding('mdx-unreadable', placeAt(text, at, file), message, { mend }),
  edit: changedLine(text, repaired, mend),
});

/** The line that a repair changes, where its mend shows how it is to be written. */
const changedLine = (text: string, repaired: string, mend: string): LineEdit | undefined => {
  if (!/rite (the line|it) so: /.test(mend)) return undefined;
  const [before, after] = [text.split('\n'), repaired.split('\n')];
  const changed = before.flatMap((line, index) => (line === after[index] ? [] : [index]));
  const [first] = changed;
  return first === undefined || changed.length > 1
    ? undefined
    : { first, last: first, line: after[first] ?? '' };
};

/** Where in a line the sign stands that the parser stumbled over: the nearest at or before the column, else the next. */
const signAt = (line: string, column: number): number | undefined => {
  const signs = [...line.matchAll(/[<{}]/g)].map(({ index }) => index);
  return signs.filter((index) => index <= column - 1).at(-1) ?? signs[0];
};

const offsetOf = (text: string, line: number): number => {
  let offset = 0;
  for (let n = 1; n < line; n += 1) offset = text.indexOf('\n', offset) + 1;
  return offset;
};

/** The text of a node and all within it, spaces folded. */
export const wordsOf = (node: BodyNode): string => gather(node).replace(/\s+/g, ' ').trim();

const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'break', 'code']);

const gather = (node: BodyNode): string => {
  if (node.type === 'break') return ' ';
  const own = node.value ?? (node.children ?? []).map(gather).join('');
  return blocks.has(node.type) ? `${own} ` : own;
};
