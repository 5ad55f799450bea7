import { attributesOf, type Piece, piecesOf } from '../../artefacts/shared/xml.ts';
import { edited, localName } from '../../artefacts/shared/xml-edit.ts';

/** What of the main part of a Word file is to be read, and how much of it nobody sees. */
export interface VisiblePart {
  xml: string;
  hidden: number;
}

const valOf = (piece: Piece): string =>
  attributesOf(piece).find(([name]) => localName(name) === 'val')?.[1] ?? '';

/** A property of Word is on where it says nothing else. */
const isOn = (piece: Piece): boolean => !/^(?:0|false|off|none)$/.test(valOf(piece));

const hides = new Set(['vanish', 'specVanish', 'webHidden']);

/** The styles of a Word file whose words are hidden, by their ids, with those that are based on them. */
export const hiddenStyles = (stylesXml: string): ReadonlySet<string> => {
  const hidden = new Set<string>();
  const based = new Map<string, string>();
  let style = '';
  for (const piece of piecesOf(stylesXml)) {
    const name = localName(piece.name);
    if (piece.kind === 'close') continue;
    if (name === 'style')
      style = attributesOf(piece).find(([key]) => localName(key) === 'styleId')?.[1] ?? '';
    else if (name === 'basedOn') based.set(style, valOf(piece));
    else if (name === 'vanish' && style !== '' && isOn(piece)) hidden.add(style);
  }
  // A chain of styles is never longer than there are styles.
  for (let round = 0; round < based.size; round += 1)
    for (const [own, from] of based) if (hidden.has(from)) hidden.add(own);
  return hidden;
};

/** Wrappers that say what their words are for a program; the words are read as any others. */
const wrappers = new Set(['fldSimple', 'smartTag', 'customXml']);

/**
 * The main part of a Word file without what is hidden in it: words that are formatted as hidden or have a style that is.
 * Throws `Cannot` where it is damaged.
 */
export const visiblePart = (xml: string, styles: ReadonlySet<string>): VisiblePart => {
  const flat = edited(
    xml,
    (tag) => (wrappers.has(localName(tag.name)) ? 'unwrap' : 'keep'),
    () => undefined,
  );
  const pieces = piecesOf(flat);
  const cuts = hiddenRuns(pieces, styles);
  let until = -1;
  const kept = pieces.filter((_, at) => {
    const end = cuts.get(at);
    if (end !== undefined) until = Math.max(until, end);
    return at > until;
  });
  return { xml: kept.map(({ raw }) => raw).join(''), hidden: cuts.size };
};

interface Open {
  name: string;
  at: number;
  isHidden: boolean;
}

/** Where each hidden run begins and ends. */
const hiddenRuns = (pieces: readonly Piece[], styles: ReadonlySet<string>): Map<number, number> => {
  const cuts = new Map<number, number>();
  const open: Open[] = [];
  for (const [at, piece] of pieces.entries()) {
    const name = localName(piece.name);
    if (piece.kind === 'close') {
      const own = open.pop();
      if (own?.name === 'r' && (own.isHidden || isIn(open, 'p')?.isHidden)) cuts.set(own.at, at);
      continue;
    }
    if (piece.kind !== 'open' && piece.kind !== 'empty') continue;
    const [above, holder] = [open.at(-1), open.at(-2)];
    if (above?.name === 'rPr' && holder?.name === 'r') {
      if (hides.has(name) && isOn(piece)) holder.isHidden = true;
      if (name === 'rStyle' && styles.has(valOf(piece))) holder.isHidden = true;
    }
    if (above?.name === 'pPr' && name === 'pStyle' && holder && styles.has(valOf(piece)))
      holder.isHidden = true;
    if (piece.kind === 'open') open.push({ name, at, isHidden: false });
  }
  return cuts;
};

const isIn = (open: readonly Open[], name: string): Open | undefined =>
  open.findLast((one) => one.name === name);
