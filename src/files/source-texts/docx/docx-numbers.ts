import { attributesOf, type Piece } from '../../artefacts/shared/xml.ts';
import { localName } from '../../artefacts/shared/xml-edit.ts';

/** A level of a list in Word: how it counts, and what it writes, such as `%1.%2`. */
interface Level {
  format: string;
  text: string;
  start: number;
}

/** What a paragraph says of its number: its list and its level. */
export interface ListPlace {
  list: string;
  level: number;
}

const value = (piece: Piece, name = 'val'): string =>
  attributesOf(piece).find(([key]) => localName(key) === name)?.[1] ?? '';

/** The levels of each list of a Word file, from its part `numbering.xml`. */
const levelsOf = (pieces: readonly Piece[]): Map<string, Map<number, Level>> => {
  const abstract = new Map<string, Map<number, Level>>();
  const lists = new Map<string, Map<number, Level>>();
  let levels = new Map<number, Level>();
  let level: Level = { format: 'decimal', text: '', start: 1 };
  let list = '';
  for (const piece of pieces) {
    if (piece.kind === 'close' || piece.kind === 'text') continue;
    const name = localName(piece.name);
    if (name === 'abstractNum') {
      levels = new Map();
      abstract.set(value(piece, 'abstractNumId'), levels);
    } else if (name === 'lvl') {
      level = { format: 'decimal', text: '', start: 1 };
      levels.set(Number(value(piece, 'ilvl')), level);
    } else if (name === 'numFmt') level.format = value(piece);
    else if (name === 'lvlText') level.text = value(piece);
    else if (name === 'start') level.start = Number(value(piece)) || 0;
    else if (name === 'num') list = value(piece, 'numId');
    else if (name === 'abstractNumId' && list !== '')
      lists.set(list, abstract.get(value(piece)) ?? new Map());
  }
  return lists;
};

/** Counts the paragraphs of a Word file's lists, and gives what Word writes before each: `1.2`, `a)` or a bullet. */
export const listNumbers = (pieces: readonly Piece[]): ((place: ListPlace) => string) => {
  const lists = levelsOf(pieces);
  const counted = new Map<Map<number, Level>, number[]>();
  return ({ list, level }) => {
    const levels = lists.get(list);
    const own = levels?.get(level);
    if (!levels || !own) return '';
    if (own.format === 'bullet') return '•';
    const counts = counted.get(levels) ?? [];
    counted.set(levels, counts);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = levels.get(at);
      return inFormat(counts[at] ?? of?.start ?? 1, of?.format ?? 'decimal');
    });
  };
};

const inFormat = (count: number, format: string): string => {
  if (format === 'lowerLetter') return String.fromCharCode(96 + ((count - 1) % 26) + 1);
  if (format === 'upperLetter') return String.fromCharCode(64 + ((count - 1) % 26) + 1);
  return format === 'none' ? '' : String(count);
};

/** Which list and level a style of a Word file gives its paragraphs, from its part `styles.xml`. */
export const styleLists = (pieces: readonly Piece[]): Map<string, ListPlace> => {
  const styles = new Map<string, ListPlace>();
  let style = '';
  let place: Partial<ListPlace> = {};
  for (const piece of pieces) {
    const name = localName(piece.name);
    if (name === 'style' && piece.kind === 'open') {
      style = value(piece, 'styleId');
      place = {};
    } else if (name === 'numId' && piece.kind !== 'close') place.list = value(piece);
    else if (name === 'ilvl' && piece.kind !== 'close') place.level = Number(value(piece));
    else if (name === 'style' && piece.kind === 'close' && place.list)
      styles.set(style, { list: place.list, level: place.level ?? 0 });
  }
  return styles;
};
