import { beginsWithCommand } from './command-verbs.ts';
import type { Run } from './dotted-units.ts';
import { closes, isOverColumns } from './headings.ts';
import { type Marker, nextMarker } from './list-markers.ts';
import type { Piece, Remark } from './piece.ts';
import { joined, leadsList, runsOn } from './running-on.ts';
import type { ReadCriterion, ReadOutcome } from './specification.ts';
import { splitLists } from './split-lists.ts';

/** Which list of a standard or an element one is in. */
type Section = 'none' | 'performance' | 'knowledge' | 'other';

const performance =
  /^(?:(?:the )?(?:performance|assessment) criteri(?:a|on)\b|(?:(?:to|in)\b.{3,60},? )?you (?:must|will|should|need to)(?: be able to(?: do the following)?| consistently| (?:make sure|ensure|show) that you)?\s*[:…]?$|(?:to|in)\b.{3,60},? you (?:must|will|should|need to)?.{0,30}:$|what you (?:must|need to|should) (?:be able to )?do|(?:the )?(?:learner|candidate)s? (?:can|must be able to|will be able to)\b.{0,20}:?$|(?:practical skills|criteria)\s*:?$|competent (?:people|persons?|candidates)\b.{0,30}:?$)/i;
const knowing =
  /^(?:(?:essential |underpinning |general |specific )?knowledge(?: (?:and|&) (?:understanding|skills)| requirements| statements| specification| criteria)?\b.{0,40}:?$|.{0,60}you (?:need to|must|should) (?:show that you )?(?:also )?(?:know|understand)\b|what you (?:must|need to|should) know|k\s?& ?u\b)/i;
const group =
  /^(?:(?:(?:learning\s+)?outcome|element(?:\s+of competence)?|LO|learning (?:objective|aim)|topic)\b|LO(?=\d))\s*:?\s*((?:[A-Z]{0,6}\d{1,3}(?:[.-]\d{1,2}){0,2}|[A-H](?=[\s.:–-]))(?![\d/])|(?=:|\s*–))?\s*[.:)–-]*\s*(.*)$/i;

interface State {
  section: Section;
  outcomes: ReadOutcome[];
  /** What words that have no code go on from. */
  open?: { text: string; list: boolean; crossed: boolean } & (
    | { criterion: ReadCriterion }
    | { outcome: ReadOutcome }
  );
  /** Criteria whose code stood alone, so that their words come later. */
  waiting: ReadCriterion[];
  firstPiece: number;
  lastPiece: number;
  toCheck: Remark[];
  lost: Remark[];
}

const fresh = (): State => ({
  section: 'none',
  outcomes: [],
  waiting: [],
  firstPiece: -1,
  lastPiece: -1,
  toCheck: [],
  lost: [],
});

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
  const marker =
    alone ?? nextMarker(text, state.section, state.outcomes.at(-1)?.criteria ?? [], pieces[index + 1]);
  const head = marker || piece.bullet ? undefined : (outcomeHead(text, state) ?? elementHead(pieces, index));
  const list = piece.column > 0 ? undefined : listHead(text);
  if (marker) criterion(state, piece, index, marker);
  else if (head) beginOutcome(state, piece, head.code, head.rest);
  else if (list) enter(state, list, piece);
  else if (!isOverColumns(text) && !listHead(text) && !goesOn(state, piece)) apart(state, piece, index);
};

/** A number on a line of its own that begins an item of a list: the next of its list, or a first that a second follows. */
const loneNumber = (
  { section, outcomes }: State,
  pieces: readonly Piece[],
  index: number,
): Marker | undefined => {
  const code = /^(\d{1,2})[.)]?$/.exec(pieces[index]?.text ?? '')?.[1];
  if (code === undefined || (section !== 'performance' && section !== 'knowledge')) return undefined;
  if (!/^\p{L}/u.test(pieces[index + 1]?.text ?? '')) return undefined;
  const last = outcomes.at(-1)?.criteria.at(-1)?.code;
  const soon = pieces.slice(index + 2, index + 10).some(({ text }) => /^2[.)]?$/.test(text));
  const begins = last === undefined && code === '1' && soon;
  return begins || (/^\d+$/.test(last ?? '') && Number(code) === Number(last) + 1)
    ? { code, rest: '' }
    : undefined;
};

