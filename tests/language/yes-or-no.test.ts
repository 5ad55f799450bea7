import { expect, test } from 'vitest';
import { saysWhetherDone } from '#language/yes-or-no.ts';

test.each([
  [['No', 'Yes']],
  [['Yes', 'No', 'N/A']],
  [['Not done', 'Done']],
  [['not met', 'Met']],
  [['Missing', 'Present']],
  [['Was not said', 'Was said']],
  [['Incomplete', 'Complete']],
  [['Yes, done', 'No, not done']],
])('%j says whether something was done', (labels) => {
  expect(saysWhetherDone(labels)).toBe(true);
});

test.each([
  [['Poor', 'Good']],
  [['Not good', 'Good']],
  [['Fail', 'Pass']],
  [['Not competent', 'Competent']],
  [['No', 'Partly', 'Yes']],
  [['Yes']],
  [['Done', 'Seen']],
])('%j has to be defined', (labels) => {
  expect(saysWhetherDone(labels)).toBe(false);
});
