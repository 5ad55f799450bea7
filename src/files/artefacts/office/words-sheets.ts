import { posix } from 'node:path';
import { partsBelow } from '#leaks/in-column.ts';
import { asRow } from '#leaks/in-row.ts';
import type { Words } from '../shared/words.ts';
import { attributesOf, type Piece, piecesOf, readable, xmlText } from '../shared/xml.ts';
import { localName } from '../shared/xml-edit.ts';
import type { Part } from '../shared/zip.ts';
import { cellDate, dateStyles } from './sheet-dates.ts';
import { attributeWords } from './words-paragraphs.ts';

/** A sheet of a workbook. */
interface Sheet {
  /** "sheet Rota", or "the hidden sheet Rota". */
  where: string;
  name: string;
  part: string;
}

/** What the cells of all sheets share. */
interface Book {
  texts: string[];
  /** The numbers of the shared texts that some cell shows. */
  used: Set<number>;
  /** By the number of a style: whether it shows a day. */
  days: boolean[];
}

/**
 * The words of the sheets of a workbook: their names, cells, formulas, hints, headers, and named cells. Says which parts
 * were read for them.
 */
export const sheetWords = (parts: Part[]): { words: Words[]; read: ReadonlySet<string> } => {
  const read = new Set<string>();
  const part = (name: string): Piece[] => {
    const found = parts.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (found && name !== styles && !name.endsWith('.rels')) read.add(found.name);
    return found ? piecesOf(xmlText(found.data)) : [];
  };
  const book: Book = {
    used: new Set(),
    texts: sharedTexts(part('xl/sharedStrings.xml')),
    days: dateStyles(part(styles)),
  };
  const sheets = sheetsOf(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'));
  const words = [
    ...sheets.map(({ where, name }) => ({ where: `the name of ${where}`, words: name })),
    ...namedCells(part('xl/workbook.xml')),
    ...sheets.flatMap((sheet) => cellsOf(part(sheet.part), sheet, book)),
    ...book.texts.flatMap((words, number) =>
      book.used.has(number) ? [] : [{ where: 'a text that no cell shows', words }],
    ),
  ];
  return { words, read };
};

const styles = 'xl/styles.xml';

const byKey = (tag: Piece): Record<string, string> =>
  Object.fromEntries(attributesOf(tag).map(([key, value]) => [localName(key), value]));

const sheetsOf = (workbook: Piece[], relations: Piece[]): Sheet[] => {
  const targets = new Map(relations.map((tag) => [byKey(tag).Id, byKey(tag).Target ?? '']));
  return workbook
    .filter((tag) => localName(tag.name) === 'sheet' && tag.kind !== 'close')
    .map((tag) => {
      const { name = '', state = 'visible', id = '' } = byKey(tag);
      const target = targets.get(id) ?? '';
      const part = posix.join(target.startsWith('/') ? '' : 'xl', target).replace(/^\//, '');
      return { where: `${state === 'visible' ? 'sheet' : 'the hidden sheet'} ${name}`, name, part };
    });
};

const namedCells = (workbook: Piece[]): Words[] =>
  workbook.flatMap((tag, index) => {
    if (localName(tag.name) !== 'definedName' || tag.kind !== 'open') return [];
    const formula = workbook[index + 1];
    const words = `${byKey(tag).name ?? ''} ${formula?.kind === 'text' ? readable(formula.raw) : ''}`;
    return /^_xlnm/.test(words) ? [] : [{ where: 'the name of some cells', words }];
  });

const sharedTexts = (pieces: Piece[]): string[] => {
  const texts: string[] = [];
  let phonetic = false;
  for (const { kind, name, raw } of pieces) {
    const tag = localName(name);
    if (tag === 'si' && kind !== 'close') texts.push('');
    if (tag === 'rPh') phonetic = kind === 'open';
    if (kind === 'text' && texts.length > 0 && !phonetic) texts[texts.length - 1] += readable(raw);
  }
  return texts.map((text) => text.trim());
};

/** A cell while it is read. */
interface Cell {
  at: string;
  type: string;
  style: number;
  hidden: boolean;
  text: string;
  formula: string;
}

const cellsOf = (pieces: Piece[], { where }: Sheet, book: Book): Words[] => {
  const found: Words[] = [];
  const headings = new Map<string, string>();
  const others: Piece[] = [];
  let [cell, within, hidden]: [Cell | undefined, string, boolean] = [undefined, '', false];
  let began = 0;
  for (const piece of pieces) {
    const tag = localName(piece.name);
    if (tag === 'row' && piece.kind === 'open') {
      hidden = byKey(piece).hidden === '1';
      began = found.length;
    }
    if (tag === 'row' && piece.kind === 'close') found.push(...wholeRow(found.slice(began), where));
    if (tag === 'c' && piece.kind === 'open') cell = cellAt(piece, hidden);
    else if (tag === 'c' && piece.kind === 'close' && cell) {
      found.push(...wordsOfCell(cell, where, book, headings));
      cell = undefined;
    } else if (!cell) others.push(piece);
    else if (piece.kind !== 'text') within = piece.kind === 'open' ? tag : '';
    else if (within === 'f') cell.formula += readable(piece.raw);
    else cell.text += readable(piece.raw);
  }
  return [...found, ...columnParts(found, where), ...besides(others).map((words) => ({ where, words }))];
};

/** A row as it reads on, with what stands above its cells. */
const wholeRow = (cells: readonly Words[], sheet: string): Words[] => {
  const [first] = cells;
  if (!first || cells.length < 2) return [];
  const at = / cell [A-Z]*(\d+)/.exec(first.where)?.[1] ?? '';
  const under = asRow(cells.map((cell) => cell.under ?? ''));
  return [{ where: `${sheet}, row ${at}`, words: asRow(cells.map(({ words }) => words)), under, row: true }];
};

/** What the cells of a column hold together. */
const columnParts = (cells: readonly Words[], sheet: string): Words[] => {
  const columns = Map.groupBy(cells, ({ where }) => / cell ([A-Z]+)\d+$/.exec(where)?.[1]);
  columns.delete(undefined);
  return [...columns].flatMap(([column, below]) =>
    partsBelow(below.map(({ words }) => words)).map(
      ({ words, under }): Words => ({
        where: `${sheet}, column ${column}`,
        words,
        under: below[0]?.words ?? under,
        row: true,
      }),
    ),
  );
};

const cellAt = (tag: Piece, hidden: boolean): Cell => {
  const { r = '', t = 'n', s = '0' } = byKey(tag);
  return { at: r, type: t, style: Number(s), hidden, text: '', formula: '' };
};

const wordsOfCell = (
  cell: Cell,
  where: string,
  { texts, days, used }: Book,
  headings: Map<string, string>,
): Words[] => {
  if (cell.type === 's') used.add(Number(cell.text));
  const words = cell.type === 's' ? (texts[Number(cell.text)] ?? '') : wordsOfValue(cell, days);
  const column = cell.at.replace(/\d+$/, '');
  const place = `${where}, ${cell.hidden ? 'the hidden cell' : 'cell'} ${cell.at}`;
  const under = headings.get(column);
  if (under === undefined && /\p{L}/u.test(words)) headings.set(column, words);
  const formula = /"/.test(cell.formula) ? [{ where: `${place}, its formula`, words: cell.formula }] : [];
  return [under === undefined ? { where: place, words } : { where: place, words, under }, ...formula];
};

/** A number as the cell shows it: a day as a day, a long one with all its digits. */
const wordsOfValue = ({ type, text, style }: Cell, days: boolean[]): string => {
  if (type !== 'n') return text;
  if (days[style]) return cellDate(Number(text)) ?? text;
  return /e/i.test(text) && Number.isInteger(Number(text)) ? BigInt(Number(text)).toString() : text;
};

/** Headers, hints and choices of a sheet, which stand outside its cells. */
const besides = (pieces: Piece[]): string[] => {
  const kinds =
    /^(oddHeader|oddFooter|evenHeader|evenFooter|firstHeader|firstFooter|formula1|formula2|formula|t)$/;
  const texts = pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    return piece.kind === 'text' && before && kinds.test(localName(before.name))
      ? [withoutCodes(readable(piece.raw))]
      : [];
  });
  return [
    ...texts,
    ...pieces.filter(({ kind }) => kind === 'open' || kind === 'empty').flatMap(attributeWords),
  ];
};

/** The words of a header without the codes that choose its place, font and size. */
const withoutCodes = (header: string): string => header.replace(/&"[^"]*"|&\d+|&[A-Z]/g, ' ');
