import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkWhole } from '#files/check-whole.ts';
import { Memory } from '#files/memory.ts';
import type { Finding } from '#portfolio/finding.ts';
import { shapeRules } from '#rules/files/shape.ts';
import { rules } from '#rules/index.ts';
import { caseHome, caseNames, casesInTurn, linesOf } from './rules/case-folders.ts';
import { examplesAmiss } from './rules/examples-amiss.ts';

// A folder for each rule, in it a folder for each case, whose name is the sentence: the rule is the first that the case
// passes, or else the first that it shows. A case holds only the files that differ from `base/portfolio`; `over.txt` names
// the folders of `base` that it shares with others, `_remove.txt` lists what to take away; `passes.txt` names the rules that it comes near to and rightly passes, one
// a line. UPDATE_CASES=1 writes what was found into `expected.txt`: read the difference.
const home = caseHome;
const cases = caseNames;

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

const desk = mkdtempSync(join(tmpdir(), 'cases-'));
const lay = casesInTurn(desk);
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const line = ({ severity, rule, file, line, column, message, answered }: Finding): string =>
  `${severity} ${rule} ${file}:${line}:${column} ${message}${answered ? ` [answered: ${answered.reason}]` : ''}`;

/** What the files that most cases share were read as: read once, not six hundred times. */
const memory = new Memory();

const checked = new Map<string, readonly Finding[]>();

/** The findings of a case, which is checked once. */
const findingsOf = async (name: string): Promise<readonly Finding[]> => {
  const before = checked.get(name);
  if (before) return before;
  const { findings } = await checkWhole(lay(name), '2026-08-03', undefined, memory);
  checked.set(name, findings);
  return findings;
};

const found = async (name: string): Promise<string> =>
  (await findingsOf(name)).map((finding) => `${line(finding)}\n`).join('');

describe('a portfolio that', () => {
  test.each(cases)('%s', async (name) => {
    const file = join(home, name, 'expected.txt');
    const actual = await found(name);
    if (process.env.UPDATE_CASES) writeFileSync(file, actual);
    expect(actual).toBe(readFileSync(file, 'utf8'));
  });
});

test('the example of an answer to a rule names what the rule is found on in its cases', async () => {
  expect(await examplesAmiss(findingsOf)).toEqual([]);
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

test('no file of a portfolio stands in more than two cases: what more share lies in base, and over.txt names it', () => {
  const copies = new Map<string, string[]>();
  for (const name of [...cases, ...readdirSync(join(home, 'base')).map((layer) => `base/${layer}`)])
    for (const path of filesIn(name)) {
      const place = path.replace(/^(?:base\/[^/]+|.*?\/portfolio)\//, '');
      const text = `${place}\0${readFileSync(join(home, path), 'latin1')}`;
      copies.set(text, [...(copies.get(text) ?? []), path]);
    }
  expect([...copies.values()].filter((paths) => paths.length > 2)).toEqual([]);
});

const filesIn = (name: string): string[] =>
  (readdirSync(join(home, name), { recursive: true }) as string[])
    .filter((path) => name.startsWith('base/') || path.startsWith('portfolio/'))
    .map((path) => join(name, path))
    .filter((path) => statSync(join(home, path)).isFile());

test('every folder that cases may share is named by some', () => {
  const named = new Set(cases.flatMap((name) => linesOf(name, 'over.txt')));
  expect(readdirSync(join(home, 'base')).filter((name) => name !== 'portfolio' && !named.has(name))).toEqual(
    [],
  );
  expect([...named].filter((name) => !readdirSync(join(home, 'base')).includes(name))).toEqual([]);
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
