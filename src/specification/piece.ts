/** A piece of a source text: what stands between two breaks of line, cell or column. */
export interface Piece {
  /** The line of the source that it stands on, from 1. */
  line: number;
  /** Its words: plain text with single spaces, without a bullet. */
  text: string;
  /** Where it stands in its line: the cell of a table row, or the column of a page that is set in columns. */
  column: number;
  /** How wide its column is seen to be, in the same measure; endless where nothing stands beside it. */
  until: number;
  /** Whether a bullet or a dash stood before it. */
  bullet: boolean;
  /** Whether an empty line stood before it. */
  apart: boolean;
  /** Whether it stands on every page, or numbers one: it belongs to no sentence. */
  furniture: boolean;
}

/** A remark on a place in the source, for whoever checks the unit. */
export interface Remark {
  /** The line of the source, from 1. */
  line: number;
  says: string;
}

/** Whether a piece is a cell of a row of a table. */
export const isCell = ({ column, until }: { column: number; until: number }): boolean => until === column + 1;
