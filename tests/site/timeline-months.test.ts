import { describe, expect, it } from 'vitest';
import { dotsOf } from '#site/timeline/dots.ts';

const days = (month: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    on: `${month}-${String(1 + (index % 28)).padStart(2, '0')}`,
    label: `E${index}`,
  }));
const inWords = (marks: readonly unknown[]) => `${marks.length} records`;

describe('a timeline of very many days', () => {
  it('has a dot a month, which says how many it stands for, and keeps apart what is before its beginning', () => {
    const rows = [{ label: 'Observations', marks: [...days('2026-01', 400), ...days('2026-02', 300)] }];
    const {
      rows: [row],
      monthly,
    } = dotsOf(rows, '2026-01-10', inWords);
    expect(monthly).toBe(true);
    expect(row?.marks.map(({ on, standsFor }) => [on, standsFor])).toEqual([
      ['2026-01-09', 134],
      ['2026-01-28', 266],
      ['2026-02-28', 300],
    ]);
    expect(row?.marks[2]?.label).toBe('February 2026: 300 records');
  });

  it('has a dot for each where they can be told apart', () => {
    const rows = [{ label: 'Observations', marks: days('2026-01', 600) }];
    expect(dotsOf(rows, '2026-01-01', inWords)).toEqual({ rows, monthly: false });
  });
});
