import { halfCode } from './code-places.ts';
import { beginsWithCommand } from './command-verbs.ts';
import { closes, closesInline, isOverColumns, isThirdColumn } from './headings.ts';
import type { Piece } from './piece.ts';
import { breaksOff, joined, leadsList, runsOn } from './running-on.ts';

/** Where a criterion or an outcome begins: its words stand behind `to`. */
export interface Mark {
  kind: 'criterion' | 'outcome';
  piece: number;
  from: number;
  to: number;
}

/** What was gathered for a mark. */
export interface Gathered {
  text: string;
  /** The line of its code. */
  line: number;
  /** Whether words were put together across the bottom of a page. */
  paged: boolean;
}

interface Item extends Gathered {
  mark: Mark;
  column: number;
  until: number;
  open: boolean;
  list: boolean;
  crossed: boolean;
}

/**
 * Gives each mark the words that belong to it: those behind its code, and what runs on from them in the same column,
 * past what belongs to the page. `marks` stand in reading order.
 */
export const gather = (
  pieces: readonly Piece[],
  marks: readonly Mark[],
): { gathered: Gathered[]; orphans: Orphan[]; dropped: Dropped[] } => {
  const items: Item[] = [];
  const orphans: Orphan[] = [];
  const dropped: Dropped[] = [];
  const beside = pieces.some(({ text }) => isThirdColumn(text));
  let hangs = false;
  let next = 0;
  for (const [index, piece] of pieces.entries()) {
    const here: Mark[] = [];
    while (marks[next]?.piece === index) here.push(marks[next++] as Mark);
    const [first] = here;
    const before = first ? piece.text.slice(0, first.from).trim() : piece.text;
    if (before !== '' && !loose(items, piece, before, beside)) {
      orphan(orphans, items, piece, before);
      hangs &&= piece.bullet;
      if (hangs) drop(dropped, items.length, piece);
    } else if (before !== '' && !piece.furniture) hangs = true;
    for (const [at, mark] of here.entries()) begin(items, piece, mark, here[at + 1]?.from);
    hangs ||= here.length > 0;
  }
  return { gathered: items, orphans, dropped };
};

/** Points of a list that stand under a mark and were not taken for its words. */
export interface Dropped {
  line: number;
  /** How many marks stand before them. */
  after: number;
  points: string[];
}

const drop = (dropped: Dropped[], after: number, { line, text }: Piece): void => {
  const last = dropped.at(-1);
  if (last?.after === after) last.points.push(text);
  else dropped.push({ line, after, points: [text] });
};

/** Whether a point is a term or a phrase, and no sentence of guidance. */
const isTerm = ({ bullet, apart, text }: Piece): boolean =>
  bullet &&
  !apart &&
  text.length <= 60 &&
  !/\.$/.test(text) &&
  !/\b(?:must|should|will|would|learners?|candidates?|my|we|our)\b|\bI\b(?![.\d])/i.test(text);

/** A sentence that begins as criteria do and has no code: its own may have been lost. */
export interface Orphan extends Gathered {
  /** How many marks stand before it. */
  after: number;
  /** The line that its words go to. */
  end: number;
}

const orphan = (orphans: Orphan[], items: readonly Item[], piece: Piece, text: string): void => {
  const last = orphans.at(-1);
  const plain = { bullet: piece.bullet, apart: piece.apart, paged: false };
  if (last?.after === items.length && piece.line - last.end <= 1 && runsOn(last.text, text, plain)) {
    last.text = joined(last.text, text);
    last.end = piece.line;
  } else if (!piece.bullet && beginsWithCommand(text) && !closes(text))
    orphans.push({ text, line: piece.line, end: piece.line, paged: false, after: items.length });
};

const begin = (items: Item[], piece: Piece, mark: Mark, end: number | undefined): void => {
  for (const item of items.slice(-8)) if (within(item, piece) && !awaits(item, mark)) item.open = false;
  const item: Item = {
    mark,
    text: '',
    line: piece.line,
    paged: false,
    column: piece.column,
    until: piece.until,
    open: true,
    list: false,
    crossed: false,
  };
  items.push(item);
  const text = piece.text.slice(mark.to, end).trim();
  if (text !== '' && !isOverColumns(text)) take(item, text);
};

