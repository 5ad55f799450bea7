import type { Piece } from './piece.ts';

const breaks = [
  /(?<=[\s.;:)])(?=(?:PC|KU|P|K)\d{1,2}(?:\.\d{1,2})?[\s.:)]+\p{L})/gu,
  /(?<=[\s.;:])(?=\([a-z]\)\s)/g,
  /(?<=[.;:]\s|\p{Ll}\s)(?=\d{1,2}[.)]\s+\p{Ll})/gu,
  /(?<=\p{Ll}\s)(?=(?:Learning )?Outcome \d{1,2}\b)/gu,
  /(?<=[\s.;:])(?=(?:Performance [Cc]riteria|Knowledge and [Uu]nderstanding|You must be able to|You need to know and understand|Scope\/range|Developed by|Element \d)\b)/g,
];

const runsTogether = /\b[PK]\d{1,2}\b.*\s[PK]\d{1,2}\b|^1[.)]\s.*\s2[.)]\s|\(a\)\s.*\(b\)\s/;

/** A page on one line has its lists taken apart: before each code of an item, and before the heading of a list. */
export const splitLists = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => {
    if (piece.text.length < 200 && !runsTogether.test(piece.text)) return [piece];
    const parts = breaks.reduce((texts, at) => texts.flatMap((text) => text.split(at)), [piece.text]);
    return parts
      .map((text) => text.trim())
      .filter(Boolean)
      .map((text, index) => ({ ...piece, text, apart: piece.apart && index === 0 }));
  });
