import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isoWeek, month } from '#statistics/periods.ts';

const aDay = 86_400_000;
const isoOf = (number: number) => new Date(number * aDay).toISOString().slice(0, 10);
const [first, last] = [Date.parse('0001-01-01') / aDay, Date.parse('9998-12-31') / aDay];
const dayNumber = fc.integer({ min: first, max: last });

describe('days', () => {
  test.each([
    ['2026-03-14', '2026-03-14', 0],
    ['2026-03-14', '2026-03-15', 1],
    ['2026-03-14', '2026-03-01', -13],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2025-12-31', '2026-01-01', 1],
    ['1969-12-31', '1970-01-01', 1],
  ])('from %s to %s are counted', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test('are counted as the calendar of the platform counts them, over ten thousand years', () => {
    fc.assert(
      fc.property(dayNumber, dayNumber, (from, to) => {
        expect(daysBetween(isoOf(from), isoOf(to))).toBe(to - from);
        expect(addDays(isoOf(from), to - from)).toBe(isoOf(to));
      }),
    );
  });

  test('are counted rightly for every single day of one cycle of 400 years', () => {
    const start = Date.parse('1800-03-01') / aDay;
    const wrong = Array.from({ length: 146_097 }, (_, index) => index).filter(
      (index) => addDays('1800-03-01', index) !== isoOf(start + index),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['', '2026-3-14', '14/03/2026', '2026-03-14T10:00', 'yesterday'])('refuse "%s"', (written) => {
    expect(() => daysBetween(written, '2026-03-14')).toThrow(RangeError);
  });
});

describe('weeks', () => {
  test.each([
    ['2026-03-09', '2026-03-09'],
    ['2026-03-14', '2026-03-09'],
    ['2026-03-15', '2026-03-09'],
    ['2026-03-16', '2026-03-16'],
    ['2027-01-01', '2026-12-28'],
    ['1969-12-28', '1969-12-22'],
  ])('put %s under Monday %s', (day, monday) => {
    expect(isoWeek(day)).toBe(monday);
  });

  test('begin on a Monday, at most six days before', () => {
    fc.assert(
      fc.property(dayNumber, (number) => {
        const monday = isoWeek(isoOf(number));
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect(daysBetween(monday, isoOf(number))).toBeGreaterThanOrEqual(0);
        expect(daysBetween(monday, isoOf(number))).toBeLessThanOrEqual(6);
      }),
    );
  });
});

test('a month is the year and month of its days', () => {
  expect(month('2026-03-14')).toBe('2026-03');
  expect(month('2026-12-31')).toBe('2026-12');
  expect(() => month('March 2026')).toThrow(RangeError);
});
