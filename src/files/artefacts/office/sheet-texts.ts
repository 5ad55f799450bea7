import { attributesOf, type Piece, piecesOf, xmlText } from '../shared/xml.ts';
import { localName } from '../shared/xml-edit.ts';
import type { Part } from '../shared/zip.ts';

/**
 * The numbers of the shared texts of a workbook that a cell shows. A text that no cell shows any more may stay in the
 * file for years.
 */
export const sharedTextsUsed = (parts: Part[]): Set<number> => {
  const used = new Set<number>();
  for (const { name, data } of parts) {
    if (!/^xl\/(worksheets|dialogsheets)\/[^/]+\.xml$/i.test(name)) continue;
    let [shared, value] = [false, false];
    for (const piece of piecesOf(xmlText(data))) {
      const tag = localName(piece.name);
      if (tag === 'c') shared = piece.kind === 'open' && isShared(piece);
      if (tag === 'v') value = piece.kind === 'open';
      if (piece.kind === 'text' && shared && value) used.add(Number(piece.raw));
    }
  }
  return used;
};

const isShared = (cell: Piece): boolean =>
  attributesOf(cell).some(([key, type]) => key === 't' && type === 's');

/** Shared texts with those blank that no cell shows. */
export const unusedTextsBlank = (xml: string, used: Set<number>, tell: (what: string) => void): string => {
  let [number, blank] = [-1, false];
  return piecesOf(xml)
    .map(({ kind, name, raw }) => {
      if (localName(name) === 'si' && kind !== 'close') {
        number += 1;
        blank = !used.has(number);
      }
      if (kind !== 'text' || !blank || raw.trim() === '') return raw;
      tell('text that no cell shows');
      return '';
    })
    .join('');
};

/** Comments of a sheet whose text begins with the name of who wrote it, as Excel writes them: with "Author" instead. */
export const authorInComments = (clean: string, before: string): string => {
  const names = authorsIn(before);
  return piecesOf(clean)
    .map(({ kind, raw }) => {
      const name = kind === 'text' ? names.find((one) => raw.trimStart().startsWith(`${one}:`)) : undefined;
      return name === undefined ? raw : `Author${raw.trimStart().slice(name.length)}`;
    })
    .join('');
};

const authorsIn = (xml: string): string[] => {
  const names: string[] = [];
  let within = false;
  for (const piece of piecesOf(xml)) {
    if (localName(piece.name) === 'author') within = piece.kind === 'open';
    if (piece.kind === 'text' && within && piece.raw.trim() !== '') names.push(piece.raw.trim());
  }
  return names;
};
