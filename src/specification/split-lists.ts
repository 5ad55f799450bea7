import type { Piece } from './piece.ts';

const breaks = [
  /(?<=[\s.;:)])(?=(?:PC|KU|P|K)\d{1,2}(?:\.\d{1,2})?[\s.:)]+\p{L})/gu,
  /(?<=[\s.;:])(?=\([a-z]\)\s)/g,
  /(?<=(?:[Cc]riteria|[.;:])\s)(?=[a-z]\)\s\p{Lu})/gu,
  /(?<=[.;:]\s|\p{Ll}\s)(?=\d{1,2}[.)]\s+\p{Ll})/gu,
  /(?<=[\p{Ll}.]\s)(?=(?:Learning )?(?:Outcome|OUTCOME) \d{1,2}\b)/gu,
  /(?<=\p{Ll}\s)(?=Version \d+ \p{Lu})/gu,
  /(?<=[\s.;:])(?=(?:Performance [Cc]riteria|Knowledge and [Uu]nderstanding|You must be able to|You need to know and understand|Scope\/range|Developed by|EVIDENCE REQUIREMENTS|Element \d)\b)/g,
];

const runsTogether =
  /\bOutcome \d{1,2}:.*\b[PK]\d{1,2}:|\b[PK]\d{1,2}\b.*\s[PK]\d{1,2}\b|^1[.)]\s.*\s2[.)]\s|(?<!\w)\(?a\)\s.*\s\(?b\)\s/;

/** A page on one line has its lists taken apart: before each code of an item, and before the heading of a list. */
export const splitLists = (pieces: readonly Piece[]): Piece[] =>
  withCodes(pieces)
    .flatMap(numbersApart)
    .flatMap((piece) => {
      if (piece.text.length < 200 && !runsTogether.test(piece.text)) return [piece];
      const parts = breaks.reduce((texts, at) => texts.flatMap((text) => text.split(at)), [piece.text]);
      return parts
        .map((text) => text.trim())
        .filter(Boolean)
        .map((text, index) => ({ ...piece, text, apart: piece.apart && index === 0 }));
    });

const loneCode = /^(?:\(?[a-z][.)]?|[PKMD]\d{1,2}[.:]?|\d{1,2}[.)])$/;

/** A code in a cell of its own goes with the words of the next cell. */
const withCodes = (pieces: readonly Piece[]): Piece[] => {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last && last.line === piece.line && loneCode.test(last.text) && /^[\p{L}‘'"“(]/u.test(piece.text))
      found[found.length - 1] = { ...last, text: `${last.text} ${piece.text}`, until: piece.until };
    else found.push(piece);
  }
  return found;
};

/** A piece that begins with the number of an item, cut before each next number that a sentence has ended before. */
const numbersApart = (piece: Piece): Piece[] => {
  const first = /^(\d{1,2})[.)]?\s+\p{L}/u.exec(piece.text)?.[1];
  if (first === undefined) return [piece];
  const cuts = [0];
  let next = Number(first) + 1;
  for (const { 1: number, index } of piece.text.matchAll(/(?<=[.;]\s)(\d{1,2})[.)]?\s+(?=\p{L})/gu)) {
    if (Number(number) !== next) continue;
    cuts.push(index);
    next += 1;
  }
  return cuts.map((from, at) => ({
    ...piece,
    text: piece.text.slice(from, cuts[at + 1]).trim(),
    apart: piece.apart && at === 0,
  }));
};
