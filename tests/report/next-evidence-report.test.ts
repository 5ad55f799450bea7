import { describe, expect, test } from 'vitest';
import type { NextEvidence } from '#authoring/next-evidence/next-evidence.ts';
import { nextEvidenceAsJson, nextEvidenceAsText } from '#report/next-evidence-report.ts';

const next: NextEvidence = {
  open: 4,
  existing: {
    record: 'E007',
    kind: 'account',
    what: 'Take E007 (Why we sample): hand it in for tiny-1/2.1.',
    closes: [{ what: 'hand-in', criterion: 'tiny-1/2.1', unit: 'tiny-1', why: 'Nothing was handed in.' }],
    support: 0,
  },
  piece: undefined,
};

describe('what evidence to turn to next', () => {
  test('is told with what to do, a reason for each gap, and that nothing is claimed', () => {
    expect(nextEvidenceAsText(next, 60)).toBe(`4 gaps are open over all units.

Of the records that are there, this would close the most, 1
of them. Take E007 (Why we sample): hand it in for
tiny-1/2.1.
  - Nothing was handed in.

These are suggestions. They claim nothing, and only an assessor decides what is met.
`);
  });

  test('is told in a line where nothing is open', () => {
    const none = { open: 0, existing: undefined, piece: undefined };
    expect(nextEvidenceAsText(none, 80)).toBe(
      'Nothing is open: every criterion has evidence that was handed in.\n',
    );
  });

  test('goes to a program as one object, null where there is no suggestion', () => {
    const read = JSON.parse(nextEvidenceAsJson(next, '2026-08-03'));
    expect(Object.keys(read)).toEqual(['asAt', 'open', 'existing', 'piece']);
    expect(read.piece).toBeNull();
    expect(read.existing.record).toBe('E007');
  });
});
