import { acrossCells, type Leak, type LeakSort } from './leak.ts';
import type { LeakFinder } from './leaks-in.ts';
import { isAmongFigures } from './stacked.ts';

/** What parts the cells of a row that stands in one line of text. */
const parting = /[^\S\n]*(?:\||\t)[^\S\n]*/;

/** Counts, days, times and codes of records, which side by side make a long number by chance. */
const noPart = /^\s*(?:\d{1,2}|\d{4}-\d\d-\d\d|\d{1,2}[/:.]\d.*|[A-Z]{1,3}-?\d{1,4})\s*$/i;

/** Sorts that are told by nothing but many digits. */
const ofDigits: ReadonlySet<LeakSort> = new Set([
  'telephone number',
  'NHS number',
  'card number',
  'bank account',
]);

/** Sorts that a word makes of a number, which may stand in another cell or above the row. */
const saidBeside: ReadonlySet<LeakSort> = new Set(['unique learner number']);

/** The longest row that is read on, in signs. */
const longest = 2_000;

/** A cell that holds one word of a name, and one that holds a number, a day or a code between two such. */
const [nameCell, figureCell] = [/^[A-Z][A-Za-z'-]{1,24}$/, /^(?:[A-Z]{1,3}-?)?\d[\d.,:/% -]{0,12}$/];

/** Headings of columns that hold the parts of names. */
const ofNames = /\b(?:(?:sur|fore|first|last|given|family|full)[ -]?)?names?\b/i;

/** What a number stands beside, and no name: "Mark | 14 | Page | 3". */
const label =
  /^(?:page|price|day|days|week|field|rate|cost|order|call|time|grade|bill|ward|hall|park|store|may|march|june)$/i;

/** Cells of one letter each. */
const letters = /^\W*[A-Za-z](?:\s*[|\t]\s*[A-Za-z]){4,}\W*$/;

/** What a cell says of the one beside it, and what such a number looks like. */
const [labelCell, valueCell] = [
  /^[A-Za-z][A-Za-z .'/&()-]{0,40}:?$/,
  /^(?=(?:.*\d){4})[A-Za-z\d][A-Za-z\d ./-]{3,30}$/,
];
const saysWhat =
  /\b(?:uln|n[oi]|nino|numbers?|ref|reference|id|account|policy|passport|licen[cs]e|mobile|tel|telephone|phone|nhs|registration|pin|customer|candidate|learner|booking|invoice|member|membership)\b/i;

/** The text of a row of cells: a sign that parts them stands between. */
export const asRow = (cells: readonly string[]): string =>
  cells.map((cell) => cell.replaceAll(/[\t|]/g, ' ').trim()).join(' | ');

/**
 * What two or more cells of a row make together, such as a number with a part in each; nothing where a text is no row.
 * `heading` is what stands above the row. Gives the row as it was read, without the heading, with the places of the leaks in that.
 */
export const leaksInRow = (
  find: LeakFinder,
  text: string,
  heading = '',
): { words: string; leaks: readonly Leak[] } => {
  const nothing = { words: '', leaks: [] };
  if (!text.includes('|') && !text.includes('\t')) return nothing;
  const mayName = ofNames.test(heading);
  const mayHold = mayName || /\d|@/.test(text) || letters.test(text);
  if (text.length > longest || !mayHold) return nothing;
  const cells = text.split(parting).filter((cell) => cell.trim() !== '');
  const before = heading === '' ? '' : `${heading.split(parting).join(' ')}: `;
  const words = `${before}${cells.join(' ')}`;
  const spans = spansOfCells(cells, before.length);
  const leaks = find(words, 'cells').filter((leak) => {
    const over = spans.filter(({ from, to }) => from < leak.to && leak.from < to);
    if (over.length < 2 && !saidBeside.has(leak.sort)) return false;
    if (!acrossCells.has(leak.sort)) return false;
    if (ofDigits.has(leak.sort) && over.some(({ cell }) => noPart.test(cell))) return false;
    return !isAmongFigures(words, leak);
  });
  const cut = before.length;
  return {
    words: words.slice(cut),
    leaks: [...leaks, ...namesAcross(find, spans, mayName), ...valuesIn(find, spans, leaks)].map((leak) => ({
      ...leak,
      from: Math.max(0, leak.from - cut),
      to: leak.to - cut,
    })),
  };
};

interface Cell {
  cell: string;
  from: number;
  to: number;
}

/** Names with a part in each of two cells: with a number between, or side by side where `mayName` says that names are there. */
const namesAcross = (find: LeakFinder, cells: readonly Cell[], mayName: boolean): Leak[] =>
  cells.flatMap((first, at): Leak[] => {
    if (!nameCell.test(first.cell)) return [];
    let next = at + 1;
    while (next <= at + 3 && figureCell.test(cells[next]?.cell ?? '')) next += 1;
    const last = cells[next];
    if (!last || !nameCell.test(last.cell) || label.test(last.cell) || (next === at + 1 && !mayName))
      return [];
    const whole = `${first.cell} ${last.cell}`;
    const isName = find(whole).some(
      ({ sort, from, to }) => sort === 'name' && from === 0 && to === whole.length,
    );
    return isName ? [{ sort: 'name', from: first.from, to: last.to, answerable: true }] : [];
  });

/** Numbers that the cell before says what they are of: "Passport | 123456789"; those that are `known` are not told again. */
const valuesIn = (find: LeakFinder, cells: readonly Cell[], known: readonly Leak[]): Leak[] =>
  cells.flatMap(({ cell, from, to }, at): Leak[] => {
    const said = cells[at - 1]?.cell ?? '';
    if (!labelCell.test(said) || !saysWhat.test(said) || !valueCell.test(cell)) return [];
    const start = said.length + 2;
    return find(cell).length > 0 || known.some((leak) => leak.from < to && from < leak.to)
      ? []
      : find(`${said}: ${cell}`)
          .filter((leak) => leak.from >= start)
          .map((leak) => ({ ...leak, from: leak.from - start + from, to: leak.to - start + from }));
  });

const spansOfCells = (cells: readonly string[], start: number): Cell[] => {
  let at = start;
  return cells.map((cell) => {
    const from = at;
    at += cell.length + 1;
    return { cell, from, to: from + cell.length };
  });
};
