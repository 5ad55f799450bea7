import { describe, expect, it } from 'vitest';
import type { Row } from '../../scripts/bench/subjects.ts';
import { benchPage, markdownTable, type Setting, withTable } from '../../scripts/bench/table.ts';

const setting: Setting = {
  cores: 2,
  memory: 25_100_000_000,
  system: 'linux x64',
  node: '24.21.0',
  astro: '7.3.5',
  date: '2026-08-03',
  times: 3,
};

const rows: Row[] = [
  { what: 'build', records: 1000, pages: 1200, wall: 12, cpu: 15, peak: 900_000_000 },
  { what: 'build', records: 100, pages: 150, wall: 4, cpu: 5.25, peak: 600_000_000 },
  { what: 'empty Astro site', records: 0, pages: 1, wall: 1, cpu: 1, peak: 300_000_000 },
  { what: 'check', records: 100, wall: 0.5, cpu: 0.6, peak: 100_000_000 },
  { what: 'Eleventy', records: 100, pages: 150, wall: 1.5, cpu: 2.1, peak: 150_000_000 },
];

describe('the table of the bench', () => {
  it('stands in the order of the work and of size, and says how much longer ten times the records take', () => {
    expect(markdownTable(rows).split('\n').slice(2)).toEqual([
      '| empty Astro site | – | 1 | 1.00 | 1.00 | 300 | – | – |',
      '| check | 100 | – | 0.50 | 0.60 | 100 | 0.29 × | – |',
      '| build | 100 | 150 | 4.00 | 5.25 | 600 | 2.50 × | – |',
      '| build | 1,000 | 1,200 | 12.0 | 15.0 | 900 | – | 3.0 × for 10 × |',
      '| Eleventy | 100 | 150 | 1.50 | 2.10 | 150 | 1.00 × | – |',
    ]);
  });

  it('says of each goal whether it is met, and by how much it is missed', () => {
    const page = benchPage(
      [
        { what: 'build, nothing changed', records: 100, pages: 150, wall: 1, cpu: 0.42, peak: 1 },
        { what: 'build without search', records: 100, pages: 150, wall: 4, cpu: 6.3, peak: 500_000_000 },
        ...rows,
      ],
      setting,
    );
    expect(page).toContain('| build, nothing changed | 100 | 0.3 × | 0.20 × | met |');
    expect(page).toContain('| build without search | 100 | 0.75 × | 3.00 × | missed by 4.0 times |');
    expect(page).toContain('| build without search | 100 | 200 MB | 500 MB | missed by 2.5 times |');
    expect(page).not.toContain('10,000');
  });

  it('says on what it was measured', () => {
    expect(benchPage(rows, setting)).toContain(
      'Measured on 2026-08-03: 2 cores, 25 GB of memory, linux x64, Node 24.21.0, Astro 7.3.5. Each row is the run in the middle of 3 by wall time.',
    );
  });

  it('goes between the markers of the README and leaves the rest as it was', () => {
    const readme = 'Before\n<!-- bench -->\nold\n<!-- /bench -->\nAfter\n';
    const after = withTable(readme, rows, setting) ?? '';
    expect(after).toMatch(
      /^Before\n<!-- bench -->\nMeasured on [\s\S]*\| check [\s\S]*\n<!-- \/bench -->\nAfter\n$/,
    );
    expect(after).not.toContain('old');
    expect(withTable(after, rows, setting)).toBe(after);
    expect(withTable('No markers', rows, setting)).toBeUndefined();
  });
});
