import { mdxToMdast } from 'satteri';
import type { Finding, Place } from '#domain/finding.ts';
import type { BodyNode } from '#domain/portfolio.ts';
import { shapeFinding } from '#domain/rules/shape.ts';
import { straySigns } from './stray-signs.ts';

/** A node as the parser gives it: with its position in the file. */
export interface SourceNode {
  type: string;
  position?: { start: { line: number; column: number; offset?: number }; end: { offset?: number } };
  value?: unknown;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: SourceNode[];
  [key: string]: unknown;
}

/** Front matter and syntax tree of an MDX text, neither of them checked yet. */
export interface ParsedMdx {
  frontMatter: string | undefined;
  tree: SourceNode | undefined;
  findings: Finding[];
}

/** The fields at the top of an MDX text, between two lines of three hyphens, or undefined. */
export const frontMatterOf = (text: string): string | undefined =>
  /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text)?.[1];

const mostRepairs = 40;

/**
 * Parses an MDX text. A sign that cannot be read is reported with its line as it should be, then passed over,
 * so that one run reports them all. Never throws.
 */
export const parseMdx = (text: string, file: string): ParsedMdx => {
  const frontMatter = frontMatterOf(text);
  const findings: Finding[] = [];
  if (frontMatter === undefined)
    findings.push(
      shapeFinding(
        'front-matter-missing',
        { file, line: 1, column: 1 },
        'The file does not begin with its fields between two lines of three hyphens.',
      ),
    );
  let repaired = text;
  for (let turn = 0; turn < mostRepairs; turn += 1) {
    try {
      const tree = mdxToMdast(repaired, {}) as unknown as SourceNode;
      findings.push(...straySigns(tree, repaired).map((offset) => strayFinding(text, offset, file)));
      return { frontMatter, tree, findings };
    } catch (error) {
      const trouble = troubleOf(error as Error, repaired, file);
      findings.push(trouble.finding);
      if (trouble.offset === undefined) break;
      repaired = `${repaired.slice(0, trouble.offset)} ${repaired.slice(trouble.offset + 1)}`;
    }
  }
  return { frontMatter, tree: undefined, findings };
};

const troubleOf = (error: Error, text: string, file: string): { finding: Finding; offset?: number } => {
  const [, line, column, message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(error.message) ?? [];
  const place: Place = { file, line: Number(line ?? 1), column: Number(column ?? 1) };
  const written = text.split('\n')[place.line - 1] ?? '';
  const sign = signAt(written, place.column);
  if (sign === undefined)
    return { finding: shapeFinding('mdx-unreadable', place, 'The text cannot be read here.') };
  const offset = offsetOf(text, place.line) + sign.index;
  const at = { ...place, column: sign.index + 1 };
  return {
    finding: shapeFinding(
      'mdx-unreadable',
      at,
      messageFor(message ?? '', sign.text),
      mendFor(message ?? '', written, sign),
    ),
    offset,
  };
};

const strayFinding = (text: string, offset: number, file: string): Finding => {
  const before = text.slice(0, offset).split('\n');
  const column = before.at(-1)?.length ?? 0;
  const line = text.split('\n')[before.length - 1] ?? '';
  return shapeFinding(
    'mdx-unreadable',
    { file, line: before.length, column: column + 1 },
    messageFor('', '<'),
    mendFor('', line, { index: column, text: '<' }),
  );
};

interface Sign {
  index: number;
  text: string;
}

/** The sign that the parser stumbled over: the nearest one at or before the column, else the next. */
const signAt = (line: string, column: number): Sign | undefined => {
  const signs = [...line.matchAll(/[<{}]/g)].map((match) => ({ index: match.index, text: match[0] }));
  return signs.filter((sign) => sign.index <= column - 1).at(-1) ?? signs[0];
};

const messageFor = (message: string, sign: string): string => {
  const open = /closing tag for `<(\w*)>`/.exec(message)?.[1];
  if (open) return `<${open}> is opened here and never closed.`;
  const close = /closing tag `<\/(\w*)>`/.exec(message)?.[1];
  if (close) return `</${close}> closes something that was not opened.`;
  return `The sign ${sign} is read as the start of code, not as a sign.`;
};

const mendFor = (message: string, line: string, sign: Sign): { mend?: string } => {
  if (/closing tag/.test(message))
    return {
      mend: 'Write <Claim …> before the words and </Claim> after them, in the same paragraph or each on its own line with the paragraphs between.',
    };
  return { mend: `Write the line so: ${line.slice(0, sign.index)}\\${line.slice(sign.index)}` };
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
