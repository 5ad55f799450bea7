import type { Words } from '../shared/words.ts';
import { attributesOf, type Piece, piecesOf, readable, xmlText } from '../shared/xml.ts';
import type { Part } from '../shared/zip.ts';

/**
 * Whatever stands in a part of an Office file, each once: its own name, and all its texts, attributes and names of
 * elements. Programs keep names of people in lists, styles, bookmarks and settings that no list of fields foresees.
 */
export const unseenWords = ({ name, data }: Part): Words[] => {
  const all = new Set([decoded(name)]);
  if (/\.(xml|rels|vml)$/i.test(name))
    for (const piece of piecesOf(xmlText(data)))
      for (const words of wordsOf(piece)) if (tells(words)) all.add(words);
  return [{ where: 'what no page shows', words: [...all].join('\n'), runOn: 'apart' }];
};

const wordsOf = (piece: Piece): string[] => {
  if (piece.kind === 'close') return [];
  if (piece.kind === 'text' || piece.kind === 'other') return [readable(piece.raw)];
  return [piece.name, ...attributesOf(piece).map(([, value]) => value)];
};

/** The places of cells and bare numbers with a point, of which a sheet is full, tell nothing. */
const tells = (words: string): boolean =>
  words.trim().length > 3 && !/^\s*(?:\$?[A-Z]{1,3}\$?\d+|-?\d*\.\d+(?:E-?\d+)?)\s*$/.test(words);

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};
