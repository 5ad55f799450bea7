import { describe, expect, test } from 'vitest';
import { isPlaceholder } from '#language/placeholder.ts';

describe('words are still to come in', () => {
  test.each([
    'TBC',
    'TBC - ask Jo',
    'tba',
    'To be written',
    'To be written when the round is over',
    'to be confirmed.',
    'Details to follow',
    'More to follow.',
    '[name]',
    '[insert date]',
    '<date>',
    'On [date] I heard a call at [time].',
    'I work for [your organisation] in a team.',
    '___',
    'N/A',
    'To do: ask the manager',
  ])('"%s"', (words) => {
    expect(isPlaceholder(words)).toBe(true);
  });
});

describe('nothing is missing in', () => {
  test.each([
    'A script to follow',
    'Easy to follow',
    'Clear steps to follow.',
    'To be polite is not enough',
    'Good morning [name], how can I help?',
    'The caller [customer] rang twice',
    'He said it [sic] and laughed [pause]',
    'To do this I listened twice and wrote down each step that I had heard.',
    'Answered in under 3 minutes, where < 5 is the aim',
    'Form that says TBC',
    'The date',
    'To be written to by the customer is a sign of trust in the whole team',
  ])('"%s"', (words) => {
    expect(isPlaceholder(words)).toBe(false);
  });
});
