/** A rule by which a value on a control chart shows more than common-cause variation. */
export type Signal = 'outside' | 'shift' | 'trend' | 'two-of-three';

/** Below, on or above. */
export type Side = -1 | 0 | 1;

const signalOrder: readonly Signal[] = ['outside', 'shift', 'trend', 'two-of-three'];

/** Points in a row that make a shift or a trend, as NHS "Making Data Count" counts them. */
const runLength = 7;

/** On which side of a level each value lies; nearer than `rounding` is on it. */
export const sidesOf = (values: readonly number[], level: number, rounding: number): Side[] =>
  values.map((value) => (Math.abs(value - level) <= rounding ? 0 : value > level ? 1 : -1));

/** Marks seven or more points in a row on one side. A point on the mean ends the row and starts none. */
export const shiftMarks = (sides: readonly Side[]): boolean[] => inRowsOf(runLength, sides);

/** Marks seven or more points in a row of which each is above, or each below, the one before. Equal ones end the row. */
export const trendMarks = (values: readonly number[], rounding: number): boolean[] => {
  const steps = values.slice(1).map((value, index) => stepFrom(values[index] ?? value, value, rounding));
  const inRow = inRowsOf(runLength - 1, steps);
  return values.map((_, index) => inRow[index - 1] === true || inRow[index] === true);
};

/**
 * Marks the points near a limit that are two or three of three points in a row, all three on the same side of the
 * mean. The third of them, where it is not near, is not marked. A point outside the limits is not near them.
 */
export const twoOfThreeMarks = (near: readonly boolean[], sides: readonly Side[]): boolean[] => {
  const starts = near.map((_, start) => isTwoOfThree(near, sides, start));
  return near.map((is, index) => is && starts.slice(Math.max(0, index - 2), index + 1).includes(true));
};

/** For each point the rules that fire there, always in the same order. */
export const signalsOf = (marks: Partial<Record<Signal, readonly boolean[]>>, points: number): Signal[][] =>
  Array.from({ length: points }, (_, index) => signalOrder.filter((signal) => marks[signal]?.[index]));

const stepFrom = (before: number, after: number, rounding: number): Side =>
  Math.abs(after - before) <= rounding ? 0 : after > before ? 1 : -1;

const isTwoOfThree = (near: readonly boolean[], sides: readonly Side[], start: number): boolean => {
  const [first = 0, ...others] = sides.slice(start, start + 3);
  const together = others.length === 2 && first !== 0 && others.every((side) => side === first);
  return together && near.slice(start, start + 3).filter(Boolean).length >= 2;
};

/** Marks every member of a row of at least `length` equal sides that are not 0. */
const inRowsOf = (length: number, sides: readonly Side[]): boolean[] => {
  const marks = sides.map(() => false);
  let start = 0;
  for (let end = 1; end <= sides.length; end++) {
    if (sides[end] === sides[start]) continue;
    if (sides[start] !== 0 && end - start >= length) marks.fill(true, start, end);
    start = end;
  }
  return marks;
};
