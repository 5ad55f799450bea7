import { expect, test } from 'vitest';
import { looksLikeName } from '#rules/data-protection/pseudonym-is-a-name.ts';

test.each([
  'Sarah',
  'Sarah B',
  'Sarah 2',
  'S. Jones 1',
  'S.Jones',
  'Sarah, adviser',
  'Adviser Sarah',
  'Mrs Smith 2',
  'Jonesy',
])('"%s" looks like a name', (shownAs) => {
  expect(looksLikeName(shownAs)).toBe(true);
});

test.each([
  'Colleague A',
  'Colleague A1',
  'Colleague-A',
  'Colleague (A)',
  'Colleague 12',
  'Adviser three',
  'Customer',
  'The caller',
  'Night adviser',
  'Team member B2',
  'A',
  '7',
  'Agent 007',
  'Fox 3',
])('"%s" is a pseudonym', (shownAs) => {
  expect(looksLikeName(shownAs)).toBe(false);
});
