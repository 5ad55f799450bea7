import fc from 'fast-check';
import { expect, test } from 'vitest';
import { table } from '#report/table.ts';
import { anyText } from './finding.ts';

test('columns line up, numbers to the right', () => {
  const rows = [
    ['ocr-41/4.9', 'E014', '3'],
    ['ocr-41/4.10', '', '12'],
  ];
  expect(table(rows, { header: ['Criterion', 'Evidence', 'Claims'], align: ['left', 'left', 'right'] })).toBe(
    [
      'Criterion    Evidence  Claims',
      '───────────  ────────  ──────',
      'ocr-41/4.9   E014           3',
      'ocr-41/4.10                12',
      '',
    ].join('\n'),
  );
});

test('a long cell is cut, and one with line ends stays on its line', () => {
  const shown = table([['A call about a refund', 'two\nlines']], { header: ['What', 'Quote'], longest: 10 });
  expect(shown.split('\n')[2]).toBe('A call ab…  two lines');
});

test('without rows the header stands alone', () => {
  expect(table([], { header: ['Unit'] })).toBe('Unit\n────\n');
});

test('any cells give one line a row, none wider than the columns, and nothing that steers a terminal', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyText, { maxLength: 4 })), (rows) => {
      const lines = table(rows, { header: ['a', 'b'], longest: 12 }).split('\n');
      expect(lines).toHaveLength(rows.length + 3);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(4 * 12 + 3 * 2);
      expect(lines.join('')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
