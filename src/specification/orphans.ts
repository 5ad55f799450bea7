import { beginsWithCommand } from './command-verbs.ts';
import { closes } from './headings.ts';
import type { Gathered } from './mark.ts';
import type { Piece } from './piece.ts';
import { joined, runsOn } from './running-on.ts';

/** Points of a list that stand under a mark and were not taken for its words. */
export interface Dropped {
  line: number;
  /** How many marks stand before them. */
  after: number;
  points: string[];
}

/** Notes a point that was not taken; `after` marks stand before it. */
export const drop = (dropped: Dropped[], after: number, { line, text }: Piece): void => {
  const last = dropped.at(-1);
  if (last?.after === after) last.points.push(text);
  else dropped.push({ line, after, points: [text] });
};

/** A sentence that begins as criteria do and has no code: its own may have been lost. */
export interface Orphan extends Gathered {
  /** How many marks stand before it. */
  after: number;
  /** The line that its words go to. */
  end: number;
}

/** Notes words that belong to no mark, where they may be a criterion or an outcome; `after` marks stand before them. */
export const orphan = (orphans: Orphan[], after: number, piece: Piece, text: string): void => {
  const last = orphans.at(-1);
  const plain = { bullet: piece.bullet, apart: piece.apart, paged: false };
  if (last?.after === after && piece.line - last.end <= 1 && runsOn(last.text, text, plain)) {
    last.text = joined(last.text, text);
    last.end = piece.line;
  } else if (!piece.bullet && beginsWithCommand(text) && !closes(text))
    orphans.push({ text, line: piece.line, end: piece.line, paged: false, after });
};
