import type { Mark } from './gather.ts';
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
    const whole = mark.kind === 'outcome' ? full(mark) : undefined;
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
