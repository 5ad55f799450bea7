import type { Piece } from './piece.ts';
import type { ReadCriterion } from './specification.ts';

/** The code that a piece begins with, and the words behind it. */
export interface Marker {
  code: string;
  rest: string;
  /** The list of a standard that such a code belongs to. */
  list?: 'P' | 'K';
}

const ofStandard =
  /^[([*]?((?:PC|KU|KP|P|K)\s?\d{1,2}(?:\.\d{1,2})?)[\])]?\s*[.:)–-]?\s*(?=[\p{L}‘'"“(]|$)(.*)$/u;
/** A code in words: `Assessment criterion 2`. */
const inWords = /^(?:assessment|performance) criterion\s+(\d{1,2})\s*[.:)–-]*\s*(.*)$/i;
/** The criteria of a BTEC unit that earn more than a pass. */
const ofGrade = /^([MD]\d{1,2})(?:\s*[.:)]?\s+(\p{L}.*))?$/u;
/** The criteria of a BTEC unit of learning aims: `A.P1`, or `2A.P1` and `1A.1` with the level before. */
const ofAim = /^([A-H]{1,2}\.?[PMD]\d{1,2}|[12][A-H]\.[PMD]?\d{1,2})\s*[.:)]?\s+(\p{L}.*)$/u;
const withLetter = /^([A-Z]{0,3}\d{1,2}(?:\.\d{1,2})?[a-z])[.)]?\s+(\p{L}.*)$/u;
const letter = /^(?:\(([a-z]{1,2})\)|([a-z])[.)])\s*(?=[\p{L}‘'"“(]|$)(.*)$/u;
const bareLetter = /^([a-z])\s+(\p{L}.*\p{L}{2}.*)$/u;
const number = /^[([]?(\d{1,2})(?:\s?[.)\]]?\s+|(?=\p{Lu}\p{Ll}+ ))(?=[\p{L}‘'"“(])(.*)$/u;

/** The marker of the next item of a list, or undefined where the piece begins none. */
export const nextMarker = (
  text: string,
  section: string,
  before: readonly ReadCriterion[],
  soon: readonly Piece[],
): Marker | undefined => {
  const [, standard, words = ''] = ofStandard.exec(text) ?? [];
  if (standard)
    return { code: standard.replace(' ', ''), rest: words, list: /^K/.test(standard) ? 'K' : 'P' };
  const [, aim, aims = ''] = ofAim.exec(text) ?? [];
  if (aim) return { code: aim, rest: aims };
  const [, grade, asks = ''] = ofGrade.exec(text) ?? [];
  if (grade && before.some(({ code }) => /^P\d/.test(code))) return { code: grade, rest: asks, list: 'P' };
  const [, nth, asked = ''] = inWords.exec(text) ?? [];
  if (nth) return { code: nth, rest: asked };
  if (section !== 'performance' && section !== 'knowledge') return undefined;
  const [, whole, says = ''] = withLetter.exec(text) ?? [];
  if (whole) return { code: whole, rest: says };
  const last = before.at(-1)?.code ?? '';
  const [, inBrackets, bare, rest = ''] = letter.exec(text) ?? [];
  const code = inBrackets ?? bare;
  if (code && follows(last, code) && !isPoint(before, code)) return { code, rest };
  const [, alone = '', behind = ''] = bareLetter.exec(text) ?? [];
  if (alone && follows(last, alone) && (alone !== 'a' || soon.some(({ text: then }) => /^b\s/.test(then))))
    return { code: alone, rest: behind };
  const [, digits = '', said = ''] = number.exec(text) ?? [];
  return digits && comesNext(last, Number(digits)) ? { code: digits, rest: said } : undefined;
};

/** Whether a letter begins a point of the list that a criterion with a number leads in, and no criterion. */
const isPoint = (before: readonly ReadCriterion[], code: string): boolean => {
  const last = before.at(-1);
  return code === 'a' && last !== undefined && /\d$/.test(last.code) && /:$/.test(last.text);
};

const follows = (last: string, code: string): boolean => {
  if (code.length > 1) return true;
  if (!/^[a-z]$/.test(last)) return code === 'a';
  const step = code.charCodeAt(0) - last.charCodeAt(0);
  return step >= 0 && step <= 2;
};

const comesNext = (last: string, digits: number): boolean => {
  if (!/^\d+$/.test(last)) return digits === 1 && last === '';
  return digits - Number(last) >= 0 && digits - Number(last) <= 2;
};
