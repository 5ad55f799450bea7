import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { checkPortfolio } from '#files/check-portfolio.ts';
import type { Finding } from '#portfolio/finding.ts';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { exampleAnswer, isAnswerable, thresholdsOf, thresholdTexts } from '#rules/explanation.ts';
import { allRules, ruleGroups } from '#rules/groups.ts';
import { rules } from '#rules/index.ts';
import { caseNames, layCase, linesOf } from './case-folders.ts';

const home = join(import.meta.dirname, '../../src/rules');
const files = readdirSync(home, { recursive: true }).map(String);

const source = (id: string): string => {
  const file = files.find((path) => basename(path) === `${id}.ts`);
  return file === undefined ? '' : readFileSync(join(home, file), 'utf8');
};

describe("the centre's own numbers", () => {
  /** The numbers that the code of a rule names, its own list of them apart. */
  const namedIn = (id: string): string[] => {
    const code = source(id).replace(/^ {2}thresholds: .*$/m, '');
    return thresholdTexts.map(({ name }) => name).filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  };
  const withChoice = allRules.filter(({ id }) => source(id).includes('centresChoice'));

  it.each(withChoice)('$id names in its text each that its code names', (rule) => {
    expect(thresholdsOf(rule).map(({ name }) => name)).toEqual(namedIn(rule.id));
  });

  it('belong each to a rule that says so', () => {
    const used = new Set(allRules.flatMap(({ thresholds = [] }) => thresholds));
    expect(thresholdTexts.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });

  it('have a sentence and a number to fall back on, which the schema gives', () => {
    for (const { name, about, fallback } of thresholdTexts) {
      expect(about).toMatch(/^[A-Z].+\.$/);
      expect(portfolioFileSchema.shape.thresholds.parse(undefined)[name]).toBe(fallback);
    }
  });
});

describe('the example of a rule', () => {
  /** The numbers of the example portfolio's records of a kind. */
  const numbersIn = (folder: string): string[] =>
    readdirSync(join(import.meta.dirname, '../../content', folder)).map((name) => name.split('-')[0] ?? '');
  const decisions = numbersIn('decisions');
  const samples = numbersIn('iqa-samples');

  it.each(allRules)(
    'of $id calls a decision only what is one, and a sample only what is one',
    ({ example }) => {
      for (const words of Object.values(example)) {
        for (const [, number] of words.matchAll(/\b(D\d{3}) (?:decides|judges)/g))
          expect(decisions).toContain(number);
        for (const [, number] of words.matchAll(/\b(Q\d{3}) (?:agrees|disagrees)/g))
          expect(samples).toContain(number);
      }
    },
  );
});

describe('the groups of rules', () => {
  it('hold every rule once', () => {
    const grouped = ruleGroups.flatMap(({ rules }) => rules.map(({ id }) => id));
    expect([...grouped].sort()).toEqual(allRules.map(({ id }) => id).sort());
  });
});

describe('the example of an answer', () => {
  let desk: string;
  beforeAll(() => {
    desk = mkdtempSync(join(tmpdir(), 'rule-texts-'));
  });
  afterAll(() => rmSync(desk, { recursive: true, force: true }), 60_000);

  const findingsOf = (name: string): Finding[] =>
    checkPortfolio(layCase(name, join(desk, name)), '2026-08-03').findings;

  /** What sort of thing a text names: a record by the letter of its number, a criterion, a file, a unit, a pair. */
  const sortOf = (at: string): string => {
    if (/^[EDQV]\d{3}$/.test(at)) return at.charAt(0);
    if (/^[\w-]+\/\d+\.\d+$/.test(at)) return 'criterion';
    if (at.includes('/')) return at.split('/')[0] as string;
    return at.includes(' ') ? 'unit and kind' : /-[a-z]*\d+$/.test(at) ? 'unit' : at;
  };

  const answerable = allRules.filter(isAnswerable);
  const shownIn = (id: string): string[] =>
    caseNames.filter((name) => linesOf(name, 'expected.txt').some((line) => line.split(' ')[1] === id));

  it('names what its rule is found on', { timeout: 120_000 }, () => {
    const found = new Map<string, Finding[]>();
    const of = (name: string) => found.get(name) ?? found.set(name, findingsOf(name)).get(name) ?? [];
    const wrong = answerable.flatMap((rule) => {
      const at: string = parse(exampleAnswer(rule) ?? '').answers[0].at;
      const subjects = shownIn(rule.id)
        .flatMap(of)
        .flatMap((finding) => (finding.rule === rule.id ? (finding.subject ?? finding.file) : []));
      const fits = subjects.some((subject) => sortOf(subject) === sortOf(at));
      return fits ? [] : [`${rule.id} at ${at}, found on ${subjects.join(', ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('can stand in the file of the portfolio as it is', () => {
    const { answers } = portfolioFileSchema.shape;
    for (const rule of answerable)
      expect(answers.parse(parse(exampleAnswer(rule) ?? '').answers)).toMatchObject([{ rule: rule.id }]);
  });

  it('is not given for a rule that is mended', () => {
    const given = allRules.filter((rule) => exampleAnswer(rule) !== undefined).map(({ id }) => id);
    expect(given).not.toContain('unknown-criterion');
    expect(given).not.toContain('yaml-unreadable');
    expect(given.length).toBe(answerable.length);
  });
});

test('no advice shows a group of fields without their values, which nobody could copy', () => {
  const bare = allRules
    .filter(({ mend }) => /`[^`]*\{ ?\w+(?:, \w+)* ?\}[^`]*`/.test(mend))
    .map(({ id }) => id);
  expect(bare).toEqual([]);
});

test('the list of rules names every rule whose file lies in a folder of the rules', () => {
  const named = files
    .filter((path) => path.endsWith('.ts'))
    .filter((path) => /^export const \w+: Rule =/m.test(readFileSync(join(home, path), 'utf8')))
    .map((path) => basename(path, '.ts'));
  expect(rules.map(({ id }) => id).sort()).toEqual(named.sort());
});
