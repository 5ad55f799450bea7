import { columnsOf, partsBelow } from '#leaks/in-column.ts';
import { asRow } from '#leaks/in-row.ts';
import { attributesOf, type Piece, readable } from '../shared/xml.ts';
import { localName } from '../shared/xml-edit.ts';

/** Elements that hold words of a paragraph; any where none is given. */
const texts = new Set(['t', 'text', 'author', 'delText', 'instrText', 'delInstrText', 'v']);
/** Elements that part words as a space does. */
const spaces = new Set(['tab', 'br', 'cr', 's', 'line-break', 'noBreakHyphen']);
const paragraphs = new Set(['p', 'h']);
const rows = new Set(['tr', 'table-row']);
const tables = new Set(['tbl', 'table']);

/** Attributes that hold words for people: descriptions, hints, names of authors. */
const worded =
  /^(descr|title|alt|author|initials|tooltip|displayName|userName|caption|prompt|promptTitle|error|errorTitle|userId|refreshedBy|creator|comment|description|displayText|string)$/;
/** Names that programs give by themselves. */
const byNumber = /^[\p{L}\s:,&/()-]*\d*$/u;

/** The words of a paragraph, or of a description or a name beside the paragraphs. */
export interface Paragraph {
  words: string;
  beside: boolean;
  /** True for a row of a table as a whole, its cells parted as by `asRow`. */
  row?: true;
  /** What stands above a row. */
  under?: string;
}

/** The words of a part of an Office file, paragraph by paragraph, however they are cut into runs. */
export const paragraphsOf = (pieces: Piece[]): Paragraph[] => {
  const found: Paragraph[] = [];
  const open: string[] = [];
  let within = false;
  const add = (words: string): void => {
    if (open.length > 0) open[open.length - 1] += words;
    else found.push({ words, beside: true });
  };
  const table: string[][] = [];
  const grids: string[][][] = [];
  const close = (words: string): void => {
    found.push({ words, beside: false });
    table.at(-1)?.push(words);
  };
  for (const piece of pieces) {
    const name = localName(piece.name);
    if (piece.kind === 'text') {
      if (within) add(readable(piece.raw));
    } else if (paragraphs.has(name) && piece.kind !== 'empty') {
      if (piece.kind === 'open') open.push('');
      else close(open.pop() ?? '');
    } else if (rows.has(name) && piece.kind !== 'empty') {
      if (piece.kind === 'open') table.push([]);
      else {
        const cells = table.pop() ?? [];
        grids.at(-1)?.push(cells);
        found.push({ words: asRow(cells), beside: true, row: true });
      }
    } else if (tables.has(name) && piece.kind !== 'empty') {
      if (piece.kind === 'open') grids.push([]);
      else found.push(...below(columnsOf(grids.pop() ?? [])));
    } else if (texts.has(name)) within = piece.kind === 'open';
    else if (spaces.has(name) && piece.kind !== 'close') add(' ');
    else if (name === 'sym') add(symbolOf(piece));
    if (piece.kind === 'open' || piece.kind === 'empty')
      found.push(...attributeWords(piece).map((words) => ({ words, beside: true })));
  }
  return [...found, ...below([found.filter(({ beside }) => !beside).map(({ words }) => words)])];
};

/** A sign of a symbol font, which Word keeps as its code (ISO/IEC 29500-1, 17.3.3.30). */
const symbolOf = (piece: Piece): string => {
  const code = Number.parseInt(attributesOf(piece).find(([key]) => localName(key) === 'char')?.[1] ?? '', 16);
  return code > 31 && code < 0xffff ? String.fromCharCode(code) : '';
};

/** What columns of cells, or paragraphs, hold together that stand below each other. */
const below = (columns: readonly (readonly string[])[]): Paragraph[] =>
  columns.flatMap((cells) =>
    partsBelow(cells).map(({ words, under }): Paragraph => ({ words, under, beside: true, row: true })),
  );

/** The words for people in the attributes of a tag; not those that stand where a name was taken out. */
export const attributeWords = (tag: Piece): string[] => {
  if (!tag.raw.includes('=')) return [];
  const element = localName(tag.name);
  return attributesOf(tag)
    .filter(([key, value]) => holdsWords(element, localName(key), value))
    .map(([, value]) => value);
};

const holdsWords = (element: string, name: string, value: string): boolean => {
  if (value === 'Author' || value === 'A') return false;
  if (worded.test(name)) return true;
  if (name === 'display') return element === 'hyperlink';
  if (name === 'val')
    return /^(alias|tag|docVar|default|result|attr|filter|customFilter|lvlText)$/.test(element);
  if (name === 'v') return element === 's';
  if (name === 'name' && /^(tableColumn|cacheField|scenario)$/.test(element)) return true;
  return name === 'name' && /^(cNvPr|docPr|frame|custom-shape|page)$/.test(element) && !byNumber.test(value);
};
