import type { CodePlace } from './code-chain.ts';
import { beginsWithCommand } from './command-verbs.ts';
import { beginsAsOutcome, closes, isOverColumns, isThirdColumn, opensGuidance } from './headings.ts';
import type { Mark } from './mark.ts';
import type { Piece } from './piece.ts';

/** Where an outcome begins, and how sure that is. */
export interface OutcomePlace extends Mark {
  kind: 'outcome';
  weight: number;
  /** Whether it has no number of its own there. */
  unnumbered?: true;
}

/** A stretch of text, from a place to another. */
export interface Stretch {
  from: { piece: number; at: number };
  to: { piece: number; at: number };
}

const escaped = (text: string): string => text.replace(/[.]/g, String.raw`\.`);

const headWords = String.raw`(?:unit\s+)?(?:learning\s+(?:outcome|objective)|outcome|objective|LO|element|section|topic|learning aim)`;

const inWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** The patterns of an outcome's number: after a word for it, at the beginning of a piece, or within one. */
const patternsFor = (number: string): readonly (readonly [RegExp, number])[] => {
  const code = `0?${escaped(number)}`;
  const word = inWords[Number(number) - 1];
  return [
    ...(word
      ? [[new RegExp(String.raw`^(?:${headWords}|part)\s+${word}\b\s*[.:)–-]*\s*`, 'gi'), 2.4] as const]
      : []),
    [
      new RegExp(String.raw`^${headWords}\s*:?\s*${code}(?![\d.]\d|\d)\s*[.:)–-]*\s*(?:[-–:]\s*)?`, 'gi'),
      2.6,
    ],
    [new RegExp(String.raw`^[(\[]?${code}\s?[.:)\]]*(?:\s+[-–]\s+|\s+|$)(?![\d.])`, 'g'), 2],
    [new RegExp(String.raw`^${code}[.)](?=\p{L})`, 'gu'), 1.8],
    [new RegExp(String.raw`(?<=\p{Ll})LO\s?${code}(?!\d)\s*[.:)–-]*\s*(?=\p{L})`, 'gu'), 1.6],
    [
      new RegExp(String.raw`(?<=[\s.;:)])${headWords}\s*${code}(?![\d.]\d|\d)\s*[.:)–-]*\s*(?=\p{L})`, 'giu'),
      1.6,
    ],
    [
      new RegExp(
        String.raw`(?<=[\s.;:)])(?<!\bof |\bto |\band |\bor |\b[Uu]nit |\b[Ll]evel |\b[Pp]age |\bleast )${code}\s?[.:)]*\s+(?=\p{Lu}|be able|understand|know|use )`,
        'gu',
      ),
      0.9,
    ],
    [new RegExp(String.raw`(?<=\s)${code}[.)]\s*(?=(?:Be able|Understand|Know)\b)`, 'g'), 1],
    [
      new RegExp(
        String.raw`(?<=[\p{Ll}.;)])${code}[.)]?\s*(?=be able|understand|know|Be able|Understand|Know|\p{Lu}\p{Ll})`,
        'gu',
      ),
      0.8,
    ],
  ];
};

const inside = (place: { piece: number; at: number }, { from, to }: Stretch): boolean =>
  (place.piece > from.piece || (place.piece === from.piece && place.at >= from.at)) &&
  (place.piece < to.piece || (place.piece === to.piece && place.at < to.at));

/** From where to where a piece belongs to a stretch. */
const limits = ({ from, to }: Stretch, piece: number, length: number): [number, number] => [
  piece === from.piece ? from.at : 0,
  piece === to.piece ? to.at : length,
];

