import { type Pairs, partedColumns } from './guess-columns.ts';
import { closes, isOverColumns } from './headings.ts';
import type { Mark } from './mark.ts';
import type { Piece } from './piece.ts';

/** How many lines an outcome may be woven into. */
const reach = 10;

/**
 * Takes an outcome and its criteria apart where the lines of their two columns were read across: each line then begins
 * with the next words of the outcome, which `full` holds whole, from elsewhere in the text. Gives the pieces without
 * these words, and the marks moved to where they then stand.
 */
export const unweave = <M extends Mark>(
  pieces: readonly Piece[],
  marks: readonly M[],
  full: (mark: M) => string | undefined,
): { pieces: Piece[]; marks: M[] } => {
  const apart = [...pieces];
  let moved = [...marks];
  for (const mark of marks) {
    if (mark.kind !== 'outcome') continue;
    const whole = full(mark);
    const beside = marks.find(
      (one) => one.kind === 'criterion' && one.piece === mark.piece && one.from > mark.to,
    );
    if (whole === undefined || !beside) continue;
    const begun = (pieces[mark.piece] as Piece).text.slice(mark.to, beside.from).trim();
    if (begun === '' || begun === whole || !whole.startsWith(begun)) continue;
    let rest = whole.slice(begun.length).trim().split(' ');
    for (let at = mark.piece + 1; rest.length > 0 && at <= mark.piece + reach && at < apart.length; at += 1) {
      const count = shared((apart[at] as Piece).text.split(' '), rest);
      if (count === 0) continue;
      const taken = rest.slice(0, count).join(' ').length;
      const piece = apart[at] as Piece;
      const text = piece.text.slice(taken).trimStart();
      const gone = piece.text.length - text.length;
      apart[at] = { ...piece, text };
      moved = moved.map((one) =>
        one.piece === at ? { ...one, from: one.from - gone, to: one.to - gone } : one,
      );
      rest = rest.slice(count);
    }
  }
  return { pieces: apart, marks: moved.filter(({ from }) => from >= 0) };
};

const shared = (words: readonly string[], rest: readonly string[]): number => {
  let count = 0;
  while (count < rest.length && words[count] === rest[count]) count += 1;
  return count;
};

/**
 * Takes outcomes and criteria apart whose columns were read across and that stand whole nowhere else: by how well the
 * words of each go on from each other. `guessed` hears which outcomes were put together so.
 */
export const unweaveByGuess = <M extends Mark>(
  pieces: readonly Piece[],
  marks: readonly M[],
  {
    pairs,
    isKnown,
    guessed,
  }: {
    pairs: () => Pairs;
    /** Whether an outcome stands whole elsewhere, so that nothing has to be guessed. */
    isKnown: (mark: M) => boolean;
    guessed: (mark: M) => void;
  },
): { pieces: Piece[]; marks: M[] } => {
  const apart = [...pieces];
  let moved = [...marks];
  const [wide, narrow] = [widthOfCriteria(pieces, marks), widthOfOutcomes(pieces, marks)];
  const sure = beginLines(marks);
  for (const mark of marks) {
    if (mark.kind !== 'outcome') continue;
    const beside = marks.find(
      (one) => one.kind === 'criterion' && one.piece === mark.piece && one.from > mark.to,
    );
    const line = pieces[mark.piece] as Piece;
    if (!beside || line.text.length > widest || isKnown(mark)) continue;
    const outcome = line.text.slice(mark.to, beside.from).trim();
    const rows = rowsAfter(pieces, marks, mark.piece).map((row) => ({ ...row, sure }));
    if (outcome === '' || rows.length === 0) continue;
    const parting = partedColumns(
      { outcome, criterion: line.text.slice(beside.to).trim(), lines: rows, wide, narrow },
      pairs(),
    );
    if (!parting) continue;
    guessed(mark);
    const taken: string[] = [];
    for (const [nth, count] of parting.entries()) {
      const at = mark.piece + 1 + nth;
      const words = (apart[at] as Piece).text.split(' ');
      const own = words.slice(0, count).join(' ');
      if (count === 0) continue;
      taken.push(own);
      const gone = own.length + (words.length > count ? 1 : 0);
      apart[at] = { ...(apart[at] as Piece), text: words.slice(count).join(' ') };
      moved = moved.map((one) =>
        one.piece === at ? { ...one, from: one.from - gone, to: one.to - gone } : one,
      );
    }
    const own = apart[mark.piece] as Piece;
    const added = ` ${taken.join(' ')}`;
    apart[mark.piece] = {
      ...own,
      text: `${own.text.slice(0, beside.from).trimEnd()}${added} ${own.text.slice(beside.from)}`,
    };
    const shift = own.text.slice(0, beside.from).trimEnd().length + added.length + 1 - beside.from;
    moved = moved.map((one) =>
      one.piece === mark.piece && one.from >= beside.from
        ? { ...one, from: one.from + shift, to: one.to + shift }
        : one,
    );
  }
  return { pieces: apart, marks: moved };
};

/** How wide the lines are that a code begins, and that have no words of an outcome: undefined where they are few. */
const widthOfCriteria = (pieces: readonly Piece[], marks: readonly Mark[]): number | undefined => {
  const own = marks.filter(({ kind, from }) => kind === 'criterion' && from === 0);
  const lengths = own
    .map(({ piece }) => pieces[piece]?.text.length ?? 0)
    .filter((length) => length <= widest);
  return lengths.length < 3 ? undefined : Math.max(...lengths);
};

/** How wide the words of outcomes are that a criterion stands beside; undefined where none does. */
const widthOfOutcomes = (pieces: readonly Piece[], marks: readonly Mark[]): number | undefined => {
  const lengths = marks.flatMap((mark, at) => {
    const next = marks[at + 1];
    return mark.kind === 'outcome' && next?.kind === 'criterion' && next.piece === mark.piece
      ? [(pieces[mark.piece]?.text.slice(mark.from, next.from).trim() ?? '').length]
      : [];
  });
  const seen = lengths.filter((length) => length <= widest / 2);
  return seen.length === 0 ? undefined : Math.max(...seen);
};

/** Whether nearly all criteria begin a line, but for those that an outcome stands before: they are a column of their own. */
const beginLines = (marks: readonly Mark[]): boolean => {
  const beside = new Set(marks.filter(({ kind }) => kind === 'outcome').map(({ piece }) => piece));
  const own = marks.filter(({ kind, piece }) => kind === 'criterion' && !beside.has(piece));
  return own.filter(({ from }) => from === 0).length >= 0.6 * own.length;
};

/** Lines of a page are no longer than this: what is longer stands on one line, and was not read across. */
const widest = 160;

/** The lines after one up to that which begins with a code, with how many words stand before a code within them. */
const rowsAfter = (
  pieces: readonly Piece[],
  marks: readonly Mark[],
  from: number,
): { text: string; known?: number }[] => {
  const rows: { text: string; known?: number }[] = [];
  for (let at = from + 1; at < pieces.length && rows.length < 5; at += 1) {
    const { text, bullet, apart, furniture } = pieces[at] as Piece;
    const mark = marks.find(({ piece }) => piece === at);
    if (
      furniture ||
      bullet ||
      apart ||
      text.length > widest ||
      mark?.from === 0 ||
      closes(text) ||
      isOverColumns(text)
    )
      break;
    if (mark) {
      rows.push({
        text: text.slice(0, mark.from).trim(),
        known: text.slice(0, mark.from).trim().split(' ').length,
      });
      break;
    }
    rows.push({ text });
  }
  return rows;
};
