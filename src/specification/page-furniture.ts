import type { Piece } from './piece.ts';

const numbersPage =
  /^(?:(?:https?:\/\/|www\.)\S+|page\s*:?\s*\d+(?:\s*(?:of|\/)\s*\d+)?|\d+\s*(?:of|\/)\s*\d+|-\s*\d+\s*-|.{0,12}©.*|copyright\b.*|\d{1,2}[-/ ][A-Za-z]{3,9}[-/ ]\d{2,4}|\d{1,2}\/\d{1,2}\/\d{2,4}|version\s*[\d.]+.{0,40}|v\d+(?:\.\d+)*|page \d+ of \d+.*|issue \d+.{0,30})$/i;

const pageAtEnd = /^.{3,90}\s(?:page\s+\d+(?:\s+of\s+\d+)?|\|\s*page\s*\d+)$/i;

/** The code of a standard, alone on its line: it stands on each of its pages. */
const ownCode = /^[A-Z]{3,}[A-Z0-9]*\d+[A-Z0-9]*$/;

/** The heading of an element: it stands in the list of them too. */
const ofElement = /^[A-Z]{0,6}\d{1,3}\.\d{1,2}\s+\p{Lu}\p{Ll}/u;

/** A line without the number of a page before or behind it. */
const unpaged = (text: string): string => text.replace(/^\d{2,3} (?=\p{Lu}.{20})|(?<=.{20}) \d{1,3}$/gu, '');

const shape = (text: string): string => unpaged(text).replace(/\d+/g, '#').toLowerCase();

/** A line of contents: words, dots or a gap, and a page. */
export const isContentsLine = (text: string): boolean =>
  text.length < 300 && /(?:\.\s?){4,}\s*\d*\s*$|…{2,}\s*\d*\s*$/.test(text);

/** What names a document at the foot of a page: its qualification, or who published it and in which year. */
const namesDocument =
  /^\p{Lu}.{0,90}\b(?:level \d|specification|handbook|diploma|certificate|award|nvq|svq|syllabus|log ?book)\b.{0,60}$|^(?:© ?)?\p{Lu}[\w&]+(?: \p{Lu}[\w&]+){0,3} (?:19|20)\d\d$/iu;

/** The lines around the number of a page that name the document, where a sentence goes on behind them. */
const feetOf = (pieces: readonly Piece[]): Set<Piece> => {
  const found = new Set<Piece>();
  for (const [at, { text, bullet }] of pieces.entries()) {
    if (bullet || !/^\d{1,3}$/.test(text)) continue;
    const around = [pieces[at - 1], pieces[at + 1]].filter((one) => one && namesDocument.test(one.text));
    const next = pieces.slice(at + 1, at + 4).find((one) => !around.includes(one));
    if (/^\p{Ll}/u.test(next?.text ?? '')) for (const one of around) if (one) found.add(one);
  }
  return found;
};

/**
 * Tells which pieces belong to the page and not to its words: numbers of pages, and lines that begin with a capital and
 * stand alike on several pages. A line that goes on in small letters is never one: narrow columns repeat their words.
 */
export const isFurniture = (pieces: readonly Piece[]): ((piece: Piece) => boolean) => {
  const times = new Map<string, number>();
  for (const { text } of pieces) times.set(shape(text), (times.get(shape(text)) ?? 0) + 1);
  const underCode = new Set<string>();
  const once = new Set<string>();
  for (const [at, { text }] of pieces.entries()) {
    if (!ownCode.test(pieces[at - 1]?.text ?? '')) continue;
    if (once.has(text)) underCode.add(text);
    once.add(text);
  }
  const feet = feetOf(pieces);
  return (piece) => {
    const { text, bullet } = piece;
    if (feet.has(piece)) return true;
    if (numbersPage.test(text) || pageAtEnd.test(text) || isContentsLine(text)) return true;
    if (underCode.has(text)) return true;
    if (!bullet && ownCode.test(text)) return (times.get(shape(text)) ?? 0) >= 2;
    const line = unpaged(text);
    if (bullet || text.length < 8 || text.length > 140 || !/^[\p{Lu}©]/u.test(line)) return false;
    if (
      /[.;:?]$/.test(text) ||
      /^(?:be able|understand|know|unit\b|(?:learning|specific|assessment|performance) (?:outcome|criteri)|outcome|element|LO ?\d)/i.test(
        line,
      )
    )
      return false;
    const least = ofElement.test(text) ? 4 : 2;
    return (times.get(shape(text)) ?? 0) >= least && /\d|\p{Lu}.*\s\p{Lu}/u.test(line);
  };
};