/** All places in a stretch where the outcome of this number may begin. */
export const outcomePlaces = (pieces: readonly Piece[], number: string, stretch: Stretch): OutcomePlace[] => {
  const found: OutcomePlace[] = [];
  const patterns = patternsFor(number);
  for (let piece = stretch.from.piece; piece <= stretch.to.piece && piece < pieces.length; piece += 1) {
    const { text, furniture } = pieces[piece] as Piece;
    if (furniture) continue;
    const [low, high] = limits(stretch, piece, text.length);
    const shown = text.slice(0, high);
    for (const [pattern, weight] of patterns) {
      pattern.lastIndex = low;
      for (let match = pattern.exec(shown); match; match = pattern.exec(shown)) {
        const to = match.index + match[0].length;
        found.push(weighed(pieces, { kind: 'outcome', piece, from: match.index, to, weight }));
        if (match[0] === '') pattern.lastIndex += 1;
      }
    }
  }
  return found.filter(({ weight }) => weight > 0);
};

const weighed = (pieces: readonly Piece[], place: OutcomePlace): OutcomePlace => {
  const own = (pieces[place.piece] as Piece).text.slice(place.to).trim();
  const words = own || (pieces[place.piece + 1]?.text ?? '');
  const says =
    own || (place.from === 0 && isOverColumns(words) ? (pieces[place.piece + 2]?.text ?? '') : words);
  if (opensGuidance(own)) return { ...place, weight: -1 };
  if (/^(?:GLH|TQT|UAN|URN|Level|[Cc]redits?|Guided learning|Unit)\b/.test(says))
    return { ...place, weight: -1 };
  if (!/^[\p{L}‘'"“(]/u.test(says))
    return { ...place, weight: own === '' && place.weight >= 2.6 ? place.weight - 1.5 : -1 };
  const begins = beginsAsOutcome(says) ? 1.5 : beginsWithCommand(says) ? 0.4 : 0;
  const against = closes(says) && !beginsAsOutcome(says) ? 1.5 : 0;
  return { ...place, weight: place.weight + begins - against };
};

/** The heading of what is taught for an outcome, between its words and its criteria. */
const headsContent = /^(?:learning )?outcome \d{1,2}\s*[:–-]?\s*(?:indicative )?content\b.{0,20}$/i;

/** An outcome without a number: words that begin as one, nearest before its first criterion. */
export const unnumberedPlace = (pieces: readonly Piece[], stretch: Stretch): OutcomePlace | undefined => {
  const last = stretch.to.at > 0 ? stretch.to.piece : stretch.to.piece - 1;
  for (let piece = last; piece >= stretch.from.piece; piece -= 1) {
    const { text, furniture, bullet } = pieces[piece] as Piece;
    if (furniture || bullet || isOverColumns(text) || isThirdColumn(text) || headsContent.test(text))
      continue;
    const start =
      /^(?:(?:learning )?outcomes?\s*:?\s*)?(?:the (?:learner|candidate)s? (?:will|must)\s*:?\s*)?/i.exec(
        text,
      )?.[0].length ?? 0;
    if (start === 0 && /\btitle\s*:?$/i.test(pieces[piece - 1]?.text ?? '')) return undefined;
    if (beginsAsOutcome(text.slice(start)) && inside({ piece, at: 0 }, stretch))
      return { kind: 'outcome', piece, from: 0, to: start, weight: 1, unnumbered: true };
    if (closes(text)) return undefined;
  }
  return undefined;
};

/** The best place of an outcome in a stretch; of like ones the last, or the first where what is sought follows. */
export const bestPlace = (
  places: readonly OutcomePlace[],
  nearest: 'last' | 'first' = 'last',
): OutcomePlace | undefined =>
  places.reduce<OutcomePlace | undefined>((best, place) => {
    if (!best) return place;
    const better = nearest === 'last' ? place.weight >= best.weight : place.weight > best.weight;
    return better ? place : best;
  }, undefined);

/** The place behind a code. */
export const behind = (place: CodePlace): { piece: number; at: number } => ({
  piece: place.piece,
  at: place.to,
});
/** The place before a code. */
export const before = (place: CodePlace): { piece: number; at: number } => ({
  piece: place.piece,
  at: place.from,
});
