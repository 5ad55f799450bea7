import { beginsAsOutcome } from './headings.ts';
import type { State } from './list-state.ts';
import type { Piece } from './piece.ts';
import { leadsList } from './running-on.ts';

const performance =
  /^(?:(?:the )?(?:performance|assessment) criteri(?:a|on)\b|(?:(?:to|in)\b.{3,60},? )?you (?:must|will|should|need to)(?: be able to(?: do the following)?| consistently| (?:make sure|ensure|show) that(?: you)?)?\s*[,:…]?$|(?:to|in)\b.{3,60},? you (?:must|will|should|need to)?.{0,30}:$|what you (?:must|need to|should) (?:be able to )?do|(?:the )?(?:learner|candidate)s? (?:can|must be able to|will be able to)\b.{0,20}:?$|(?:practical skills|criteria)\s*:?$|competent (?:people|persons?|candidates)\b.{0,30}:?$)/i;
const knowing =
  /^(?:(?:essential |underpinning |general |(?:[\p{L}/]{3,30} )?specific )?knowledge(?: (?:and|&) (?:understanding|skills)| requirements| statements| specification| criteria)?\b.{0,40}:?$|.{0,60}you (?:need to|must|should) (?:show that you )?(?:also )?(?:know|understand)\b|what you (?:must|need to|should) know|k\s?& ?u\b)/iu;
const group =
  /^(?:(?:(?:(?:learning|specific)\s+)?outcome|element(?:\s+of competence)?|LO|learning (?:objective|aim)|topic)\b|LO(?=\d))\s*:?\s*((?:[A-Z]{0,6}\d{1,3}(?:[.-]\d{1,2}){0,2}|[A-H](?=[\s.:–-]))(?![\d/])|(?=:|\s*–))?\s*[.:)–-]*\s*(.*)$/i;

/** The code and the words of the outcome that a piece begins, if it begins one. */
export const headAt = (state: State, pieces: readonly Piece[], index: number): OutcomeHead | undefined =>
  outcomeHead(pieces[index]?.text ?? '', state) ?? elementHead(pieces, index);

/** The heading of an outcome. */
export interface OutcomeHead {
  code: string;
  rest: string;
}

/** An outcome that its number alone begins, with lettered criteria under it: `1. make a call`, `a) say who calls`. */
export const numberedHead = (
  { section, outcomes }: State,
  pieces: readonly Piece[],
  index: number,
): OutcomeHead | undefined => {
  const [, code = '', rest = ''] = /^(\d{1,2})[.)]?\s+(\p{L}.*)$/u.exec(pieces[index]?.text ?? '') ?? [];
  const last = outcomes.at(-1)?.code ?? '0';
  if (section === 'knowledge' || code === '' || leadsList(rest)) return undefined;
  if (Number(code) !== (/^\d+$/.test(last) ? Number(last) + 1 : 1)) return undefined;
  const soon = pieces.slice(index + 1, index + 3);
  const lettered = soon.some(({ text }) => /^(?:\(a\)|a[.)])\s*\p{L}/u.test(text));
  const graded = beginsAsOutcome(rest) && soon.some(({ text }) => /^\*?P\d{1,2}\b/.test(text));
  return lettered || graded ? { code, rest } : undefined;
};

/** The code and the words of an outcome that a piece is the heading of. */
const outcomeHead = (text: string, { outcomes }: State): OutcomeHead | undefined => {
  const [whole, code, rest = ''] = group.exec(text) ?? [];
  if (whole === undefined) return undefined;
  if (code) return { code, rest };
  if (!/^element\s*:/i.test(text)) return undefined;
  const before = outcomes.filter(({ code: own, criteria }) => own !== 'P' && criteria.length > 0);
  return { code: String(before.length + 1), rest };
};

/** An element by its number alone: lettered criteria follow soon. */
const elementHead = (pieces: readonly Piece[], index: number): OutcomeHead | undefined => {
  const [, code, rest = ''] =
    /^([A-Z]{0,6}\d{1,3}\.\d{1,2})[.:]?\s+(\p{Lu}.{5,140})$/u.exec(pieces[index]?.text ?? '') ?? [];
  const soon = pieces.slice(index + 1, index + 8);
  const begun = soon.some(
    ({ text }, at) => /^1[.)]?\s+\p{L}/u.test(text) && listHead(soon[at - 1]?.text ?? '') === 'performance',
  );
  const lettered = soon.some(({ text }) => /^(?:\(a\)|a[.)])\s*\p{L}/u.test(text));
  return code && (lettered || begun) ? { code, rest } : undefined;
};

/** Which list of a standard a piece is the heading of. */
export const listHead = (text: string): 'performance' | 'knowledge' | undefined => {
  if (text.length < 160 && knowing.test(text)) return 'knowledge';
  return performance.test(text) ? 'performance' : undefined;
};
