import { describe, expect, test } from 'vitest';
import { kinshipInField, kinshipInWords } from '#language/kinship.ts';

const field = (words: string) => kinshipInField(words, 'Sam Reed')?.sure;
const words = (text: string) => kinshipInWords(text, 'Sam Reed')?.sure;

describe('the field says that the witness is family', () => {
  test.each([
    'Sister of the learner',
    "The learner's sister",
    'His sister.',
    "Sam's brother-in-law, and works next door",
    'Mother of Sam Reed',
    'I am her husband',
    'Related to the learner',
    'A relative of Sam',
    'my son Sam works here',
  ])('"%s"', (text) => {
    expect(field(text)).toBe(true);
  });
});

test.each(['Sister', 'Cousin.', 'Partner', "Sam's partner"])('the field is doubted: "%s"', (text) => {
  expect(field(text)).toBe(false);
});

describe('the field says nothing of family', () => {
  test.each([
    'Leads the sister team and is no relative',
    'Not related to the learner',
    'No relative of Sam',
    'Manages the partner company',
    'I lead his sister team',
    'His sister company is ours',
    'Partner in the firm',
    'Sister on ward 4',
    "Works with Sam's sister",
    "The learner's sister team is mine",
    'Manager of the learner; mother of two',
    'Neither friend nor cousin of Sam',
  ])('"%s"', (text) => {
    expect(field(text)).toBeUndefined();
  });
});

describe('the words of a testimony', () => {
  test.each([
    ["I am Sam's sister and saw it.", true],
    ['I watched my son Sam at work.', true],
    ['Sam is my nephew.', true],
    ['I am his sister.', false],
    ['The caller said "I am her son".', undefined],
    ['The caller asked for his sister.', undefined],
    ['Sam rang the mother of the customer.', undefined],
    ['I am not his sister.', undefined],
    ["I am his sister team's lead.", undefined],
  ])('"%s"', (text, sure) => {
    expect(words(text)).toBe(sure);
  });
});
