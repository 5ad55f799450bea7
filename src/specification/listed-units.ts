import { beginsWithCommand } from './command-verbs.ts';
import { closes, isOverColumns } from './headings.ts';
import { headAt, listHead, numberedHead } from './list-heads.ts';
import { isWithinList, loneNumber, markerOf } from './list-items.ts';
import { fresh, hasNoCodes, isStandard, type Section, type State } from './list-state.ts';
import { goesOn, late } from './list-words.ts';
import type { Piece } from './piece.ts';
import type { Run } from './run.ts';
import { leadsList } from './running-on.ts';
import type { ReadCriterion, ReadOutcome } from './specification.ts';
import { splitLists } from './split-lists.ts';

const unitCode =
  /^(?:unit\s+)?([A-Z]{2,}[A-Z0-9]*\d+[A-Z0-9]*|[A-Z]\d[A-Z0-9]{2} \d{2}|[A-Z]{2}\d[A-Z0-9] \d{2})(?=$|\s*[:–-]?\s*\(?[A-Z])/;

/** The runs of such criteria, unit by unit, where the codes of units say where one ends and the next begins. */
export const listedRuns = (pieces: readonly Piece[]): Run[] => {
  const starts: number[] = [0];
  let own: string | undefined;
  for (const [index, { text }] of pieces.entries()) {
    const code = unitCode.exec(text)?.[1];
    if (code === undefined || code === own || /^(?:PC|KU|KP|LO|AC)\d/.test(code)) continue;
    if (own !== undefined) starts.push(index);
    own = code;
  }
  return starts.flatMap((start, index) => {
    const run = listedRun(pieces.slice(start, starts[index + 1]));
    return run ? [{ ...run, first: run.first + start, last: run.last + start }] : [];
  });
};

/** The criteria of a text whose codes have one part, begin anew in each element, or are bullets: as one run. */
export const listedRun = (cut: readonly Piece[]): Run | undefined => {
  const pieces = splitLists(cut);
  const state = fresh();
  for (const [index, piece] of pieces.entries()) step(state, piece, index, pieces);
  const outcomes = state.outcomes.filter(({ criteria }) => criteria.some(({ text }) => text !== ''));
  if (outcomes.length === 0) return undefined;
  for (const outcome of outcomes) outcome.criteria = outcome.criteria.filter(({ text }) => text !== '');
  return {
    outcomes,
    first: state.firstPiece,
    last: state.lastPiece,
    before: '',
    toCheck: state.toCheck,
    lost: state.lost,
  };
};

const step = (state: State, piece: Piece, index: number, pieces: readonly Piece[]): void => {
  const { text } = piece;
  const alone = loneNumber(state, pieces, index);
  if (!alone && (piece.furniture || /^\d{1,3}$/.test(text))) {
    if (state.open) state.open.crossed = true;
    return;
  }
  const numbered = alone || piece.bullet ? undefined : numberedHead(state, pieces, index);
  const marker = numbered ? undefined : (alone ?? markerOf(state, pieces, index));
  const head = marker || piece.bullet ? undefined : (numbered ?? headAt(state, pieces, index));
  const list = piece.column > 0 ? undefined : listHead(text);
  if (marker) criterion(state, piece, index, marker);
  else if (head) beginOutcome(state, piece, head.code, head.rest);
  else if (list) enter(state, list, piece);
  else if (!isOverColumns(text) && !listHead(text) && !goesOn(state, piece))
    apart(state, piece, index, pieces);
};

/** A piece that goes on from nothing: a criterion without a code, words whose code stood apart, or the end of a list. */
const apart = (state: State, piece: Piece, index: number, pieces: readonly Piece[]): void => {
  const { text, bullet } = piece;
  const performing = state.section === 'performance' && hasNoCodes(state);
  if (!closes(text) && performing && bullet) bulleted(state, piece, index);
  else if (!closes(text) && beginsWithCommand(text) && state.waiting.length > 0) late(state, piece);
  else {
    if (bullet && state.open && 'criterion' in state.open)
      state.lost.push({
        line: piece.line,
        says: `Under criterion ${state.open.criterion.code} stands a point that was not taken for its words: ${text.slice(0, 200)}. Add it where it belongs to it.`,
      });
    if (closes(text)) state.section = 'other';
    else if (state.open && performing && !isBegun(state, text) && !isWithinList(state, pieces, index))
      state.section = 'none';
    state.open = undefined;
  }
};

/** Whether a short line stands between an outcome and the first of its criteria. */
const isBegun = ({ open, outcomes }: State, text: string): boolean =>
  open !== undefined && 'outcome' in open && text.length < 80 && outcomes.at(-1)?.criteria.length === 0;

const enter = (state: State, section: Section, { line }: Piece): void => {
  state.open = undefined;
  const known = section === 'knowledge';
  const last = state.outcomes.at(-1);
  state.section = section;
  state.anew = true;
  if (last && last.criteria.length === 0 && !known) return;
  if (!known && state.outcomes.some(({ code }) => code === 'P')) return;
  if (known && state.outcomes.some(({ code }) => code === 'K')) return;
  if (!known && last && last.code !== 'K' && last.code !== 'P') return;
  state.outcomes.push({
    code: known ? 'K' : 'P',
    text: known ? 'Knowledge and understanding' : 'Performance criteria',
    line,
    criteria: [],
  });
};

const beginOutcome = (state: State, { line, column, until }: Piece, code: string, text: string): void => {
  const outcome: ReadOutcome = { code, text, line, criteria: [] };
  const again = state.outcomes.find((one) => one.code === code && one.criteria.length === 0);
  if (again) state.outcomes.splice(state.outcomes.indexOf(again), 1);
  state.outcomes.push(outcome);
  state.section = 'performance';
  state.open = { outcome, text, list: false, crossed: false, column, until };
};

const criterion = (
  state: State,
  piece: Piece,
  index: number,
  { code, rest, list }: { code: string; rest: string; list?: 'P' | 'K' },
): void => {
  if (list && state.outcomes.at(-1)?.code !== list && isStandard(state)) {
    const there = state.outcomes.findIndex((one) => one.code === list);
    if (there >= 0) state.outcomes.push(...state.outcomes.splice(there, 1));
    else enter(state, list === 'K' ? 'knowledge' : 'performance', piece);
  }
  if (state.outcomes.length === 0)
    enter(state, state.section === 'knowledge' ? 'knowledge' : 'performance', piece);
  const made: ReadCriterion = { code, text: rest, line: piece.line };
  state.outcomes.at(-1)?.criteria.push(made);
  state.anew = false;
  if (state.firstPiece < 0) state.firstPiece = index;
  state.lastPiece = index;
  const before = state.open && 'criterion' in state.open ? state.open.criterion : undefined;
  if (before && before.text === '') state.waiting.push(before);
  const { column, until } = piece;
  state.open = { criterion: made, text: rest, list: leadsList(rest), crossed: false, column, until };
};

const bulleted = (state: State, piece: Piece, index: number): void => {
  if (state.outcomes.length === 0) return;
  const last = state.outcomes.at(-1) as ReadOutcome;
  const code = `${last.code}.${last.criteria.length + 1}`;
  state.toCheck.push({
    line: piece.line,
    says: `The text gives this criterion no code; it is counted as ${code}.`,
  });
  criterion(state, piece, index, { code, rest: piece.text });
  if (state.open) state.open.bulleted = true;
};
