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

/** The longest row that is read on, in signs. */
const longest = 2_000;

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
  if (text.length > longest || !parting.test(text) || !/\d|@/.test(text)) return nothing;
  const cells = text.split(parting).filter((cell) => cell.trim() !== '');
  const before = heading === '' ? '' : `${heading.split(parting).join(' ')}: `;
  const words = `${before}${cells.join(' ')}`;
  const spans = spansOfCells(cells, before.length);
  const leaks = find(words, 'cells').filter((leak) => {
    const over = spans.filter(({ from, to }) => from < leak.to && leak.from < to);
    if (over.length < 2 || !acrossCells.has(leak.sort)) return false;
    if (ofDigits.has(leak.sort) && over.some(({ cell }) => noPart.test(cell))) return false;
    return !isAmongFigures(words, leak);
  });
  const cut = before.length;
  return {
    words: words.slice(cut),
    leaks: leaks.map((leak) => ({ ...leak, from: Math.max(0, leak.from - cut), to: leak.to - cut })),
  };
};

const spansOfCells = (cells: readonly string[], start: number) => {
  let at = start;
  return cells.map((cell) => {
    const from = at;
    at += cell.length + 1;
    return { cell, from, to: from + cell.length };
  });
};
