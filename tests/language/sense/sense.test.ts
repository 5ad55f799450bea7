import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelledLines, lineAgreement } from '#language/sense/labelled-lines.ts';
import { measuredKinds } from '#language/sense/measured-kinds.ts';
import { sensePage } from '#report/sense-page.ts';

const lines = (kind: string, half: string) =>
  labelledLines(readFileSync(join(import.meta.dirname, kind, `${half}.txt`), 'utf8'));
const measured = measuredKinds.map((kind) => ({
  kind,
  heldOut: lines(kind.id, 'held-out'),
  tuned: lines(kind.id, 'tuned'),
}));

describe.each(measured)('words of the kind $kind.id', ({ kind, heldOut, tuned }) => {
  test('are measured on sixty lines or more, half kept apart, and no line stands in both', () => {
    expect(heldOut.length).toBeGreaterThanOrEqual(30);
    expect(heldOut.length + tuned.length).toBeGreaterThanOrEqual(60);
    const texts = [...heldOut, ...tuned].map(({ text }) => text.toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('are found three times of four, and rightly nine times of ten, on the half kept apart', () => {
    const { precision, recall } = lineAgreement(heldOut, kind.finds);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.75);
  });
});

test('the docs say how well words are read, with every miss', () => {
  const page = join(import.meta.dirname, '../../../docs/read-by-sense.md');
  expect(readFileSync(page, 'utf8')).toBe(sensePage(measured));
});

test('a line without a sign is refused', () => {
  expect(() => labelledLines('+ one\ntwo')).toThrow(RangeError);
});
