import type { Piece } from './piece.ts';
import { unitCodeBefore } from './unit-codes.ts';

const heads =
  /^(?:[^:]{0,30} \/ )?(?:(?:[A-Z][\w&’']* ){0,4}(?:unit|component|module)\s+(?:title|name|number|no\b|code|ref|[A-Z]{0,6}[ -]?\d)|title\s*:?\s*(?:$|\S)|view unit\b|UAN\b|URN\b|[A-Z0-9]{4} \d{2}\s*\(|[A-Z]{3,}[A-Z0-9]*\d+\b)/i;

/** How far a unit's head may reach. */
const reach = 15;

/** The piece with which a unit begins: the first line of its head, between the criteria before it and its own. */
export const unitStart = (pieces: readonly Piece[], after: number, first: number): number => {
  const isHead = (at: number) => isHeadLine(pieces[at] as Piece) && !isRelated(pieces, at);
  let last = first;
  while (last > after && !(last < first && isHead(last))) last -= 1;
  if (last <= after) return after + 1;
  const { text } = pieces[last] as Piece;
  for (let at = after + 1; at < last; at += 1)
    if (pieces[at]?.text === text) return earliest(pieces, at, after, isHead);
  return earliest(pieces, last, after, isHead);
};

const isHeadLine = ({ text, furniture }: Piece): boolean => {
  if (furniture && !/^(?:[A-Z]{3,}[A-Z0-9]*\d+[A-Z0-9]*$|[A-Z][A-Z0-9]{3} \d{2}\s*\()/.test(text))
    return false;
  const { rest = '' } = unitCodeBefore(text) ?? {};
  return heads.test(text) || /^\p{Lu}\p{Ll}/u.test(rest);
};

/** Whether a line is one of the standards that a unit names as those it relates to. */
const isRelated = (pieces: readonly Piece[], at: number): boolean => {
  if (!isStandard(pieces[at]?.text ?? '')) return false;
  for (let over = at - 1; over >= Math.max(0, at - reach); over -= 1) {
    const text = pieces[over]?.text ?? '';
    if (/\b(?:relationship|relate[sd]? to|national\s+occupational|occupational standards|NOS)\b/i.test(text))
      return true;
    if (!isStandard(text) && !/^\p{Ll}/u.test(text)) return false;
  }
  return false;
};

/** Whether the head of a unit stands between two places. */
export const hasHead = (pieces: readonly Piece[], after: number, before: number): boolean =>
  pieces.slice(after + 1, before).some(isHeadLine);

const isStandard = (number: string): boolean => /^[A-Z]{3,}[A-Z0-9]*\d/.test(number);

/** Whether two heads name units of the same kind: by a standard's code, by a title, or by a number. */
const areAlike = (one: string, other: string): boolean =>
  isStandard(one) === isStandard(other) && one.startsWith('title ') === other.startsWith('title ');

/** The number of a heading such as `Unit 4`, with its words: a list of contents has them otherwise. */
const numbered = (pieces: readonly Piece[], at: number): string | undefined => {
  const text = pieces[at]?.text ?? '';
  const titled = /^unit title\s*:\s*(\S.{4,30})/i.exec(text)?.[1];
  if (titled) return `title ${titled}`;
  const standard = /^[A-Z]{3,}[A-Z0-9]*\d+[A-Z0-9]*\b/.exec(text)?.[0];
  return (
    standard ??
    /^(?:unit|component|module)\s+(?!number|no\b|code|ref|level|credit|type)[A-Z]{0,6}[ -]?\d.*/i.exec(
      text,
    )?.[0]
  );
};

const earliest = (
  pieces: readonly Piece[],
  from: number,
  after: number,
  isHead: (at: number) => boolean,
): number => {
  let start = from;
  let own = numbered(pieces, from);
  for (let at = from - 1; at > after && at >= start - reach; at -= 1) {
    if (!isHead(at)) continue;
    const number = numbered(pieces, at);
    if (own !== undefined && number !== undefined && number !== own && areAlike(own, number)) break;
    own ??= number;
    start = at;
  }
  return start;
};
