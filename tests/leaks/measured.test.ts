import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Knowledge } from '#leaks/leak.ts';
import { labelledLines, type Measured, measured, type Tally } from '#leaks/measured.ts';
import { leaksPage } from '#report/leaks-page.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const knowledge: Knowledge = parse(read('knowledge.yaml'));
const lines = { heldOut: labelledLines(read('held-out.txt')), tuned: labelledLines(read('tuned.txt')) };
const heldOut = measured(lines.heldOut, knowledge);
const tuned = measured(lines.tuned, knowledge);

const total = (pick: (tally: Tally) => number, { bySort }: Measured, without?: string) =>
  [...bySort].filter(([sort]) => sort !== without).reduce((sum, [, tally]) => sum + pick(tally), 0);

describe('the lines that finding personal data is measured on', () => {
  test('are more than four hundred in either half, with about as many that name nobody, and none stands in both', () => {
    const texts = [...lines.heldOut, ...lines.tuned].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const half of [heldOut, tuned]) expect(half.lines).toBeGreaterThan(400);
    expect(heldOut.linesWithout / heldOut.lines).toBeGreaterThan(0.45);
  });
});

describe('on the half that they were not tuned to, the finders', () => {
  test('find 98 of 100 numbers and addresses', () => {
    const marked = total((tally) => tally.marked, heldOut, 'name');
    expect(total((tally) => tally.found, heldOut, 'name') / marked).toBeGreaterThanOrEqual(0.98);
  });

  test('find nine names of ten', () => {
    const names = heldOut.bySort.get('name');
    expect((names?.found ?? 0) / (names?.marked ?? 1)).toBeGreaterThanOrEqual(0.9);
  });

  test('are right 95 times of a hundred', () => {
    const right = total((tally) => tally.right, heldOut);
    expect(right / (right + total((tally) => tally.wrong, heldOut))).toBeGreaterThanOrEqual(0.95);
  });

  test('do as well as the docs say, with every miss listed', () => {
    const page = join(import.meta.dirname, '..', '..', 'docs', 'leaks.md');
    expect(readFileSync(page, 'utf8')).toBe(leaksPage(heldOut, tuned));
  });
});
