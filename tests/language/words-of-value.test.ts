import { describe, expect, it } from 'vitest';
import { wordsOfValue } from '#language/words-of-value.ts';

const greeting = { quality: 'greeting', rating: 3, note: 'Says who is answering.' };
const naming = { quality: 'naming', rating: 2, note: 'Uses the name the customer signed with, twice.' };
const drawn = (id: string) => ({
  id,
  stratum: 'written-routine',
  colleague: 'colleague-a',
  due: '2026-03-26',
});

describe('a claim on a field quotes', () => {
  it('the text of it as it was written', () => {
    expect(wordsOfValue('Two points, and then stopped.')).toBe('Two points, and then stopped.');
  });

  it('the note of one rating, however short', () => {
    expect(wordsOfValue({ quality: 'manner', rating: 3, note: 'Calm.' })).toBe('Calm.');
  });

  it('of all the ratings the longest note alone, not all of them in a chain', () => {
    expect(wordsOfValue([greeting, naming])).toBe(naming.note);
  });

  it('of a group of fields the longest text in it, without the names of its parts', () => {
    const survey = {
      id: 'survey',
      type: 'quantitative',
      what: 'Six short questions by email after every second contact.',
      when: 'From 15 to 26 June.',
    };
    expect(wordsOfValue([survey, { ...survey, id: 'cards', what: 'Comment cards at the counter.' }])).toBe(
      survey.what,
    );
    expect(wordsOfValue({ first: survey })).toBe(survey.what);
  });
});

describe('a claim quotes nothing, and is shown by its place', () => {
  it.each([
    ['an id', 'r2-34'],
    ['a choice', 'stratified-proportional'],
    ['a number', 4],
    ['a yes', true],
    ['a list of ids and days', [drawn('r1-01'), drawn('r1-02')]],
    [
      'the names of parts',
      [
        { id: 'opening', title: 'Opening' },
        { id: 'putting-right', title: 'Putting it right' },
      ],
    ],
    ['nothing', undefined],
  ])('where the field holds %s', (_, value) => {
    expect(wordsOfValue(value)).toBe('');
  });

  it('where one remark stands in a long list of things without words', () => {
    const swapped = { ...drawn('r1-03'), reason: 'The chat that was drawn had been erased.' };
    expect(wordsOfValue([drawn('r1-01'), drawn('r1-02'), swapped])).toBe('');
  });
});
