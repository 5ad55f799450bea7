import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkWhole } from '#files/check-whole.ts';
import { caseHome } from '../rules/case-folders.ts';

// A folder for each form of the trade, in our own words: the records that it becomes, laid over the portfolio that every
// case begins from, and in `fields.csv` every field of the form with the file and the place where it is kept.
const home = import.meta.dirname;
const forms = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

let desk: string;
beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'forms-'));
});
afterAll(() => rmSync(desk, { recursive: true, force: true }), 60_000);

/** The folders of `base` that a form lies over as well: what its centre has besides. */
const layersOf = (form: string): string[] =>
  existsSync(join(home, form, 'over.txt'))
    ? readFileSync(join(home, form, 'over.txt'), 'utf8')
        .split('\n')
        .filter(Boolean)
    : [];

const laid = (form: string): string => {
  const root = join(desk, form);
  cpSync(join(caseHome, 'base/portfolio'), root, { recursive: true });
  for (const layer of layersOf(form)) cpSync(join(caseHome, 'base', layer), root, { recursive: true });
  cpSync(join(home, form, 'portfolio'), root, { recursive: true });
  return root;
};

/** What is kept at a place: a path of fields, or `text` for the words below them. */
const keptAt = (root: string, file: string, place: string): unknown => {
  const text = readFileSync(join(root, file), 'utf8');
  if (place === 'text') return text.split(/^---$/m)[2]?.trim();
  const data = file.endsWith('.mdx') ? text.split(/^---$/m)[1] : text;
  return place.split('.').reduce((inside, key) => inside?.[key], parse(data ?? ''));
};

const fieldsOf = (form: string): (readonly [field: string, file: string, place: string])[] =>
  readFileSync(join(home, form, 'fields.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',') as [string, string, string]);

test('sixteen forms are typed in', () => {
  expect(forms).toHaveLength(16);
});

describe('a form of the trade', () => {
  test.each(forms)(
    '%s is kept without a field left over, and nothing is found in it',
    async (form) => {
      const root = laid(form);
      const left = fieldsOf(form).filter(([, file, place]) => {
        const kept = keptAt(root, file, place);
        return kept === undefined || kept === '' || (Array.isArray(kept) && kept.length === 0);
      });
      expect(left).toEqual([]);
      const { findings } = await checkWhole(root, '2026-08-03');
      const told = findings.filter(({ severity }) => severity !== 'info');
      expect(told.map(({ rule, file, message }) => `${rule} ${file} ${message}`)).toEqual([]);
    },
    60_000,
  );
});
