import { describe, expect, test } from 'vitest';
import { onceFor } from '#language/once-for.ts';
import { counted, dateInWords, listInWords, literally, shortDate, shortened } from '#language/words.ts';

test('a number agrees with its noun', () => {
  expect([counted(1, 'day'), counted(0, 'day'), counted(2, 'reply', 'replies')]).toEqual([
    '1 day',
    '0 days',
    '2 replies',
  ]);
});

test('a day is said in words, long and short', () => {
  expect([dateInWords('2026-03-14'), shortDate('2026-12-01')]).toEqual(['14 March 2026', '1 Dec 2026']);
});

test('a list has its "and" before the last', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listInWords)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

test('words are cut to what fits, without a space before the ellipsis and without half a sign', () => {
  expect([shortened('as they are', 11), shortened('one two three', 9), shortened('abc\u{1F600}', 4)]).toEqual(
    ['as they are', 'one two…', 'abc…'],
  );
});

test('words with signs of a pattern are found as they stand', () => {
  const words = '(a+b) [c]? ^$ {1}|*.\\/-';
  expect(new RegExp(`^${literally(words)}$`, 'u').test(words)).toBe(true);
});

describe('what is worked out once for an object', () => {
  test('is made once for each, and apart, even where nothing comes of it', () => {
    const asked: object[] = [];
    const [first, second] = [{}, {}];
    const look = onceFor((key: object) => {
      asked.push(key);
      return undefined;
    });
    for (const key of [first, second, first, second]) look(key);
    expect(asked).toEqual([first, second]);
  });
});
