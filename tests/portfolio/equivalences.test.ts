import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPortfolio } from '#files/read-portfolio.ts';
import { coverage } from '#portfolio/coverage/coverage.ts';
import { equivalentsOf } from '#portfolio/units/equivalents.ts';
import { portfolioOf } from '../rules/portfolio-of.ts';

const secondUnit = (text: string): string => text.replaceAll('tiny-1', 'tiny-2');

const equivalences = `equivalences:
  - { id: part, about: a part, criteria: [tiny-1/1.1, tiny-2/1.2], confidence: partly, reason: They share a part. }
  - { id: whole, about: all, criteria: [tiny-1/1.1, tiny-1/1.2, tiny-2/1.1], confidence: same, reason: The words agree. }
`;

const twoUnits = () => {
  const base = join(import.meta.dirname, '../cases/base/portfolio');
  const { texts } = readPortfolio(base);
  const unit = secondUnit(texts.get('content/units/tiny-1.yaml') as string);
  return portfolioOf({ 'content/units/tiny-2.yaml': unit, 'content/equivalences.yaml': equivalences });
};

describe('what other units ask that is like a criterion', () => {
  test('comes with the most alike first, its words, a confidence and a reason', () => {
    const found = equivalentsOf(twoUnits(), 'tiny-1/1.1');
    expect(found.map(({ criterion, confidence }) => [criterion.ref, confidence])).toEqual([
      ['tiny-2/1.1', 'same'],
      ['tiny-2/1.2', 'partly'],
    ]);
    expect(found[0]?.reason).toBe('The words agree.');
  });

  test('never is another criterion of the same unit', () => {
    const found = equivalentsOf(twoUnits(), 'tiny-1/1.2').map(({ criterion }) => criterion.ref);
    expect(found).toEqual(['tiny-2/1.1']);
  });

  test('claims nothing: the coverage is the same with and without it', () => {
    const without = coverage(portfolioOf()).map(({ totals }) => totals);
    const rest = coverage(twoUnits()).map(({ totals }) => totals);
    expect(rest).toEqual(without);
  });
});

test('a portfolio without the file has no equivalences and no finding', () => {
  expect(portfolioOf().equivalences).toEqual([]);
});
