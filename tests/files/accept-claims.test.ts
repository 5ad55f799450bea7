import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acceptClaims } from '#files/accept-claims.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { basePortfolio } from './base-portfolio.ts';

const unit = readFileSync(
  join(import.meta.dirname, '../cases/base/portfolio/content/units/tiny-1.yaml'),
  'utf8',
);
const changed = unit.replace('rate what was seen', 'rate and note what was seen');

const found = (root: string) => {
  const { portfolio, findings } = checkPortfolio(root, '2026-08-03');
  if (!portfolio) throw new Error('The portfolio of the test cannot be read.');
  return { portfolio, rules: findings.map(({ rule, subject }) => `${rule} ${subject}`) };
};

test('claims are suspect from the day that the words change until they are accepted again', () => {
  const root = basePortfolio({ 'content/units/tiny-1.yaml': changed });
  const before = found(root);
  expect(before.rules).toEqual(['claim-stale tiny-1/1.2']);
  expect(acceptClaims(root, before.portfolio)).toBe(4);
  expect(found(root).rules).toEqual([]);
});

test('spaces and line ends in the words of a criterion make no claim suspect', () => {
  const spaced = unit.replace('rate what was seen', '"rate  what was seen "').replaceAll('\n', '\r\n');
  expect(found(basePortfolio({ 'content/units/tiny-1.yaml': spaced })).rules).not.toContain(
    'claim-stale tiny-1/1.2',
  );
});

test('a lock file that was broken by hand costs its claims their lines and nothing else', () => {
  const root = basePortfolio({ 'claims.lock': '<<<<<<< ours\nE010 tiny-1/1.1\n' });
  const { rules } = found(root);
  expect(rules.sort()).toEqual([
    'claim-not-accepted claims.lock',
    'claims-lock-differs claims.lock',
    'claims-lock-differs claims.lock',
  ]);
});

test('a record that cannot be read keeps its lines when the others are accepted', () => {
  const root = basePortfolio({ 'content/accounts/E013-why-we-sample.mdx': 'no fields' });
  const lock = join(root, 'claims.lock');
  const line = readFileSync(lock, 'utf8').match(/^E013 .*$/m)?.[0] ?? 'none';
  const { portfolio } = checkPortfolio(root, '2026-08-03');
  if (portfolio) acceptClaims(root, portfolio);
  expect(readFileSync(lock, 'utf8').split('\n')).toContain(line);
});

test('accepting twice writes the same bytes', () => {
  const root = basePortfolio();
  const lock = join(root, 'claims.lock');
  const before = readFileSync(lock, 'utf8');
  acceptClaims(root, found(root).portfolio);
  expect(readFileSync(lock, 'utf8')).toBe(before);
});
