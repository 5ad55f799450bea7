import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsAsJson } from '#report/findings-as-json.ts';
import { anyFinding, finding, STEERING } from './finding.ts';

test('the object holds the findings in order and how many there are of each severity', () => {
  const answered = { rule: 'expired', at: 'ocr-41', reason: 'Practice.', by: 'Jo', on: '2026-02-01' };
  const late = finding({ line: 20, severity: 'to-do', nearest: '2.3', subject: 'E014' });
  const early = finding({ line: 2, severity: 'warning', answered });
  const text = findingsAsJson([late, early]);
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toEqual({
    findings: [early, late].map((one) => ({ ...one, statements: ['GEN-1', 'VAC-1'] })),
    counts: { error: 0, warning: 0, 'to-do': 1, info: 0, answered: 1 },
  });
});

test('a finding names the statements that its rule answers, and none where it answers none', () => {
  const found = [finding({ rule: 'claim-without-place' }), finding({ rule: 'unknown-unit' })];
  const told = JSON.parse(findingsAsJson(found)).findings.map(
    ({ rule, statements }: Record<string, unknown>) => [rule, statements],
  );
  expect(told).toEqual([
    ['claim-without-place', ['GEN-14']],
    ['unknown-unit', undefined],
  ]);
});

test('fields come in one order, and those that a finding lacks stay out', () => {
  const shuffled = {
    mend: 'c',
    why: 'b',
    message: 'a',
    rule: 'r',
    severity: 'info',
    column: 1,
    line: 1,
    file: 'f',
  } as const;
  const [written] = JSON.parse(findingsAsJson([{ ...shuffled, nearest: undefined }])).findings;
  expect(Object.keys(written)).toEqual([
    'file',
    'line',
    'column',
    'severity',
    'rule',
    'message',
    'why',
    'mend',
  ]);
});

test('any finding reads back as it was, and nothing in it steers a terminal', () => {
  fc.assert(
    fc.property(anyFinding, (any) => {
      const text = findingsAsJson([any]);
      expect(JSON.parse(text).findings).toEqual([any]);
      expect(text).not.toMatch(STEERING);
    }),
  );
});
