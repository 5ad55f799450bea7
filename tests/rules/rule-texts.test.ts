import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { exampleAnswer, isAnswerable, thresholdsOf, thresholdTexts } from '#rules/explanation.ts';
import { allRules, ruleGroups } from '#rules/groups.ts';
import { rules } from '#rules/index.ts';

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
  const answerable = allRules.filter(isAnswerable);
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
