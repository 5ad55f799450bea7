import { beginsWithCommand } from './command-verbs.ts';
import { beginsAsOutcome } from './headings.ts';
import type { Piece } from './piece.ts';

/** A number at the beginning of a piece, with its words behind it or in the next piece. */
interface Numbered {
  piece: number;
  number: number;
  words: string;
}

const numberedIn = (pieces: readonly Piece[]): Numbered[] =>
  pieces.flatMap(({ text }, piece) => {
    const [, number = '', own = ''] = /^(\d{1,2})(?:[.)]|(?=\s|$))\s*(\p{L}.*)?$/u.exec(text) ?? [];
    const words = own || (pieces[piece + 1]?.text ?? '');
    return number !== '' && /^\p{L}/u.test(words) ? [{ piece, number: Number(number), words }] : [];
  });

/**
 * Criteria that are numbered anew under each numbered outcome, such as 1, 1, 2, 2, 1, 2, 3: their pieces with codes of
 * two parts, or nothing where the numbers do not run so. An outcome is a number that a 1 follows and whose words begin
 * as an outcome does.
 */
export const withNestedNumbers = (pieces: readonly Piece[]): Piece[] | undefined => {
  const codes = new Map<number, string>();
  let [outcome, criterion] = [0, 0];
  let commands = 0;
  const numbered = numberedIn(pieces);
  for (const [at, { piece, number, words }] of numbered.entries()) {
    const opens = numbered[at + 1]?.number === 1 && number === outcome + 1 && beginsAsOutcome(words);
    if (opens) [outcome, criterion] = [number, 0];
    else if (outcome > 0 && number === criterion + 1) {
      criterion = number;
      commands += Number(beginsWithCommand(words));
      codes.set(piece, `${outcome}.${criterion}`);
    }
  }
  if (outcome < 2 || codes.size < 4 || commands < codes.size * 0.6) return undefined;
  return pieces.map((piece, at) => {
    const code = codes.get(at);
    return code ? { ...piece, text: piece.text.replace(/^\d{1,2}[.)]?/, code), furniture: false } : piece;
  });
};
