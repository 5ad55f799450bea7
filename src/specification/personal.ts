import type { Piece } from './piece.ts';

/** Whether somebody tells of their own work in a text, as candidates do. */
export const isPersonal = (pieces: readonly Piece[]): boolean =>
  pieces.reduce((sum, { text }) => sum + (text.match(/\b(?:I|[Mm]y|[Ww]e)\b(?![.\d])/g)?.length ?? 0), 0) >=
  2;
