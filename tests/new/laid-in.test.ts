import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { makeBasis } from '../../scripts/new/make-basis.ts';
import { tinyFiles } from './tiny-portfolio.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'laid-in-'));
  mkdirSync(join(root, 'content'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Begins a portfolio that is registered for units which come with the program. */
const beginFor = async (...units: string[]) => {
  for (const name of ['people', 'portfolio'] as const) {
    const from = join(root, `${name}-fields.yaml`);
    const text = tinyFiles[`content/${name}.yaml`] ?? '';
    writeFileSync(
      from,
      text.replace('      - unit: ocr-41\n', units.map((unit) => `      - unit: ${unit}\n`).join('')),
    );
    const { done } = await makeBasis({ root, set: [], today: '2026-03-20', from }, name, undefined);
    expect(done).toBe('written');
  }
  return checkPortfolio(root, '2026-03-20');
};

test('two units are laid in with what they have alike, and with nothing of a third', async () => {
  const { portfolio, findings } = await beginFor('ocr-41', 'cg-312');
  const refs = portfolio?.equivalences.flatMap(({ criteria }) => criteria) ?? [];
  expect(refs).toContain('ocr-41/4.2');
  expect(refs).toContain('cg-312/1.4');
  expect(refs.filter((ref) => !portfolio?.criteria.has(ref))).toEqual([]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('one unit has nothing alike with another', async () => {
  const { portfolio } = await beginFor('cg-312');
  expect(portfolio?.units.map(({ code }) => code)).toEqual(['cg-312']);
  expect(existsSync(join(root, 'content/equivalences.yaml'))).toBe(false);
});
