import { asRow } from './in-row.ts';

/** Some pieces below each other that could be the parts of one number, as a row that `leaksInRow` reads. */
export interface PartsBelow {
  /** The index of the first of them among the pieces. */
  at: number;
  words: string;
  /** What stands above them, and may say what they are. */
  under: string;
}

/** What can be a part of a number: digits with their signs, and a few capitals. */
const part = /^[^\p{L}\p{N}]{0,4}(?:[A-Z]{1,4}|[A-Z]{0,4} ?\d[\dA-Z .()+/-]{0,24})[^\p{L}\p{N}]{0,2}$/u;

/** How a number begins that is told in a long column of figures. */
const start = /^\W*(?:\(?0[127]\d{0,4}\)?|\+ ?44.*|[A-Z]{2}(?: ?\d\d){0,3})\W*$/;

/** Of how many parts a number is made at most, and how long what stands above it or runs into it may be. */
const [mostParts, longestBeside] = [8, 60];

/**
 * Every group of pieces that stand below each other, such as lines, items or the cells of a column, and hold nothing but
 * what a number may be made of; with the end of the piece before and the beginning of the one after, where the number runs
 * on into them. Of a column longer than any number only what begins like one. Then every word that stands a letter a piece.
 */
export const partsBelow = (pieces: readonly string[]): PartsBelow[] => {
  const found: PartsBelow[] = [];
  for (let at = 0; at < pieces.length; ) {
    const end = endOfParts(pieces, at);
    if (end > at) found.push(...groupsIn(pieces, at, end));
    at = Math.max(end, at + 1);
  }
  return [...found, ...lettersBelow(pieces)];
};

/** A piece that is one letter, and how many such below each other may be a word. */
const [letter, fewestLetters] = [/^[^\p{L}\p{N}]{0,2}\p{L}[^\p{L}\p{N}]{0,2}$/u, 5];

/** Words that stand a letter a line, as a row of their letters; empty pieces between them do not count. */
const lettersBelow = (pieces: readonly string[]): PartsBelow[] => {
  const found: PartsBelow[] = [];
  let row: string[] = [];
  const close = (end: number): void => {
    if (row.length >= fewestLetters) found.push({ at: end - row.length, words: asRow(row), under: '' });
    row = [];
  };
  for (const [at, piece] of pieces.entries())
    if (letter.test(piece.trim())) row.push(piece);
    else if (piece.trim() !== '') close(at);
  close(pieces.length);
  return found;
};

const isPart = (piece: string | undefined): boolean =>
  piece !== undefined && piece.length <= longestBeside && (piece.trim() === '' || part.test(piece.trim()));

const endOfParts = (pieces: readonly string[], from: number): number => {
  if (pieces[from]?.trim() === '') return from;
  let end = from;
  while (end < pieces.length && isPart(pieces[end])) end += 1;
  return end;
};

const groupsIn = (pieces: readonly string[], from: number, end: number): PartsBelow[] => {
  const filled = pieces.slice(from, end).filter((piece) => piece.trim() !== '');
  if (filled.length <= mostParts) return groupOf(pieces, from, end);
  return filled.flatMap((piece, index) =>
    start.test(piece)
      ? [{ at: from, words: asRow(filled.slice(index, index + mostParts - 2)), under: above(pieces, from) }]
      : [],
  );
};

const groupOf = (pieces: readonly string[], from: number, end: number): PartsBelow[] => {
  const tail = /(?:^|[ :])([+(]?\d[\d ()-]{0,20})$/.exec(
    (pieces[from - 1] ?? '').slice(-longestBeside).trimEnd(),
  );
  const head = /^ {0,3}\d[\d ()-]{0,20}(?=$|[ ,.;])/.exec((pieces[end] ?? '').slice(0, longestBeside));
  const cells = [tail?.[1] ?? '', ...pieces.slice(from, end), head?.[0] ?? ''].filter(
    (cell) => cell.trim() !== '',
  );
  return cells.length < 2 ? [] : [{ at: from, words: asRow(cells), under: above(pieces, from) }];
};

const above = (pieces: readonly string[], from: number): string => {
  let at = from - 1;
  while (at > 0 && pieces[at]?.trim() === '') at -= 1;
  return (pieces[at] ?? '').slice(-longestBeside).trim();
};

/** The columns of a table, from its rows. */
export const columnsOf = (rows: readonly (readonly string[])[]): string[][] => {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: count }, (_, column) => rows.map((row) => row[column] ?? ''));
};
