import { isCollection, isScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { yamlText } from '../record-text.ts';
import { type Block, blockOf, type Entry, isBlock } from './block.ts';
import { changedFlow, isSameShape } from './changed-flow.ts';
import type { Comment } from './comments-of.ts';
import type { Meaning } from './meaning.ts';
import { partners } from './partners.ts';

/** A YAML text that is to hold other values. */
export interface Source {
  text: string;
  comments: () => readonly Comment[];
  meaning: Meaning;
}

/** A field or an item as it is to stand: the lines above it, and its own, from its name or dash to the end of its last line. */
interface Piece {
  gap: string;
  own: string;
  /** Where it stood, for one that was there. */
  from?: Entry;
}

/**
 * The lines of a group or list with another value in it, from `head` to `end` of its block. What means the same keeps its
 * bytes wherever it goes, and the comments above it go with it; comments above what is gone stay.
 */
export const changedBlock = (source: Source, block: Block, value: object, path: FieldPath): string => {
  const { pieces, rest } = Array.isArray(value)
    ? piecesOfList(source, block, value, path)
    : piecesOfGroup(source, block, value as Record<string, unknown>, path);
  const indent = ' '.repeat(block.column);
  const lines = pieces.map(({ gap, own, from }, turn) => {
    const isWhereItWas = turn === 0 ? from === block.entries[0] : from !== block.entries[0];
    const above = isWhereItWas && !(turn === 0 && block.isBehindDash) ? gap : shifted(gap, block.column);
    const behind = turn === 0 && block.isBehindDash;
    return behind ? above.trimStart() + (above.trim() ? indent : '') + own : above + indent + own;
  });
  return lines.join('') + shifted(rest, block.column);
};

/** Comments as far indented as what they stand above. */
const shifted = (gap: string, column: number): string => gap.replace(/^[ \t]*(?=#)/gm, ' '.repeat(column));

const piecesOfGroup = (
  source: Source,
  { entries, column }: Block,
  value: Readonly<Record<string, unknown>>,
  path: FieldPath,
): { pieces: Piece[]; rest: string } => {
  const pieces: Piece[] = [];
  let rest = '';
  for (const entry of entries) {
    const { name = '', gap } = entry;
    const inner = Object.hasOwn(value, name) ? value[name] : undefined;
    if (inner === undefined) rest += gap;
    else {
      pieces.push(pieceOf(source, entry, { column, above: rest }, inner, [...path, name]));
      rest = '';
    }
  }
  const order = Object.keys(value).filter((name) => value[name] !== undefined);
  let after = 0;
  for (const name of order) {
    const place = pieces.findIndex(({ from }) => from?.name === name);
    if (place >= 0) after = Math.max(after, place + 1);
    else {
      pieces.splice(after, 0, { gap: '', own: indented(yamlText({ [name]: value[name] }), column) });
      after += 1;
    }
  }
  return { pieces, rest };
};

const piecesOfList = (
  source: Source,
  { entries, column }: Block,
  value: readonly unknown[],
  path: FieldPath,
): { pieces: Piece[]; rest: string } => {
  const found = partners(entries.map(dataOf), value, path, source.meaning);
  const above = new Map<number, string>();
  let rest = '';
  for (const [index, { gap }] of entries.entries()) {
    if (!found.includes(index)) rest += gap;
    else {
      above.set(index, rest);
      rest = '';
    }
  }
  const pieces = value.map((one, turn): Piece => {
    const index = found[turn];
    const entry = index === undefined ? undefined : entries[index];
    if (!entry) return { gap: '', own: indented(yamlText([one]), column) };
    return pieceOf(source, entry, { column, above: above.get(index ?? 0) ?? '' }, one, [...path, turn]);
  });
  return { pieces, rest };
};

const dataOf = ({ node }: Entry): unknown => node?.toJSON() ?? null;

/** An entry with another value in it; what stands inside it and has no place any more stands above it. */
const pieceOf = (
  source: Source,
  entry: Entry,
  { column, above }: { column: number; above: string },
  value: unknown,
  path: FieldPath,
): Piece => {
  const { text, comments, meaning } = source;
  const same = meaning(path, dataOf(entry)) === meaning(path, value);
  const own = same ? text.slice(entry.start, entry.end) : changedOwn(source, entry, value, path);
  if (own !== undefined) return { gap: above + entry.gap, own: own.replace(/\n?$/, '\n'), from: entry };
  const inside = comments()
    .filter(({ offset }) => offset >= entry.start && offset < entry.end)
    .map((one) => `${' '.repeat(column)}${one.source}\n`);
  const { name } = entry;
  const whole = yamlText(name === undefined ? [value] : { [name]: value });
  return { gap: above + entry.gap + inside.join(''), own: indented(whole, column), from: entry };
};

/** An entry in which only what differs is written anew; undefined where it has to be written anew as a whole. */
const changedOwn = (source: Source, entry: Entry, value: unknown, path: FieldPath): string | undefined => {
  const { text, meaning } = source;
  const { node, start, end } = entry;
  if (!node?.range) return undefined;
  const [from, to] = node.range;
  const around = (inner: string) => text.slice(start, from) + inner + text.slice(to, end);
  if (isCollection(node)) {
    if (!isSameShape(node, value) || Object.keys(value).length === 0) return undefined;
    if (isBlock(node)) return changedInner(source, entry, node, value, path);
    const flow = changedFlow(text, node as YAMLMap | YAMLSeq, value, path, meaning);
    return flow === undefined || isLost(source, entry, around(flow)) ? undefined : around(flow);
  }
  if (!isScalar(node) || from === to || text[to - 1] === '\n') return undefined;
  const written = yamlText([value]).slice(2).trimEnd();
  return written.includes('\n') || typeof value === 'object' ? undefined : around(written);
};

const changedInner = (
  source: Source,
  { start, end }: Entry,
  node: YAMLMap | YAMLSeq,
  value: object,
  path: FieldPath,
): string | undefined => {
  const { text } = source;
  const inner = blockOf(text, node, start);
  if (!inner) return undefined;
  return (
    text.slice(start, inner.head) + changedBlock(source, inner, value, path) + text.slice(inner.end, end)
  );
};

/** Whether a comment between brackets would go with what is taken out. */
const isLost = ({ comments }: Source, { start, end }: Entry, now: string): boolean =>
  comments().some(({ offset, source }) => offset >= start && offset < end && !now.includes(source));

/** Every line but the first moved in, as far as what it belongs to. */
const indented = (text: string, column: number): string =>
  text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`);
