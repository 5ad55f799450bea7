import { type Around, aroundIn, isTerm } from './around.ts';
import { halfCode } from './code-places.ts';
import { areStopped, stopsSoon } from './full-stops.ts';
import { closes, closesInline, isOverColumns } from './headings.ts';
import type { Gathered, Mark } from './mark.ts';
import { type Dropped, drop, type Orphan, orphan } from './orphans.ts';
import { isCell, type Piece } from './piece.ts';
import { breaksOff, joined, leadsList, runsOn } from './running-on.ts';

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
 * past what belongs to the page. `marks` stand in reading order, `above` are the pieces right over the first.
 */
export const gather = (
  pieces: readonly Piece[],
  marks: readonly Mark[],
  above: readonly Piece[] = [],
): { gathered: Gathered[]; orphans: Orphan[]; dropped: Dropped[] } => {
  const items: Item[] = [];
  const orphans: Orphan[] = [];
  const dropped: Dropped[] = [];
  const around = aroundIn(pieces, marks, above);
  const stopped = !around.beside && areStopped(pieces, marks);
  let hangs = false;
  let next = 0;
  for (const [index, piece] of pieces.entries()) {
    const here: Mark[] = [];
    while (marks[next]?.piece === index) here.push(marks[next++] as Mark);
    const [first] = here;
    const before = first ? piece.text.slice(0, first.from).trim() : piece.text;
    const unfinished = stopped && !first && stopsSoon(pieces, index, marks[next]?.piece);
    if (before !== '' && !loose(items, piece, before, { ...around, unfinished })) {
      orphan(orphans, items.length, piece, before);
      hangs &&= piece.bullet;
      if (hangs) drop(dropped, items.length, piece);
    } else if (before !== '' && !piece.furniture) hangs = true;
    for (const [at, mark] of here.entries()) begin(items, piece, mark, here[at + 1]?.from);
    hangs ||= here.length > 0;
  }
  return { gathered: items, orphans, dropped };
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
  item.mark.kind === 'outcome' &&
  mark.kind === 'criterion' &&
  item.text !== '' &&
  breaksOff(item.text) &&
  !item.text.endsWith(':');

const within = (item: Item, piece: Piece): boolean => {
  const { column, until, text, line } = item;
  if (text === '' && piece.line === line && piece.column > column) return true;
  if (isCell(item)) return isCell(piece) ? piece.column === column : true;
  return !isCell(piece) && piece.column >= column - 1 && piece.column < until;
};

/** A heading that ends what stands before it, in whatever column. */
const beginsAnew = (text: string): boolean => /^(?:unit|component|module)\s+[A-Z]{0,4}\d/i.test(text);

/** What stands over the criteria of an outcome whose words were lost. */
const headsCriteria = /^(?:evidence requirements|performance criteria|assessment criteria)\s*:?$/i;

/** Gives a text without a code to the item that it runs on from; false where there is none, and it is no furniture. */
const loose = (
  items: Item[],
  piece: Piece,
  text: string,
  { told, beside, unfinished }: Around & { unfinished: boolean },
): boolean => {
  const open = items.slice(-8).filter((item) => item.open && within(item, piece));
  const waits = open.at(-1);
  if (waits?.text === '' && waits.mark.kind === 'outcome' && headsCriteria.test(text)) return true;
  if (piece.furniture || /^\d{1,3}[.)]?$/.test(text) || isOverColumns(text)) {
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
  const begun = /^\p{Lu}/u.test(text) || (told && !(item.list || breaksOff(item.text)));
  if (beside && piece.bullet && begun && !leadsList(item.text)) {
    item.open = false;
    return false;
  }
  if (isLettered(text) && !item.list && !leadsList(item.text) && !breaksOff(item.text)) {
    item.open = false;
    return false;
  }
  const listed = term || (item.list && (piece.bullet || (/^\p{Ll}/u.test(text) && !piece.apart)));
  const waitsForStop =
    unfinished && item.mark.kind === 'criterion' && !item.list && isOpenEnded(item.text, piece);
  if (!listed && !waitsForStop && !runsOn(item.text, text, meeting)) {
    item.open = false;
    return false;
  }
  if (item.text === '' && piece.line === item.line) {
    item.column = piece.column;
    item.until = piece.until;
  }
  if ((piece.bullet || isLettered(text)) && item.text !== '') item.list = true;
  item.paged ||= item.crossed;
  take(item, text);
  return true;
};

/** Whether words that end without a sign may go on in a piece that begins with a capital, such as a name. */
const isOpenEnded = (words: string, { bullet, apart, text }: Piece): boolean =>
  /[\p{L}\d)’]$/u.test(words) && !bullet && !apart && /^\p{Lu}/u.test(text) && text.length < 120;

/** Whether a text is a point with a letter or a small roman number: `a. to ask`. */
const isLettered = (text: string): boolean => /^\(?(?:[a-z]|[ivx]{1,4})[.)]\s+\p{L}/u.test(text);

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
