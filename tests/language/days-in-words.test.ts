import { describe, expect, test } from 'vitest';
import { daysInWords, firstDayNamed } from '#language/days-in-words.ts';

describe('the days that words name', () => {
  test('are read however they are written', () => {
    expect(daysInWords('On 2 May 2026, the 14th of June 2026 and 2026-07-01', '2026-08-01')).toEqual([
      '2026-05-02',
      '2026-06-14',
      '2026-07-01',
    ]);
  });

  test('are of the year that brings them nearest where they name none', () => {
    expect(daysInWords('on 3 March', '2026-04-01')).toEqual(['2026-03-03']);
    expect(daysInWords('on 20 December', '2026-01-10')).toEqual(['2025-12-20']);
  });

  test('are none in "may 3 of us" and "the 31st"', () => {
    expect(daysInWords('It may be 3 of us on the 31st', '2026-04-01')).toEqual([]);
  });
});

describe('the first day named with its year', () => {
  test.each([
    ['A1 award, 14 June 2019', '2019-06-14'],
    ['A1 award, gained on the 14th of June 2019', '2019-06-14'],
    ['A1 award, gained 2019-06-14', '2019-06-14'],
    ['A1 award, june 2019', '2019-06-01'],
  ])('of "%s" is %s', (words, day) => {
    expect(firstDayNamed(words)).toBe(day);
  });

  test('is none where the year is missing, or the month stands within a word', () => {
    expect(firstDayNamed('A1 award, 14 June')).toBeUndefined();
    expect(firstDayNamed('To our dismay 2019 people came')).toBeUndefined();
  });
});
