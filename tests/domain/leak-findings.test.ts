import { expect, test } from 'vitest';
import { leakFindings } from '#domain/leak-findings.ts';
import { nothingKnown } from '#leaks/leak.ts';
import { leakFinder } from '#leaks/leaks-in.ts';

const find = leakFinder(nothingKnown);
const text = 'First line.\nMrs Oyelaran rang from 07700 900123.\nShe gave QQ 12 34 56 C.';

test('a text that is published has a finding for each line that holds something, and never what it holds', () => {
  const findings = leakFindings(find, { subject: 'E014', file: 'evidence/E014/call.txt', text });
  expect(
    findings.map(({ rule, file, line, column, message }) => ({ rule, file, line, column, message })),
  ).toEqual([
    {
      rule: 'third-party-named',
      file: 'evidence/E014/call.txt',
      line: 2,
      column: 1,
      message: 'E014 holds what looks like a name and a telephone number.',
    },
    {
      rule: 'must-stay-private',
      file: 'evidence/E014/call.txt',
      line: 3,
      column: 10,
      message: 'E014 holds what looks like a National Insurance number.',
    },
  ]);
});

test('a text whose lines are not those of its file has its findings at the place that is given', () => {
  const place = { file: 'content/observations/E014-call.yaml', line: 20, column: 5 };
  const findings = leakFindings(find, {
    subject: 'E014',
    file: place.file,
    text,
    what: 'the words of form.pdf',
    place,
  });
  expect(findings[0]).toMatchObject({ ...place, subject: 'E014' });
  expect(findings[0]?.message).toContain('E014, in the words of form.pdf, holds');
});
