import { expect, test } from 'vitest';
import { nothingKnown } from '#leaks/leak.ts';
import { leakFinder } from '#leaks/leaks-in.ts';

const register = ['Ruth Adeyemi', 'Tom Brown', 'Grace Hall', 'Bill', 'the Duchess'].map((name) => ({
  names: [name],
  numbers: [],
  addresses: [],
}));
const find = leakFinder({ ...nothingKnown, vouching: ['Dan Foley'], mayStand: ['Brown Ltd'], register });
const found = (text: string) =>
  find(text)
    .filter(({ sort }) => sort.endsWith('private register'))
    .map(({ from, to, answerable }) => `${text.slice(from, to)}${answerable ? '?' : ''}`);

test.each([
  ['Brown told me to wait.', 'Brown'],
  ['I spoke to Brown about the rota.', 'Brown'],
  ['From: Brown', 'Brown'],
  ['Hi Grace, thank you', 'Grace'],
  ['The rota was made by Hall.', 'Hall'],
  ['Kind regards, Brown', 'Brown'],
])('a name that is a word is found where a person stands: "%s"', (text, name) => {
  expect(found(text)).toEqual([name]);
});

test.each([
  ['On Friday the call went to the desk, where Brown had the log.', 'Brown?'],
  ["We used Brown's log.", 'Brown?'],
  ['Brown', 'Brown?'],
  ['14;Brown;62', 'Brown?'],
  ['Brown-refund.jpg', 'Brown?'],
  ['CallBrown.pdf', 'Brown?'],
  ['I spoke to bill about it', 'bill?'],
])('a name that is a word is found by its capital, and may be answered: "%s"', (text, name) => {
  expect(found(text)).toEqual([name]);
});

test.each([
  'Brown paper was ordered.',
  'The wall was brown and the hall was empty.',
  'The Brown Paper Rota',
  'The complaint went to Brown Ltd.',
  'The bill was read out with grace.',
  'Town Hall Road closes in May.',
  'Form for the refund call, sent to the desk',
])('a name that is a word is let be where it is one: "%s"', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['R.A. asked for the log.', 'R.A.?'],
  ['The log went to R. A. on Friday.', 'R. A.?'],
  ['RA said so.', 'RA?'],
  ["RA's view", 'RA?'],
  ['I sat with RA and listened.', 'RA?'],
  ['The assessor (RA) agreed.', 'RA?'],
  ['RA', 'RA?'],
  ['call-RA-refund.pdf', 'RA?'],
])('initials are found where a person is told of, and may be answered: "%s"', (text, initials) => {
  expect(
    leakFinder({
      ...nothingKnown,
      register: [{ names: ['Ruth Adamson-Adeyemi'], numbers: [], addresses: [] }],
    })(text).map(({ from, to, answerable }) => `${text.slice(from, to)}${answerable ? '?' : ''}`),
  ).toEqual([initials]);
});

test.each([
  'The RADAR log',
  'R.A. Mulgrew wrote the book.',
  'See form GH on the desk.',
  'At 9 a.m. and so on',
])('letters that are nobody are let be: "%s"', (text) => {
  expect(found(text).filter((one) => one.endsWith('?'))).toEqual([]);
});
