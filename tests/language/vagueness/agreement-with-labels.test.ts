import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { agreement, type Labelled } from '#language/vagueness/agreement-with-labels.ts';
import { vaguenessPage } from '#report/vagueness-page.ts';

const labelled = (name: string): Labelled[] =>
  parse(readFileSync(join(import.meta.dirname, `${name}.yaml`), 'utf8'));
const heldOut = labelled('held-out');
const tuned = labelled('tuned');
const counted = (points: Labelled[], test: (point: Labelled) => boolean) => points.filter(test).length;
const hasNumber = ({ text }: Labelled) => /\d/.test(text);

describe('the points that the checks on vague feedback are measured on', () => {
  test('are at least eighty, half of them vague in either file, and none stands in both', () => {
    expect(heldOut.length + tuned.length).toBeGreaterThanOrEqual(80);
    expect(counted(heldOut, ({ vague }) => vague)).toBe(heldOut.length / 2);
    expect(counted(tuned, ({ vague }) => vague) / tuned.length).toBeCloseTo(0.5, 1);
    const texts = [...heldOut, ...tuned].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('hold clear ones without any number and vague ones with numbers', () => {
    expect(counted(heldOut, (point) => !point.vague && !hasNumber(point))).toBeGreaterThan(10);
    expect(counted(heldOut, (point) => point.vague && hasNumber(point))).toBeGreaterThan(5);
  });
});

describe('on the half that they were not tuned to, the checks', () => {
  test('find nine vague points of ten, and are right nine times of ten that they call one vague', () => {
    const { precision, recall } = agreement(heldOut);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('do as well as the docs say, with every miss listed', () => {
    const page = join(import.meta.dirname, '../../../docs/vague-feedback.md');
    expect(readFileSync(page, 'utf8')).toBe(vaguenessPage(heldOut, tuned));
  });
});

test('precision and recall of nothing are not defined', () => {
  expect(agreement([])).toMatchObject({ points: 0, precision: undefined, recall: undefined });
});
