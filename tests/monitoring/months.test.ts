import { describe, expect, test } from 'vitest';
import { addMonths } from '#statistics/months.ts';

describe('a day some months away', () => {
  test.each([
    ['2026-03-14', 1, '2026-04-14'],
    ['2026-03-14', -3, '2025-12-14'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-05-31', -6, '2025-11-30'],
    ['2026-06-09', 0, '2026-06-09'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('is later for every month more', () => {
    const days = Array.from({ length: 60 }, (_, index) => addMonths('2024-01-31', index - 30));
    expect([...days].sort()).toEqual(days);
    expect(new Set(days).size).toBe(60);
  });
});
