import { type Piece, piecesOf } from './xml.ts';

/** What becomes of an element: kept; gone with all in it; its tags gone; its content gone; or its tag written anew. */
export type Fate = 'keep' | 'drop' | 'unwrap' | 'empty' | { tag: string };

/** XML with every element treated as `fate` says, its comments gone; `told` hears the name of each that goes. */
export const edited = (
  xml: string,
  fate: (tag: Piece) => Fate,
  told: (name: string, raw: string) => void,
): string => {
  const out: string[] = [];
  /** What becomes of the open elements, from the outermost in. */
  const open: Fate[] = [];
  let silent = 0;
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'close') {
      const own = open.pop();
      if (own === 'drop' || own === 'empty') silent -= 1;
      if (silent === 0 && own !== 'drop' && own !== 'unwrap') out.push(piece.raw);
      continue;
    }
    const own: Fate = silent > 0 ? 'unwrap' : fateOf(piece, fate);
    if (silent === 0 && (own === 'drop' || own === 'unwrap')) told(piece.name, piece.raw);
    else if (silent === 0) out.push(typeof own === 'string' ? piece.raw : own.tag);
    if (piece.kind !== 'open') continue;
    open.push(own);
    if (own === 'drop' || own === 'empty') silent += 1;
  }
  return out.join('');
};

const fateOf = (piece: Piece, fate: (tag: Piece) => Fate): Fate => {
  if (piece.kind === 'open' || piece.kind === 'empty') return fate(piece);
  return piece.raw.startsWith('<!--') ? 'drop' : 'keep';
};

/** A tag with the values of its attributes as `value` gives them, as they are written; undefined takes one out. */
export const withAttributes = (
  raw: string,
  value: (name: string, written: string) => string | undefined,
): string =>
  raw.replace(/\s+([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/g, (whole, name: string, quoted: string) => {
    const before = quoted.slice(1, -1);
    const after = value(name, before);
    if (after === undefined) return '';
    return after === before ? whole : ` ${name}="${after}"`;
  });

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
