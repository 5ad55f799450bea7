import { beginsWithCommand } from './command-verbs.ts';
import { closes } from './headings.ts';
import type { State } from './list-state.ts';
import type { Piece } from './piece.ts';
import { joined, leadsList, runsOn } from './running-on.ts';
import type { ReadCriterion } from './specification.ts';

/** Gives words whose code stood apart from them to the first criterion that waits for its own. */
export const late = (state: State, piece: Piece): void => {
  const waiting = state.waiting.shift() as ReadCriterion;
  waiting.text = piece.text;
  state.toCheck.push({ line: piece.line, says: `The words of ${waiting.code} stood apart from their code.` });
  const { column, until } = piece;
  state.open = { criterion: waiting, text: piece.text, list: false, crossed: false, column, until };
};

/** Gives a piece to the criterion or the outcome that it goes on from; false where it goes on from none. */
export const goesOn = (state: State, piece: Piece): boolean => {
  const { open } = state;
  if (!open) return false;
  if (open.text !== '' && (piece.column < open.column || piece.column >= open.until)) return false;
  if (piece.bullet && open.bulleted && !open.list) return false;
  const { text } = piece;
  if (open.text !== '' && closes(text) && !/^\p{Ll}/u.test(text)) return false;
  if (open.text === '' && closes(text) && !/^\p{Ll}/u.test(text) && !('outcome' in open)) return false;
  if (state.waiting.length > 0 && 'criterion' in open && open.text !== '' && beginsWithCommand(text))
    return false;
  const listed = open.list && (piece.bullet || /^\p{Ll}/u.test(text));
  if (
    !listed &&
    !runsOn(open.text, text, {
      bullet: piece.bullet,
      apart: piece.apart && open.text !== '',
      paged: open.crossed,
    })
  )
    return false;
  open.text = joined(open.text, text);
  if (leadsList(open.text)) open.list = true;
  if ('criterion' in open) open.criterion.text = open.text;
  else open.outcome.text = open.text;
  return true;
};