/** An outcome that breaks off goes on after its first criterion. */
const awaits = (item: Item, mark: Mark): boolean =>
  item.mark.kind === 'outcome' && mark.kind === 'criterion' && item.text !== '' && breaksOff(item.text);

const isCell = ({ column, until }: { column: number; until: number }): boolean => until === column + 1;

const within = (item: Item, piece: Piece): boolean => {
  const { column, until, text, line } = item;
  if (text === '' && piece.line === line && piece.column > column) return true;
  if (isCell(item)) return isCell(piece) ? piece.column === column : true;
  return !isCell(piece) && piece.column >= column - 1 && piece.column < until;
};

/** A heading that ends what stands before it, in whatever column. */
const beginsAnew = (text: string): boolean => /^(?:unit|component|module)\s+[A-Z]{0,4}\d/i.test(text);

/** Gives a text without a code to the item that it runs on from; false where there is none, and it is no furniture. */
const loose = (items: Item[], piece: Piece, text: string, beside: boolean): boolean => {
  const open = items.slice(-8).filter((item) => item.open && within(item, piece));
  if (piece.furniture || /^\d{1,3}$/.test(text) || isOverColumns(text)) {
    for (const item of open) item.crossed = true;
    return true;
  }
  if (piece.column === 0 && isCell(piece) && beginsAnew(text))
    for (const one of items.slice(-8)) one.open = false;
  const item = chosen(
    open.filter((one) => one.open),
    piece,
    text,
  );
  if (!item) return false;
  if (closes(text) && !(item.text === '' || /^\p{Ll}/u.test(text))) {
    for (const one of open) one.open = false;
    return false;
  }
  const meeting = { bullet: piece.bullet, apart: piece.apart, paged: item.crossed };
  const term = !beside && item.mark.kind === 'criterion' && isTerm(piece) && !/[.!?]$/.test(item.text);
  if (beside && piece.bullet && /^\p{Lu}/u.test(text) && !leadsList(item.text)) {
    item.open = false;
    return false;
  }
  const listed = term || (item.list && (piece.bullet || (/^\p{Ll}/u.test(text) && !piece.apart)));
  if (!listed && !runsOn(item.text, text, meeting)) {
    item.open = false;
    return false;
  }
  if (item.text === '' && piece.line === item.line) {
    item.column = piece.column;
    item.until = piece.until;
  }
  if (piece.bullet && item.text !== '') item.list = true;
  item.paged ||= item.crossed;
  take(item, text);
  return true;
};

/** Which of the open items a loose text may belong to: an outcome that broke off takes short lines first, once parted. */
const chosen = (open: readonly Item[], piece: Piece, text: string): Item | undefined => {
  const last = open.at(-1);
  const waiting = open.find(({ mark }) => mark.kind === 'outcome');
  if (!last || !waiting || waiting === last) return last;
  const parted =
    last.crossed || piece.apart || !runsOn(last.text, text, { bullet: false, apart: false, paged: false });
  const taking = waiting.paged && waiting.crossed;
  if (!parted && !taking) return last;
  const short = text.length <= 32;
  if (short && /^\p{Ll}/u.test(text)) return waiting;
  waiting.open = false;
  return last;
};

/** An outcome's number that its cell repeats. */
const ownNumber = /^\d{1,2}[.:)]?\s+(?=\p{Lu})/u;

const take = (item: Item, text: string): void => {
  const cut = closesInline.exec(text);
  const words = cut && cut.index > 0 ? text.slice(0, cut.index).trim() : text;
  item.text = joined(
    item.text,
    item.text === '' ? words.replace(halfCode, '').replace(ownNumber, '') : words,
  );
  if (cut && cut.index > 0) item.open = false;
  if (leadsList(item.text)) item.list = true;
  if (item.text.length > longest) item.open = false;
};

/** No criterion is longer: what goes on is something else. */
const longest = 1200;
