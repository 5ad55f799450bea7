import { expect, test } from 'vitest';
import { falseDiscovery } from '#statistics/statistics.ts';

// Benjamini and Hochberg (1995), section 4.1: fifteen comparisons of two treatments of heart attacks.
const printed = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

test('at 0.05 the first four of the fifteen printed p-values stand', () => {
  expect(falseDiscovery(printed, 0.05).stand).toEqual(printed.map((_, index) => index < 4));
});

test('the order in which they come changes nothing, and equal ones share their lot', () => {
  expect(falseDiscovery([...printed].reverse(), 0.05).stand).toEqual(printed.map((_, index) => index >= 11));
  expect(falseDiscovery([0.02, 0.9, 0.02], 0.05).stand).toEqual([true, false, true]);
});

test('of none, none stands', () => {
  expect(falseDiscovery([], 0.1)).toEqual({ stand: [], among: 0, most: 0 });
});

test('a test that could never stand takes no room from one that could', () => {
  // Two of four could give p-values below 0.05 / 2; the others never below 0.04.
  expect(falseDiscovery([0.02, 0.3, 0.9, 1], 0.05).stand).toEqual([false, false, false, false]);
  expect(falseDiscovery([0.02, 0.3, 0.9, 1], 0.05, [0.001, 0.002, 0.04, 1]).stand).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('it refuses as many smallest p-values as there are not', () => {
  expect(() => falseDiscovery([0.1], 0.05, [])).toThrow('1 p-values have 0 smallest.');
});
