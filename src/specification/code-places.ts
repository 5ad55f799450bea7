import type { CodePlace } from './code-chain.ts';
import { beginsWithCommand } from './command-verbs.ts';
import { beginsAsOutcome, opensCriteria, opensGuidance, opensOtherUnits } from './headings.ts';
import { isContentsLine } from './page-furniture.ts';
import { isCell, type Piece } from './piece.ts';

/** How the codes of criteria are written in a text. */
export type Codes = 'plain' | 'lettered' | 'threefold';

const patterns: Readonly<Record<Codes, RegExp>> = {
  plain:
    /(?<![\d,/£$€#-]|(?<![\p{L})’'])\.)()(\d{1,2}) ?\. ?(\d{1,2})(?!\d|\.\d|,\d|[%/-]\d|%)([a-h](?=[\s.):–-]+\p{Lu}))?/gu,
  lettered: /(?<![\w.])([A-Z]{1,5}\d{0,3}\.)(\d{1,2})\.(\d{1,2})(?!\d|\.\d)/g,
  threefold: /(?<![\w.,£$€])(\d{1,3}\.)(\d{1,2})\.(\d{1,2})(?!\d|\.\d)/g,
};

const times = (pieces: readonly Piece[], codes: Codes): number =>
  pieces.reduce((sum, { text }) => sum + [...text.matchAll(patterns[codes])].length, 0);

/** How the codes of a text are written: as most of them are. */
export const codesOf = (pieces: readonly Piece[]): Codes => {
  if (times(pieces, 'lettered') >= 3) return 'lettered';
  const threefold = times(pieces, 'threefold');
  return threefold >= 4 && threefold > times(pieces, 'plain') ? 'threefold' : 'plain';
};

/** Words before a number that make it the number of something else. */
const ofSomethingElse =
  /(?:\b(?:version|issue|v|page|pages|p|section|sections|table|figure|fig|paragraph|clause|appendix|see|of|in|to|and|or|from|chapter|release|about|approximately|than|level|scored?|least|every|for|meet|meets|covers?|against|criteri(?:a|on)|ACs?|PCs?|LOs?|outcomes?)\.?\s*|[(,&=+–-]\s*)$/i;

/** What names a part of a document before its number. */
const namesAPart = /\b(?:version|issue|page|section|table|figure|paragraph|clause|appendix|chapter)s? $/i;

/** Those of them that a criterion, or the heading before one, may end with, and how far a code behind them is one. */
const lastWords: readonly (readonly [RegExp, number])[] = [
  [/^(?:outcomes?|criteri(?:a|on))\b/i, 0.3],
  [/^(?:in|to|for|of)\s*$/i, 0.05],
];

/** Words that say what somebody could or should do: guidance under the number of a criterion. */
const guides =
  /^(?:the )?(?:learners?|candidates?|students?|assessors?|tutors?|centres?|teachers?) (?:could|should|must|may|might|can|will|are|need)\b/i;

const label =
  /^(?:A\.?C\.?s?|P\.?C\.?|assessment criteri(?:a|on)|criteri(?:a|on)|learning outcome|outcome|LO|question|task|Q|\(|\[)?\s*:?\s*$/i;

/** What is left of a code that was cut off: `.1` for 1.1. */
export const halfCode = /^\.\s?\d{1,2}\s+(?=\p{L})/u;

/** The columns of a table beside that of the criteria, by the headings right of it, where codes stand under its own. */
const columnsBeside = (pieces: readonly Piece[], index: number): number[] => {
  const { line, text, column } = pieces[index] as Piece;
  if (!/^(?:the )?assessment criteri/i.test(text)) return [];
  const below = pieces.slice(index, index + 60);
  const own = below.filter(
    (one) => isCell(one) && one.column === column && /^\W{0,3}\d{1,2}\.\d/.test(one.text),
  );
  if (own.length < 2) return [];
  return pieces
    .slice(index + 1, index + 6)
    .filter((one) => one.line === line && one.column > column && !/outcome/i.test(one.text))
    .map((one) => one.column);
};

/** All places in a text that may be codes of criteria, in reading order. */
export const codePlaces = (pieces: readonly Piece[], codes: Codes): CodePlace[] => {
  let [guided, elsewhere] = [false, false];
  const beside = new Set<number>();
  return pieces.flatMap((piece, index) => {
    if (isContentsLine(piece.text)) return [];
    if (opensOtherUnits(piece.text)) elsewhere = true;
    else if (opensGuidance(piece.text)) guided = true;
    else if (opensCriteria(piece.text)) [guided, elsewhere] = [false, false];
    if (isCell(piece)) for (const column of columnsBeside(pieces, index)) beside.add(column);
    if (elsewhere || (isCell(piece) && beside.has(piece.column))) return [];
    const places = [...piece.text.matchAll(patterns[codes])].map((match) => placeOf(pieces, index, match));
    return places
      .filter((place, at) => places[at + 1]?.from !== place.from)
      .map((place) =>
        guided ? { ...place, weight: place.weight - (place.weight > 1.1 ? 0.8 : 1.5) } : place,
      );
  });
};

/** How many signs around a code are looked at. */
const near = 80;

/** A code that stands twice over begins where it first stands. */
const fromFirst = (text: string, at: number, whole: string): number => {
  const start = Math.max(0, at - near);
  const before = text.slice(start, at).trimEnd();
  const first = before.endsWith(whole) ? start + before.length - whole.length : at;
  return (
    first -
    (/(?:(?<![\p{L}\d])(?:A\.?C\.?|P\.?C\.?)\s?|[-–•([]\s*)$/u.exec(
      text.slice(Math.max(0, first - 8), first),
    )?.[0].length ?? 0)
  );
};

const placeOf = (pieces: readonly Piece[], piece: number, match: RegExpExecArray): CodePlace => {
  const [whole, prefix = '', outcome, criterion, letter = ''] = match;
  const { text } = pieces[piece] as Piece;
  const from = fromFirst(text, match.index, whole);
  const rest = text.slice(match.index + whole.length, match.index + whole.length + near);
  const behind = /^(?:[\s.:;)\]–-]*?(?:(?<=\s)\.\d{1,2}\s+))?[\s.:;)\]–-]*/.exec(rest)?.[0] ?? '';
  const to = match.index + whole.length + behind.length;
  const before = text.slice(Math.max(0, from - near), from);
  const begins = from < near && label.test(before);
  const glued = /\p{L}\)?[.’']?$/u.test(before);
  const next = begins || glued ? (pieces[piece + 1]?.text ?? '').replace(halfCode, '') : '';
  const over = pieces[piece - 1]?.text ?? '';
  const around: Around = {
    before,
    broken: /\p{L}$/u.test(over) ? `${over.slice(-near)} ` : '',
    begins,
    certain:
      glued || besideOutcome(text, outcome ?? '', from) || /^[AP]\.?C/.test(text.slice(from, match.index)),
    spaced: whole.includes(' '),
    unparted: behind === '',
    follows: text.slice(to, to + near) || next,
  };
  const weight = weightOf(around) + (prefix === '' || begins ? 0 : 0.5);
  const [own, nth] = [Number(outcome), Number(criterion)];
  return {
    piece,
    from,
    to,
    prefix,
    code: `${prefix}${own}.${nth}${letter}`,
    outcome: own,
    criterion: nth,
    weight,
  };
};

/** Whether the outcome of a code begins the same line: their columns were read across. */
const besideOutcome = (text: string, outcome: string, from: number): boolean =>
  from < near && new RegExp(`^${Number(outcome)}[.):]? \\p{L}`, 'u').test(text);

/** What stands around a place that may be a code. */
interface Around {
  before: string;
  /** The end of the piece before, where it breaks off in the midst of a sentence. */
  broken: string;
  follows: string;
  /** Whether it begins a piece. */
  begins: boolean;
  /** Whether it cannot be spoken of in a sentence: it has a label of its own, or no space before it. */
  certain: boolean;
  /** Whether a space stands within it, and whether nothing stands behind it. */
  spaced: boolean;
  unparted: boolean;
}

const weightOf = ({ before, broken, follows, begins, certain, spaced, unparted }: Around): number => {
  const command = beginsWithCommand(follows) || beginsAsOutcome(follows) ? 0.4 : 0;
  if (guides.test(follows)) return begins ? 0.1 : -1;
  if (begins && command === 0 && namesAPart.test(broken)) return -1;
  if (begins) return (/^\p{L}/u.test(follows) ? 1 : 0.6) + command - (spaced && unparted ? 0.2 : 0);
  if (spaced && command === 0 && !/[.:;)] $/.test(before)) return -1;
  if (/(?<!\p{L})\p{Lu}$/u.test(before)) return -1;
  if (/^unit\s+$/i.test(before) && command > 0) return 0.5;
  if (/\b(?:elements?|units?)\s*:?\s*$/i.test(before)) return -1;
  const named = certain ? undefined : ofSomethingElse.exec(before)?.[0];
  if (named !== undefined && !(command > 0 && /^\p{Lu}/u.test(follows)))
    return command > 0 ? (lastWords.find(([words]) => words.test(named))?.[1] ?? -1) : -1;
  const ends = command > 0 && /[.?!][”’)]? $/.test(before) && /^\p{Lu}/u.test(follows) ? 0.4 : 0;
  return /^[\p{L}‘'"“]/u.test(follows) ? 0.35 + command + ends : -0.5;
};
