import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelledLines, lineAgreement } from '#language/sense/labelled-lines.ts';
import { measuredKinds } from '#language/sense/measured-kinds.ts';
import { eachHalf, sensePage } from '#report/sense-page.ts';

const lines = (kind: string, half: string) =>
  labelledLines(readFileSync(join(import.meta.dirname, kind, `${half}.txt`), 'utf8'));
const measured = measuredKinds.map((kind) => ({ kind, lines: eachHalf((half) => lines(kind.id, half)) }));

describe.each(measured)('words of the kind $kind.id', ({ kind, lines: of }) => {
  test('are measured on sixty lines or more, half kept apart, and no line stands twice', () => {
    expect(of['held-out'].length).toBeGreaterThanOrEqual(30);
    expect(of['held-out'].length + of.tuned.length).toBeGreaterThanOrEqual(60);
    const texts = Object.values(of)
      .flat()
      .map(({ text }) => text.toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
  });

  test.each(['held-out', 'held-out-since'] as const)(
    'are found three times of four, and rightly nine times of ten, in %s.txt',
    (half) => {
      const { precision, recall } = lineAgreement(of[half], kind.finds);
      expect(precision).toBeGreaterThanOrEqual(0.9);
      expect(recall).toBeGreaterThanOrEqual(0.75);
    },
  );
});

test('the docs say how well words are read, with every miss', () => {
  const page = join(import.meta.dirname, '../../../docs/read-by-sense.md');
  expect(readFileSync(page, 'utf8')).toBe(sensePage(measured));
});

test('a line without a sign is refused', () => {
  expect(() => labelledLines('+ one\ntwo')).toThrow(RangeError);
});
