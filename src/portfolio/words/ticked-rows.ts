import { onceFor } from '#language/once-for.ts';
import { isNegative, markIn } from '#language/ticks.ts';
import type { BodyNode } from '../portfolio.ts';
import { type Block, blocksOf } from './body-words.ts';

/** A statement of a form, and whether whoever filled it in ticked it. The words are those of the form. */
export interface TickedRow {
  line: number;
  words: string;
  ticked: boolean;
}

/** A table of ticks: the lines that it covers, and its statements. */
interface TickedTable {
  lines: readonly number[];
  rows: readonly TickedRow[];
}

/** The statements in tables of ticks: a row is a statement with nothing but marks, initials or days beside it. */
export const tickedRows = (body: BodyNode | undefined): TickedRow[] =>
  body ? tables(body).flatMap(({ rows }) => rows) : [];

/** What a text tells in words: its paragraphs, headings and cells without its tables of ticks. */
export const toldBlocks = (body: BodyNode | undefined): readonly Block[] => {
  if (!body) return [];
  const ticked = new Set(tables(body).flatMap(({ lines }) => lines));
  return ticked.size === 0 ? blocksOf(body) : blocksOf(body).filter(({ line }) => !ticked.has(line));
};

/** Beside the ticks of a form, fewer words than these tell nothing that was seen. */
const fewest = 15;

/** Whether a text ticks the statements of a form and tells nothing beside them. */
export const onlyTicks = (body: BodyNode | undefined): boolean =>
  tickedRows(body).length > 0 &&
  toldBlocks(body)
    .filter(({ type }) => type !== 'heading')
    .flatMap(({ words }) => words.match(/[\p{L}\p{N}’']+/gu) ?? []).length < fewest;

const tables = onceFor((body: BodyNode): readonly TickedTable[] => {
  const found: TickedTable[] = [];
  const look = (node: BodyNode): void => {
    if (node.type !== 'table') return void node.children?.forEach(look);
    const table = ticksOf((node.children ?? []).map((row) => blocksOf(row)));
    if (table) found.push(table);
  };
  look(body);
  return found;
});

/** A table is one of ticks where every row below its head is a statement with marks. */
const ticksOf = ([head = [], ...below]: readonly (readonly Block[])[]): TickedTable | undefined => {
  const rows = below.map((cells) => rowOf(cells, head));
  const [first] = rows;
  if (!first || rows.some((row) => row === undefined)) return undefined;
  const lines = [head, ...below].flatMap((cells) => cells.map(({ line }) => line));
  return { lines, rows: rows.filter((row) => row !== undefined) };
};

const rowOf = (cells: readonly Block[], head: readonly Block[]): TickedRow | undefined => {
  const marks = cells.map(({ words }) => markIn(words));
  const [at, ...others] = marks.flatMap((mark, index) => (mark === undefined ? [index] : []));
  const statement = at === undefined || others.length > 0 ? undefined : cells[at];
  if (!statement || marks.every((mark) => mark === undefined || mark === 'nothing')) return undefined;
  const ticked = marks.some((mark, index) => mark === 'yes' && !isNegative(head[index]?.words ?? ''));
  return { line: statement.line, words: statement.words, ticked };
};
