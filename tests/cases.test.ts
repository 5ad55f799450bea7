import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkWhole } from '#files/check-whole.ts';
import type { Finding } from '#portfolio/finding.ts';
import { shapeRules } from '#rules/files/shape.ts';
import { rules } from '#rules/index.ts';

// A folder for each rule, in it a folder for each case, whose name is the sentence: the rule is the first that the case
// passes, or else the first that it shows. A case holds only the files that differ from `base/`;
// `_remove.txt` lists those to take away; `passes.txt` names the rules that it comes near to and rightly passes, one
// a line. UPDATE_CASES=1 writes what was found into `expected.txt`: read the difference.
const home = join(import.meta.dirname, 'cases');
const folders = readdirSync(home).filter((name) => name !== 'base');
const cases = folders.flatMap((rule) => readdirSync(join(home, rule)).map((name) => `${rule}/${name}`));

/** What git does not hold well: these are tested by portfolios that a builder makes, in tests/files/. */
const built = [
  'not-utf8',
  'file-changed',
  'file-unreadable',
  'file-too-large',
  'path-escapes',
  'name-not-portable',
  'register-tracked',
];

let desk: string;
beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'cases-'));
});
afterAll(() => rmSync(desk, { recursive: true, force: true }), 60_000);

const linesOf = (name: string, file: string): string[] => {
  const path = join(home, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
};

const laid = (name: string): string => {
  const root = join(desk, name);
  cpSync(join(home, 'base', 'portfolio'), root, { recursive: true });
  const overlay = join(home, name, 'portfolio');
  if (existsSync(overlay)) cpSync(overlay, root, { recursive: true });
  for (const file of linesOf(name, '_remove.txt')) rmSync(join(root, file), { recursive: true });
  return root;
};

const line = ({ severity, rule, file, line, column, message, answered }: Finding): string =>
  `${severity} ${rule} ${file}:${line}:${column} ${message}${answered ? ` [answered: ${answered.reason}]` : ''}`;

const found = async (name: string): Promise<string> => {
  const { findings } = await checkWhole(laid(name), '2026-08-03');
  return findings.map((finding) => `${line(finding)}\n`).join('');
};

describe('a portfolio that', () => {
  test.each(cases)('%s', async (name) => {
    const file = join(home, name, 'expected.txt');
    const actual = await found(name);
    if (process.env.UPDATE_CASES) writeFileSync(file, actual);
    expect(actual).toBe(readFileSync(file, 'utf8'));
  });
});

test('the portfolio that every case begins from has no finding at all', async () => {
  expect(await found('base')).toBe('');
});

test('every rule has a case that shows it', () => {
  const expected = cases.map((name) => readFileSync(join(home, name, 'expected.txt'), 'utf8')).join('');
  const shown = new Set(expected.split('\n').map((text) => text.split(' ')[1]));
  const unshown = [...shapeRules, ...rules].map(({ id }) => id).filter((id) => !shown.has(id));
  expect(unshown.filter((id) => !built.includes(id))).toEqual([]);
});

test('a case lies with the rule that it is about', () => {
  const aboutOf = (name: string) =>
    linesOf(name, 'passes.txt')[0] ?? linesOf(name, 'expected.txt')[0]?.split(' ')[1];
  expect(cases.filter((name) => !name.startsWith(`${aboutOf(name)}/`))).toEqual([]);
});

test('every rule has a case that passes it', () => {
  const passed = new Set(cases.flatMap((name) => linesOf(name, 'passes.txt')));
  const unpassed = [...shapeRules, ...rules].map(({ id }) => id).filter((id) => !passed.has(id));
  expect(unpassed.filter((id) => !built.includes(id))).toEqual([]);
});

test('a case that passes a rule does not show it', () => {
  const shows = (name: string) => new Set(linesOf(name, 'expected.txt').map((text) => text.split(' ')[1]));
  const both = cases.flatMap((name) => linesOf(name, 'passes.txt').filter((id) => shows(name).has(id)));
  expect(both).toEqual([]);
});

test('a case passes only rules that exist', () => {
  const ids = [...shapeRules, ...rules].map(({ id }) => id);
  const passed = cases.flatMap((name) => linesOf(name, 'passes.txt'));
  expect(passed.filter((id) => !ids.includes(id))).toEqual([]);
});

test('every rule has an id of its own, in kebab-case, and every word that a reader needs', () => {
  const all = [...shapeRules, ...rules];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, title, why, mend, source, example } of all) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const words of [title, why, mend, source, example.wrong, example.right])
      expect(words.length).toBeGreaterThan(5);
    for (const sentence of [why, mend]) expect(sentence).toMatch(/[.…]$|\/>\.?$/);
  }
});