/** The code and the words of an outcome that a piece is the heading of. */
const outcomeHead = (text: string, { outcomes }: State): { code: string; rest: string } | undefined => {
  const [whole, code, rest = ''] = group.exec(text) ?? [];
  if (whole === undefined) return undefined;
  if (code) return { code, rest };
  if (!/^element\s*:/i.test(text)) return undefined;
  return { code: String(outcomes.filter((one) => one.code !== 'P').length + 1), rest };
};

/** An element by its number alone: lettered criteria follow soon. */
const elementHead = (pieces: readonly Piece[], index: number): { code: string; rest: string } | undefined => {
  const [, code, rest = ''] =
    /^([A-Z]{0,3}\d{1,3}\.\d{1,2})[.:]?\s+(\p{Lu}.{5,140})$/u.exec(pieces[index]?.text ?? '') ?? [];
  const soon = pieces.slice(index + 1, index + 8);
  return code && soon.some(({ text }) => /^(?:\(a\)|a[.)])\s*\p{L}/u.test(text)) ? { code, rest } : undefined;
};

const listHead = (text: string): 'performance' | 'knowledge' | undefined => {
  if (text.length < 160 && knowing.test(text)) return 'knowledge';
  return performance.test(text) ? 'performance' : undefined;
};

/** A piece that goes on from nothing: a criterion without a code, words whose code stood apart, or the end of a list. */
const apart = (state: State, piece: Piece, index: number): void => {
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
    else if (state.open && performing) state.section = 'none';
    state.open = undefined;
  }
};

const enter = (state: State, section: Section, { line }: Piece): void => {
  state.open = undefined;
  const known = section === 'knowledge';
  const last = state.outcomes.at(-1);
  state.section = section;
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

const beginOutcome = (state: State, { line }: Piece, code: string, text: string): void => {
  const outcome: ReadOutcome = { code, text, line, criteria: [] };
  const again = state.outcomes.find((one) => one.code === code && one.criteria.length === 0);
  if (again) state.outcomes.splice(state.outcomes.indexOf(again), 1);
  state.outcomes.push(outcome);
  state.section = 'performance';
  state.open = { outcome, text, list: false, crossed: false };
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
  if (state.firstPiece < 0) state.firstPiece = index;
  state.lastPiece = index;
  const before = state.open && 'criterion' in state.open ? state.open.criterion : undefined;
  if (before && before.text === '') state.waiting.push(before);
  state.open = { criterion: made, text: rest, list: leadsList(rest), crossed: false };
};

/** Whether all lists so far are those of a standard. */
const isStandard = ({ outcomes }: State): boolean =>
  outcomes.every(({ code }) => code === 'P' || code === 'K');

const hasNoCodes = ({ outcomes }: State): boolean =>
  (outcomes.at(-1)?.criteria ?? []).every(({ code }) => /^(?:[\w.]+\.)?\d+$/.test(code));

const bulleted = (state: State, piece: Piece, index: number): void => {
  if (state.outcomes.length === 0) return;
  const last = state.outcomes.at(-1) as ReadOutcome;
  const code = `${last.code}.${last.criteria.length + 1}`;
  state.toCheck.push({
    line: piece.line,
    says: `The text gives this criterion no code; it is counted as ${code}.`,
  });
  criterion(state, piece, index, { code, rest: piece.text });
};

const late = (state: State, piece: Piece): void => {
  const waiting = state.waiting.shift() as ReadCriterion;
  waiting.text = piece.text;
  state.toCheck.push({ line: piece.line, says: `The words of ${waiting.code} stood apart from their code.` });
  state.open = { criterion: waiting, text: piece.text, list: false, crossed: false };
};

const goesOn = (state: State, piece: Piece): boolean => {
  const { open } = state;
  if (!open) return false;
  const { text } = piece;
  if (open.text !== '' && closes(text) && !/^\p{Ll}/u.test(text)) return false;
  if (open.text === '' && closes(text) && !('outcome' in open)) return false;
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
