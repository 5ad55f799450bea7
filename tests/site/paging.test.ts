import { describe, expect, it } from 'vitest';
import { sheetPath, sheetsOf } from '#site/paging.ts';

const rowsIn = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).flatMap(([month, count]) =>
    Array.from({ length: count }, (_, index) => `${month}-${String(1 + (index % 28)).padStart(2, '0')}`),
  );

const split = (counts: Readonly<Record<string, number>>, most = 10) =>
  sheetsOf(rowsIn(counts), { dayOf: (day) => day, most }).map(({ slug, title, rows }) => [
    slug,
    title,
    rows.length,
  ]);

describe('the pages of a list', () => {
  it('are one where all rows fit', () => {
    expect(split({ '2026-01': 4, '2026-02': 6 })).toEqual([['', 'All', 10]]);
    expect(split({})).toEqual([['', 'All', 0]]);
  });

  it('hold whole months, as many as fit, the newest first', () => {
    expect(split({ '2025-11': 4, '2026-01': 4, '2026-02': 6, '2026-03': 2 })).toEqual([
      ['', 'February to March 2026', 8],
      ['2025-11', 'November 2025 to January 2026', 8],
    ]);
  });

  it('hold equal parts of a month that alone is too long, each of days that follow each other', () => {
    const sheets = sheetsOf(rowsIn({ '2026-01': 3, '2026-02': 28 }), { dayOf: (day) => day, most: 10 });
    expect(sheets.map(({ slug, title, rows }) => [slug, title, rows.length])).toEqual([
      ['', 'February 2026, part 3 of 3', 8],
      ['2026-02-2', 'February 2026, part 2 of 3', 10],
      ['2026-02', 'February 2026, part 1 of 3', 10],
      ['2026-01', 'January 2026', 3],
    ]);
    expect(sheets[1]?.rows[0]).toBe('2026-02-11');
  });

  it('keep rows of long ago where they are when something is written today', () => {
    const before = split({ '2026-01': 9, '2026-02': 9, '2026-03': 9 });
    const after = split({ '2026-01': 9, '2026-02': 9, '2026-03': 9, '2026-04': 2 });
    expect(after.slice(2)).toEqual(before.slice(1));
  });

  it('hold every row once, in the order in which it came', () => {
    const rows = rowsIn({ '2026-03': 13, '2026-01': 27, '2026-02': 4 }).map((on, at) => ({ on, at }));
    const sheets = sheetsOf(rows, { dayOf: ({ on }) => on, most: 10 });
    expect(sheets.flatMap((sheet) => sheet.rows.map(({ at }) => at)).sort((a, b) => a - b)).toEqual(
      rows.map(({ at }) => at),
    );
    for (const sheet of sheets) {
      expect(sheet.rows.length).toBeLessThanOrEqual(10);
      expect([...sheet.rows].sort((a, b) => a.at - b.at)).toEqual(sheet.rows);
    }
  });

  it('have addresses of their own beside that of the list', () => {
    expect(sheetPath('evidence.html', { slug: '' })).toBe('evidence.html');
    expect(sheetPath('evidence.html', { slug: '2026-02-2' })).toBe('evidence-2026-02-2.html');
  });
});
