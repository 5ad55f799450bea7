import { expect, test } from 'vitest';
import { leaksInRow } from '#leaks/in-row.ts';
import { nothingKnown } from '#leaks/leak.ts';
import { leakFinder } from '#leaks/leaks-in.ts';
import { isLearnerNumber } from '#leaks/learner-number.ts';

const find = leakFinder(nothingKnown);
const found = (text: string) => find(text).map(({ sort, answerable }) => `${sort}${answerable ? '?' : ''}`);

test('ten digits are a learner number where the last checks the others', () => {
  expect(['4821907762', '7394018260', '6152839407'].map(isLearnerNumber)).toEqual([true, true, true]);
  expect(['4821907763', '0482190776', '482190776', '48219077621'].map(isLearnerNumber)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test.each([
  'ULN 4821907762',
  'ULN: 482 190 7762',
  'Unique Learner Number – 4821 9077 62',
  'His learner number is 4821907762.',
  'Registered with the awarding body as 4821907762',
  'uln_4821907762.pdf',
  'Candidate 4821-907-762',
  'Unique Learner Number (ULN) is 1000 0000 43',
  'the learner (1000000043) was registered',
])('it is found where something says what it is, and no answer settles it: "%s"', (text) => {
  expect(found(text)).toContain('unique learner number');
});

test('one that is called so is found though it is misspelt', () => {
  expect(found('ULN 4821907763')).toContain('unique learner number');
});

test.each(['4821907763 calls were learned of', 'Learners took 1,234,567,890 steps', 'Frame hash 4821907762'])(
  'ten digits are none where nothing says so or the check fails: "%s"',
  (text) => {
    expect(found(text)).not.toContain('unique learner number');
  },
);

test('it is found in the cells of a row that together say what it is', () => {
  const { leaks } = leaksInRow(find, 'Sam Reed | 4821907762', 'Learner | ULN');
  expect(leaks.map(({ sort }) => sort)).toContain('unique learner number');
  const beside = leaksInRow(find, 'ULN | 4821907762').leaks;
  expect(beside.map(({ sort }) => sort)).toEqual(['unique learner number']);
});
