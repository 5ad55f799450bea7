import { type Folded, Folding } from './folding.ts';
import type { Found, LeakSort } from './leak.ts';
import { near } from './near.ts';

/**
 * The end of a line with what divides it from the next: empty lines, the rule below a table's heading, and the sign of a list, of
 * a quotation or of a cell.
 */
const divide =
  /(?<![ \t|])[ \t|]*\n(?:[ \t|:-]*\n){0,3}(?:[ \t]*(?:[|>]|[-*+\u2022](?=[ \t])|\d{1,3}[.)](?=[ \t]))){0,3}[ \t]*/g;
const firstSign = /^[ \t]*(?:[|>]|[-*+\u2022](?=[ \t])|\d{1,3}[.)](?=[ \t]))[ \t]*/;
const cells = /(?<![ \t])[ \t]*\|[ \t]*/g;

/** A text with one line break, and nothing else, where one line, item or cell ends and the next begins, and the way back. */
export const withoutDivides = (text: string): Folded | undefined => {
  if (!/\n|\|/.test(text)) return undefined;
  const into = new Folding(text);
  let at = firstSign.exec(text)?.[0].length ?? 0;
  let changed = at > 0;
  for (const { index, sign, length } of dividesIn(text)) {
    if (index < at) continue;
    into.keep(at, index);
    const beside = text[index - 1] === '@' || text[index + length] === '@';
    if (!beside) into.put(sign, index, index + length);
    changed ||= beside || length > 1;
    at = index + length;
  }
  into.keep(at, text.length);
  return changed ? into.done() : undefined;
};

const dividesIn = (text: string): { index: number; sign: string; length: number }[] => {
  const lines = [...text.matchAll(divide)].map((match) => placeOf(match, '\n'));
  if (!text.includes('|')) return lines;
  return [...lines, ...[...text.matchAll(cells)].map((match) => placeOf(match, ' '))].sort(
    (a, b) => a.index - b.index || b.length - a.length,
  );
};

const placeOf = ({ 0: { length }, index }: RegExpExecArray, sign: string) => ({ index, sign, length });

/** Sorts that digits alone tell, with the words that make sure of them. */
const ofDigits: Partial<Record<LeakSort, RegExp>> = {
  'card number': /\b(?:card|visa|mastercard|amex|debit|credit)\b/i,
  'NHS number': /\bnhs\b/i,
  'bank account': /\b(?:sort ?code|bank|account|a\/c|acct?)\b/i,
};

/** Sorts of which parts that stand apart tell. */
const ofParts: ReadonlySet<LeakSort> = new Set([
  'email address',
  'telephone number',
  'postcode',
  'National Insurance number',
  'NHS number',
  'card number',
  'bank account',
  'IBAN',
  'date of birth',
]);

/**
 * What lines, items and cells of a text hold only together. Figures that go on before or after are counts, unless a word says what
 * they are. What digits alone tell, an answer may settle.
 */
export const stackedIn = (text: string, finder: (text: string) => Found[]): Found[] => {
  if (!/\d/.test(text)) return [];
  const flat = withoutDivides(text);
  if (flat === undefined) return [];
  return [flat, ...columnsOfText(text)].flatMap((one) => heldTogether(text, one, finder));
};

const heldTogether = (text: string, flat: Folded, finder: (text: string) => Found[]): Found[] =>
  finder(flat.text)
    .filter((one) => ofParts.has(one.sort) && isDivided(text, flat, one) && !isAmongFigures(flat.text, one))
    .map((one) => ({
      ...one,
      ...(isSaid(flat.text, one) ? {} : { answerable: true }),
      from: flat.starts[one.from] as number,
      to: flat.ends[one.to - 1] as number,
    }));

/** The most columns of a table that are read down. */
const mostColumns = 20;

/** The columns of a table within a text, cell below cell. */
const columnsOfText = (text: string): Folded[] => {
  const columns: { from: number; to: number }[][] = [];
  if (!text.includes('|') || !text.includes('\n')) return [];
  for (const { 0: row, index } of text.matchAll(/^[ \t>]*\|.*\|[ \t]*$/gm)) {
    const cellsIn = [...row.matchAll(/(?<=\|)[^|]*(?=\|)/g)];
    if (
      cellsIn.length < 2 ||
      cellsIn.length > mostColumns ||
      cellsIn.every(({ 0: cell }) => /^[ :-]*$/.test(cell))
    )
      continue;
    cellsIn.forEach(({ 0: cell, index: at }, column) => {
      const from = index + at + (cell.length - cell.trimStart().length);
      columns[column] ??= [];
      columns[column].push({ from, to: from + cell.trim().length });
    });
  }
  return columns.filter((column) => column.length > 1).map((column) => joinedCells(text, column));
};

const joinedCells = (text: string, column: readonly { from: number; to: number }[]): Folded => {
  const into = new Folding(text);
  for (const { from, to } of column) {
    into.keep(from, to);
    into.put('\n', to, to + 1);
  }
  return into.done();
};

const isDivided = (text: string, { starts, ends }: Folded, { from, to }: Found): boolean =>
  /[\n|]/.test(text.slice(starts[from], ends[to - 1]));

const isSaid = (text: string, one: Found): boolean => {
  const words = ofDigits[one.sort];
  return words === undefined || near(text, one, words);
};

/** Whether figures of the same length stand before or after a number that nothing but digits tell: a column of counts. */
export const isAmongFigures = (text: string, one: { sort: LeakSort; from: number; to: number }): boolean => {
  if (isSaid(text, one)) return false;
  const groups = text.slice(one.from, one.to).match(/\d+/g) ?? [];
  const last = /(?<![\d.,£-])(\d+)[ |\n]{1,4}$/.exec(text.slice(Math.max(0, one.from - 24), one.from))?.[1];
  const next = /^[ |\n]{1,4}(\d+)(?![\d.,%-])/.exec(text.slice(one.to, one.to + 24))?.[1];
  return last?.length === groups[0]?.length || next?.length === groups.at(-1)?.length;
};
