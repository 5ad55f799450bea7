import { describe, expect, test } from 'vitest';
import { keyFinder } from '#language/pseudonym-keys.ts';

const keysIn = keyFinder(['Colleague A', 'Colleague B', 'Adviser 3']);
const said = (words: string) => keysIn(words).map(({ named, sure }) => `${named}${sure ? '' : '?'}`);

describe('who stands behind a pseudonym is said by', () => {
  test.each([
    ['Colleague A is Sarah.', 'Sarah'],
    ['I knew that colleague A is Sarah Jones', 'Sarah Jones'],
    ['Colleague A is really called Sarah', 'Sarah'],
    ['Colleague A was called Sarah', 'Sarah'],
    ['Colleague A, whose name is Sarah, was calm.', 'Sarah'],
    ["Colleague A's name is Sarah", 'Sarah'],
    ['Colleague A’s real name is Oonagh', 'Oonagh'],
    ['Colleague A aka Sarah', 'Sarah'],
    ['Colleague A (aka Sarah)', 'Sarah'],
    ['Colleague A, a.k.a. Sarah', 'Sarah'],
    ['Colleague A (Sarah)', 'Sarah'],
    ['Colleague A = Sarah', 'Sarah'],
    ['Colleague A: Sarah', 'Sarah'],
    ['Colleague A: Sarah Jones.', 'Sarah Jones'],
    ['Colleague A: Sarah, Colleague B: Tom', 'Sarah', 'Tom'],
    ['Adviser 3 is actually Priya', 'Priya'],
    ['Sarah Jones is Colleague A', 'Sarah Jones'],
    ['Sarah (Colleague A) was calm', 'Sarah'],
    ['I coached Sarah, who is new. Tom is colleague B.', 'Tom'],
    ['Sarah is known as Colleague A here', 'Sarah'],
  ])('"%s"', (words, ...names) => {
    expect(said(words)).toEqual(names);
  });
});

describe('a word that may be a name is only doubted in', () => {
  test.each([
    ['Colleague A is called Oonagh', 'Oonagh?'],
    ['Colleague A is Oonagh Kinsella', 'Oonagh Kinsella?'],
    ['Colleague A aka Flash', 'Flash?'],
  ])('"%s"', (words, name) => {
    expect(said(words)).toEqual([name]);
  });
});

describe('nobody is named in', () => {
  test.each([
    'Colleague A: Good morning.',
    'Colleague A: Sarah, could you hold the line?',
    'Colleague A: Yes, I can do that. Colleague B: Thank you.',
    'Colleague A is Deaf',
    'Colleague A is Polish and speaks French',
    'Colleague A was On hold for a minute',
    'Colleague A was Excellent',
    'Colleague A is Team Leader on Mondays',
    'Colleague A was Highly Commended',
    'My Manager is Colleague A',
    'The Observer was Colleague B',
    'Caller = Colleague A',
    'Colleague A (Telephone) and Colleague B (Live Chat)',
    'Colleague A (Monday)',
    "Colleague A is Sarah's coachee",
    "Colleague A's name is Withheld",
    'Colleague A told Sarah Jones the price',
    'Colleague AB is Sarah',
    'A colleague is here',
    'Sarah wrote it.',
  ])('"%s"', (words) => {
    expect(said(words)).toEqual([]);
  });
});

test('nobody is named where nobody is observed', () => {
  expect(keyFinder([])('Colleague A is Sarah')).toEqual([]);
});
