import { attributesOf, type Piece, piecesOf, readable, xmlText } from '../../artefacts/shared/xml.ts';
import { localName } from '../../artefacts/shared/xml-edit.ts';
import { partsOf } from '../../artefacts/shared/zip.ts';
import { type ListPlace, listNumbers, styleLists } from './docx-numbers.ts';

interface Paragraph {
  words: string;
  list?: Partial<ListPlace>;
  style?: string;
}

/**
 * The words of a Word file, paragraph by paragraph with the numbers that Word writes before them; a row of a table is one
 * line, with tabs between its cells. Words that were struck out by a change are left out. Throws `Cannot` where the file
 * is damaged.
 */
export const docxText = (bytes: Buffer): string => {
  const parts = partsOf(bytes);
  const pieces = (name: string): Piece[] => {
    const part = parts.find((one) => one.name === name);
    return part ? piecesOf(xmlText(part.data)) : [];
  };
  const number = listNumbers(pieces('word/numbering.xml'));
  const styles = styleLists(pieces('word/styles.xml'));
  const lines: string[] = [];
  const rows: string[][] = [];
  const cells: string[][] = [];
  let paragraph: Paragraph | undefined;
  let silent = 0;
  const end = (): void => {
    if (!paragraph) return;
    const { words, list, style } = paragraph;
    const own =
      list?.list === undefined ? styles.get(style ?? '') : { list: list.list, level: list.level ?? 0 };
    const label = own && words.trim() !== '' ? number({ ...own, level: list?.level ?? own.level }) : '';
    const text = `${label} ${words}`.replace(/\s+/g, ' ').trim();
    paragraph = undefined;
    const cell = cells.at(-1);
    if (!cell) lines.push(text);
    else if (text !== '') cell.push(text);
  };
  for (const piece of pieces('word/document.xml')) {
    const name = localName(piece.name);
    if (piece.kind === 'text') {
      if (paragraph && silent === 0) paragraph.words += readable(piece.raw);
    } else if (silentParts.has(name)) silent += piece.kind === 'open' ? 1 : piece.kind === 'close' ? -1 : 0;
    else if (name === 'p') {
      end();
      if (piece.kind === 'open') paragraph = { words: '' };
    } else if (name === 'tr') {
      if (piece.kind === 'open') rows.push([]);
      else if (piece.kind === 'close') closeRow(rows, cells, lines);
    } else if (name === 'tc') {
      if (piece.kind === 'open') cells.push([]);
      else if (piece.kind === 'close') rows.at(-1)?.push((cells.pop() ?? []).join('<br>'));
    } else if (paragraph && piece.kind !== 'close') mark(paragraph, name, piece);
  }
  return lines.join('\n');
};

/** Parts whose words are not read: what was deleted, what fields compute from, and what is drawn a second time. */
const silentParts = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'delInstrText']);

const closeRow = (rows: string[][], cells: string[][], lines: string[]): void => {
  const row = (rows.pop() ?? []).join('\t');
  const around = cells.at(-1);
  if (around) around.push(row.replaceAll('\t', '<br>'));
  else lines.push(row);
};

const mark = (paragraph: Paragraph, name: string, piece: Piece): void => {
  const val = attributesOf(piece).find(([key]) => localName(key) === 'val')?.[1] ?? '';
  if (name === 'tab' || name === 'br' || name === 'cr') paragraph.words += ' ';
  else if (name === 'noBreakHyphen') paragraph.words += '-';
  else if (name === 'pStyle') paragraph.style = val;
  else if (name === 'numId') paragraph.list = { ...paragraph.list, list: val };
  else if (name === 'ilvl') paragraph.list = { ...paragraph.list, level: Number(val) };
};
