import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { basePortfolio } from './base-portfolio.ts';

const observation = readFileSync(join(basePortfolio(), 'content/observations/E010-refund-call.yaml'), 'utf8');

test('a number that is used twice is answered by the next one that is free, and a second time by the one after', () => {
  const root = basePortfolio({
    'content/observations/E010-z-again.yaml': observation,
    'content/observations/E080-z-again.yaml': observation,
  });
  const found = checkPortfolio(root, '2026-08-03').findings.filter(({ rule }) => rule === 'duplicate-number');
  expect(found.map(({ subject, mend }) => [subject, /free number, (\w+),/.exec(mend)?.[1]])).toEqual([
    ['E010', 'E091'],
    ['E080', 'E092'],
  ]);
});

test('numbers that differ only in noughts are one number', () => {
  const root = basePortfolio({ 'content/observations/E0010-again.yaml': observation });
  const found = checkPortfolio(root, '2026-08-03').findings.filter(({ rule }) => rule === 'duplicate-number');
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('only noughts differ')]);
});
