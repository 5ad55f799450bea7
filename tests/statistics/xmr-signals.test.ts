import { expect, test } from 'vitest';
import { type Side, shiftMarks, trendMarks, twoOfThreeMarks } from '#statistics/xmr-signals.ts';

// The vectors are those of NHSRplotthedots 0.2.2, tests/testthat/test-ptd_calculate_point_type.R (MIT licence). The package
// first finds where each seven ends and then marks the seven points up to there; here both are one step.

/** The points that belong to the sevens that end where the package says. */
const sevensEndingAt = (ends: readonly number[]): boolean[] =>
  ends.map((_, point) => ends.slice(point, point + 7).includes(1));

test.each<[Side[], number[]]>([
  [
    [1, 1, 1, 1, 1, 1],
    [0, 0, 0, 0, 0, 0],
  ],
  [
    [1, 1, 1, 1, 1, 1, -1],
    [0, 0, 0, 0, 0, 0, 0],
  ],
  [
    [1, 1, 1, 1, 1, 1, 1, 1, -1],
    [0, 0, 0, 0, 0, 0, 1, 1, 0],
  ],
  [
    [-1, -1, -1, -1, -1, -1, -1, -1, 1],
    [0, 0, 0, 0, 0, 0, 1, 1, 0],
  ],
  [
    [0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0],
  ],
])('a shift on the sides %j ends at %j', (sides, ends) => {
  expect(shiftMarks(sides)).toEqual(sevensEndingAt(ends));
});

test.each([
  [
    [1, 2, 3, 4, 5, 6],
    [0, 0, 0, 0, 0, 0],
  ],
  [
    [1, 2, 3, 4, 5, 6, 7],
    [0, 0, 0, 0, 0, 0, 1],
  ],
  [
    [1, 2, 3, 3, 4, 5, 6],
    [0, 0, 0, 0, 0, 0, 0],
  ],
  [
    [2, 1, 2, 3, 4, 5, 6, 7, 3],
    [0, 0, 0, 0, 0, 0, 0, 1, 0],
  ],
  [
    [7, 6, 5, 4, 3, 2, 1],
    [0, 0, 0, 0, 0, 0, 1],
  ],
  [
    [2, 7, 6, 5, 4, 3, 2, 1, 3],
    [0, 0, 0, 0, 0, 0, 0, 1, 0],
  ],
])('a trend in %j ends at %j', (values, ends) => {
  expect(trendMarks(values, 0)).toEqual(sevensEndingAt(ends));
});

test.each([
  ['101', '111', '101'],
  ['011', '111', '011'],
  ['110', '111', '110'],
  ['0010100', '1111111', '0010100'],
  ['0011000', '1111111', '0011000'],
  ['1001', '1111', '0000'],
  ['10011', '11111', '00011'],
  ['101', '1-1', '000'],
  ['011', '1-1', '000'],
  ['0010100', '1-1-1-1', '0000000'],
  ['0011000', '-1-1-1-', '0000000'],
  ['1110', '-111', '0110'],
  ['0111', '111-', '0110'],
  ['111', '---', '111'],
  ['111', '000', '000'],
  ['11', '11', '00'],
])('of the points near a limit %s on the sides %s those of two of three are %s', (near, side, expected) => {
  const sides = [...side].map((each): Side => (each === '1' ? 1 : each === '-' ? -1 : 0));
  const marks = twoOfThreeMarks(
    [...near].map((each) => each === '1'),
    sides,
  );
  expect(marks.map((mark) => (mark ? '1' : '0')).join('')).toBe(expected);
});
