import { expect, test } from 'vitest';
import { nothingKnown } from '#leaks/leak.ts';
import { leaksIn } from '#leaks/leaks-in.ts';
import { withDigits } from '#leaks/lookalike-digits.ts';

const found = (text: string) =>
  leaksIn(text, nothingKnown).map(({ sort, from, to }) => `${sort}: ${text.slice(from, to)}`);

test.each([
  ['Ring O77OO 9OO 123 back.', 'telephone number: O77OO 9OO 123'],
  ['Ring o7700 900l23 back.', 'telephone number: o7700 900l23'],
  ['Ring +44 (o) 7700 9OO123 back.', 'telephone number: +44 (o) 7700 9OO123'],
  ['She read out 4lll llll 1111 1111.', 'card number: 4lll llll 1111 1111'],
  ['Card 4000 O566 5566 5556', 'card number: 4000 O566 5566 5556'],
  ['QQ l2 34 56 C', 'National Insurance number: QQ l2 34 56 C'],
  ['QQ1O3O56A', 'National Insurance number: QQ1O3O56A'],
  ['sort code 2O-OO-OO', 'bank account: 2O-OO-OO'],
  ['sort code 2O-45-l7', 'bank account: 2O-45-l7'],
  ['sort code 20-45-17 account 5577991l', 'bank account: 5577991l'],
])('a number with letters for digits is found: "%s"', (text, expected) => {
  expect(found(text)).toContain(expected);
});

test.each([
  'Is O2 in the list of 2026?',
  'I 12345 times said so',
  'On 2026-03-04 I looked at 12 of 140.',
  'oil 10l, l and O',
  'E014, D003 and ocr-41/2.4',
])('words and codes stay as they are: "%s"', (text) => {
  expect(withDigits(text)).toBe(text);
});

test('the length stays the same, so that a place leads back', () => {
  const text = 'call O77OO 9OO 123 or l2-34-56 O';
  expect(withDigits(text)).toHaveLength(text.length);
});
