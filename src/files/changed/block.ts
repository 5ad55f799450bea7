import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A field of a group, or an item of a list, that begins with its name or its dash. */
export interface Entry {
  /** The name of a field; undefined for an item. */
  name: string | undefined;
  node: Node | null;
  /** The blank lines and comments above it. */
  gap: string;
  /** From its name or dash to the end of its last line, with the comments that are indented deeper. */
  start: number;
  end: number;
}

/** The fields of a group or the items of a list, as they stand on lines of their own. */
export interface Block {
  entries: Entry[];
  /** How far its fields or dashes are indented. */
  column: number;
  /** Whether the first of them stands behind a dash, as `- name: …` does. */
  isBehindDash: boolean;
  /** Where what is above the first of them begins. */
  head: number;
  end: number;
}

/** Whether a value is a group or a list whose parts begin lines of their own. */
export const isBlock = (node: unknown): node is YAMLMap | YAMLSeq =>
  isCollection(node) && !node.flow && node.items.length > 0;

/**
 * The parts of a group or list that is a value of what begins at `from`; of the whole text where that is undefined. Gives
 * undefined where they do not each begin with a plain name or a dash. Its source tokens must have been kept.
 */
export const blockOf = (text: string, node: YAMLMap | YAMLSeq, from?: number): Block | undefined => {
  const marks = isMap(node) ? marksOfMap(node) : isSeq(node) ? marksOfSeq(node) : undefined;
  const first = marks?.[0]?.start;
  if (!marks || first === undefined) return undefined;
  const line = lineStart(text, first);
  const column = first - line;
  const isBehindDash = from !== undefined && line <= from;
  const head = isBehindDash ? first : from === undefined ? line : lineEnd(text, from);
  const entries = withEnds(text, marks, { column, head });
  return entries && { entries, column, isBehindDash, head, end: entries.at(-1)?.end ?? head };
};

type Mark = Pick<Entry, 'name' | 'node' | 'start'> & { least: number };

const marksOfMap = (map: YAMLMap): Mark[] | undefined => {
  const marks = map.items.flatMap((pair: Pair): Mark[] => {
    const { key, value, srcToken } = pair;
    const isExplicit = srcToken?.start.some(({ type }) => type === 'explicit-key-ind');
    if (!isPair(pair) || !isScalar(key) || !key.range || isExplicit || key.anchor || key.tag) return [];
    return [
      { name: String(key.value), node: value as Node | null, start: key.range[0], least: key.range[1] },
    ];
  });
  return marks.length === map.items.length ? marks : undefined;
};

const marksOfSeq = (list: YAMLSeq): Mark[] | undefined => {
  const tokens = list.srcToken?.type === 'block-seq' ? list.srcToken.items : [];
  const marks = list.items.flatMap((node, index): Mark[] => {
    const dash = tokens[index]?.start.find(({ type }) => type === 'seq-item-ind');
    return dash
      ? [{ name: undefined, node: node as Node | null, start: dash.offset, least: dash.offset + 1 }]
      : [];
  });
  return marks.length === list.items.length ? marks : undefined;
};

/** Undefined where one of them stands elsewhere than the first. */
const withEnds = (
  text: string,
  marks: readonly Mark[],
  { column, head }: { column: number; head: number },
): Entry[] | undefined => {
  let above = head;
  const entries: Entry[] = [];
  for (const [index, { name, node, start, least }] of marks.entries()) {
    const line = lineStart(text, start);
    if (start - line !== column || (index > 0 && text.slice(line, start).trim() !== '')) return undefined;
    const next = marks[index + 1]?.start;
    const limit = next === undefined ? text.length : lineStart(text, next);
    const last = Math.max(node?.range?.[1] ?? 0, least);
    const end = Math.min(limit, text[last - 1] === '\n' ? last : lineEnd(text, last));
    const gap = text.slice(above, Math.max(above, line));
    above = end + deeperComments(text.slice(end, limit), column);
    entries.push({ name, node, start, end: above, gap });
  }
  return entries;
};

/** How many letters of what follows an entry are comments that are indented deeper than it, and so are its own. */
const deeperComments = (after: string, column: number): number => {
  let taken = 0;
  let at = 0;
  for (const line of after.split(/(?<=\n)/)) {
    const indent = line.search(/\S/);
    if (indent >= 0 && (line[indent] !== '#' || indent <= column)) break;
    at += line.length;
    if (indent >= 0) taken = at;
  }
  return taken;
};

/** Where the line of an offset begins. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the line after that of an offset begins. */
const lineEnd = (text: string, offset: number): number => text.indexOf('\n', offset) + 1 || text.length;
