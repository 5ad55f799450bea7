import { isHeadOfThree, isThirdColumn } from './headings.ts';
import type { Mark } from './mark.ts';
import { isPersonal } from './personal.ts';
import type { Piece } from './piece.ts';
import { isSentence } from './running-on.ts';

/** What else stands in a text beside its criteria. */
export interface Around {
  /** Whether somebody answers them. */
  told: boolean;
  /** Whether points may belong to an answer, or to a column beside. */
  beside: boolean;
}

/** Whether whole sentences stand right under two criteria or more, as answers do in a form that was filled in. */
const areAnswered = (pieces: readonly Piece[], marks: readonly Mark[]): boolean =>
  marks.filter(({ kind, piece }, at) => {
    const next = pieces[piece + 1];
    return (
      kind === 'criterion' &&
      marks[at + 1]?.piece !== piece + 1 &&
      next &&
      !next.bullet &&
      isSentence(next.text)
    );
  }).length >= 2;

/** What stands around the marks of some pieces; `above` are the pieces right over them. */
export const aroundIn = (
  pieces: readonly Piece[],
  marks: readonly Mark[],
  above: readonly Piece[] = [],
): Around => {
  const told = isPersonal(pieces) || areAnswered(pieces, marks);
  const beside =
    pieces.some(({ text }) => isThirdColumn(text)) || above.some(({ text }) => isHeadOfThree(text));
  return { told, beside: told || beside };
};

/** Whether a point is a term or a phrase, and no sentence of guidance. */
export const isTerm = ({ bullet, apart, text }: Piece): boolean =>
  bullet &&
  !apart &&
  text.length <= 60 &&
  !/\.$/.test(text) &&
  !/\b(?:must|should|will|would|learners?|candidates?|my|we|our)\b|\bI\b(?![.\d])/i.test(text);
