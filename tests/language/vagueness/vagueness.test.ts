import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vagueness } from '#language/vagueness/vagueness.ts';

const isVague = (text: string) => vagueness({ text }).vague;

describe('a development point is vague where it', () => {
  test.each([
    ['asks for a better trait', 'You need to improve your tone.'],
    ['gives a score and a target', 'Empathy 2 out of 4, get it to 3 by June.'],
    ['gives a time and only judges there', 'Your tone at 02:10 was poor.'],
    ['names a contact and only judges it', 'The Jenkins call on Tuesday: poor tone.'],
    ['puts a judgement in quotes', 'Bring more of a “can do” attitude.'],
    ['judges in words that no list holds', 'You came over as a bit brusque.'],
    ['judges in a misspelt word', 'Be more proffesional.'],
    ['names an act as an area to be better at', 'Be better at explaining fees to buyers.'],
    ['tells what the writer did', 'I listened to the call and we talked about it.'],
    ['turns a phrase that only urges', 'Pull your socks up and go the extra mile.'],
  ])('%s', (_what, text) => {
    expect(isVague(text)).toBe(true);
  });
});

describe('a development point is clear where it', () => {
  test.each([
    ['tells an act that anybody there could have seen', 'You interrupted the customer.'],
    ['tells what was left out', 'No apology for the delay.'],
    ['quotes what was said', 'It was “calm down” that set her off.'],
    ['says what to do before what', 'Ask for the postcode before you open the account.'],
    ['tells of things and not of manner', 'The letter was addressed to the wrong house.'],
  ])('%s', (_what, text) => {
    expect(isVague(text)).toBe(false);
  });
});

describe('what a record holds beside the words', () => {
  const text = 'You need to improve your tone.';
  test('helps where the example tells what was said', () => {
    expect(vagueness({ text, example: '“I told you that already.”' }).vague).toBe(false);
  });
  test('helps where it says what to do instead', () => {
    expect(vagueness({ text, instead: 'Say back what she asked for.' }).vague).toBe(false);
  });
  test('does not help where the example only judges again', () => {
    expect(vagueness({ text, example: 'The tone was poor throughout.' }).vague).toBe(true);
  });
  test('does not help where it is a quality criterion and a time alone', () => {
    expect(vagueness({ text, quality: 'tone', at: '02:10' }).vague).toBe(true);
  });
});

describe('what is missing is said', () => {
  test('of a point that has nothing', () => {
    expect(vagueness({ text: 'You need to improve your tone.' }).missing).toEqual([
      'words that only judge: “improve”, “tone”',
      'no example: it tells nothing that was said or done',
      'no place in the transaction',
      'no quality criterion',
      'nothing to say or do instead',
    ]);
  });
  test('and nothing is missing of a point that has all', () => {
    const point = {
      text: 'You talked over the caller.',
      quality: 'listening',
      example: '“Yes, yes.”',
      at: '01:13',
      instead: 'Let her finish.',
    };
    expect(vagueness(point)).toEqual({ vague: false, missing: [] });
  });
});

test('any words get an answer, and the same one each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const first = vagueness({ text });
      expect(vagueness({ text })).toEqual(first);
      expect(first.vague).toBe(first.missing.includes('nothing to say or do instead'));
    }),
  );
});

test.each([
  'Give the second half too: vans are running as normal, only the page is down.',
  'A minute away from the desk before the next one is allowed.',
  'The pace was as normal.',
])('a word that says how things stand is not called one that only judges: %s', (text) => {
  expect(vagueness({ text }).missing.join()).not.toMatch(/words that only judge/);
});

test('of words that judge and words that say how things stand only the first are named', () => {
  const { missing } = vagueness({ text: 'Keep a professional pace as normal.' });
  expect(missing[0]).toBe('words that only judge: “professional”');
});
