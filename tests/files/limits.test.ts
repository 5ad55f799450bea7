import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { parseMdx } from '#files/mdx/parse-mdx.ts';
import { readRecord } from '#files/read-records.ts';
import { parseYaml } from '#files/yaml/parse-yaml.ts';
import { basePortfolio } from './base-portfolio.ts';

const account = (body: string): string =>
  `---\ntitle: Why we sample\non: 2026-04-01\nunits: [tiny-1]\nby: sam-reed\n---\n\n${body}\n`;

const inAccount = (body: string) => {
  const file = 'content/accounts/E013-why.mdx';
  return readRecord({ file, absolute: file, bytes: 0 }, account(body)).findings;
};

const inYaml = (text: string) => {
  const file = 'content/products/E020-form.yaml';
  return readRecord({ file, absolute: file, bytes: 0 }, text).findings;
};

// What takes more than linear time at these sizes does not come back before the test is ended.
describe('a text that is made to be read without end', () => {
  test.each([
    ['quotes in quotes', '> '.repeat(300_000)],
    ['lists in lists', '- '.repeat(100_000)],
    ['numbered lists in lists', '1. '.repeat(50_000)],
    ['claims in claims', '<Claim>'.repeat(10_000)],
    ['tags that open braces, each in the one before', '<A {...'.repeat(40)],
    ['braces', '{'.repeat(20_000)],
    ['marks in marks', `${'*a _b '.repeat(2_000)}b${' c_ d*'.repeat(2_000)}`],
    ['one line of a million signs', 'a '.repeat(450_000)],
    [
      'a list set in further each time',
      Array.from({ length: 600 }, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n'),
    ],
  ])('is told of in an account: %s', (_name, body) => {
    expect(inAccount(body).map(({ rule }) => rule)).toEqual(['over-limit']);
  });

  test.each([
    ['lists in lists', '- '.repeat(2_500)],
    ['brackets in brackets', `a: ${'['.repeat(20_000)}`],
    ['groups in groups', `a: ${'{a: '.repeat(10_000)}`],
    ['fields in fields, in brackets', `a: { b: ${'a: '.repeat(6_000)}}`],
    ['names in quotes in one another', `a: [ ${'"a": '.repeat(6_000)}]`],
    ['questions in brackets', `a: [ ${'? '.repeat(6_000)}]`],
    ['fields in fields', 'a: '.repeat(6_000)],
    ['questions in questions', '? '.repeat(5_000)],
    ['a line of a hundred thousand letters', `title: ${'a '.repeat(50_000)}`],
    ['ten thousand fields', Array.from({ length: 10_000 }, (_, n) => `field${n}: 1`).join('\n')],
    ['two hundred thousand empty lists', Array.from({ length: 4 }, () => '[]'.repeat(25_000)).join('\n')],
  ])('is told of in a record: %s', (_name, text) => {
    expect(inYaml(text).map(({ rule }) => rule)).toEqual(['over-limit']);
  });

  it('is told of as what it is where a day belongs, and no code is looked for in it', () => {
    const words = 'ab'.repeat(24_000);
    const rules = inYaml(`title: A form\non: "${words}"\n`).map(({ rule }) => rule);
    expect(rules).toContain('impossible-date');
  });

  it('is no excess where a text in quotes has many colons, or a line many fields', () => {
    const many = Array.from({ length: 60 }, (_, n) => `f${n}: ${n}`).join(', ');
    expect(parseYaml(`a: "${'b: '.repeat(200)}"\nc: { ${many} }\n`, 'a.yaml').findings).toEqual([]);
  });

  it('is told at its place, with what is read', () => {
    expect(inAccount(`Words.\n\n${'> '.repeat(60)}`)[0]).toMatchObject({
      line: 10,
      column: 1,
      message: 'More than 50 signs of lists or quotes stand before this line.',
    });
  });
});

it('a name without end is told of, and so is all else', () => {
  const people = readFileSync(join(basePortfolio(), 'content/people.yaml'), 'utf8');
  const root = basePortfolio({
    'content/people.yaml': people.replaceAll('Colleague A', 'C'.repeat(40_000)),
    'content/products/E020-form.yaml': 'title: [',
    'content/accounts/E021-quotes.mdx': account('> '.repeat(10_000)),
  });
  const found = checkPortfolio(root, '2026-08-03').findings.map(({ rule, file }) => `${file} ${rule}`);
  expect(found).toEqual([
    'content/accounts/E021-quotes.mdx over-limit',
    'content/people.yaml over-limit',
    'content/products/E020-form.yaml yaml-unreadable',
  ]);
});

describe('an honest text', () => {
  it('may have a line across the page of any length', () => {
    expect(
      parseMdx(account(`Before.\n\n${'- '.repeat(80)}\n\n${'*'.repeat(300)}\n\nAfter.`), 'a.mdx').findings,
    ).toEqual([]);
  });

  it('may have a field of eight thousand words', () => {
    const text = 'I heard the call again. '.repeat(2_000);
    expect(parseYaml(`text: |\n  ${text}`, 'a.yaml').findings).toEqual([]);
  });

  it('may have a paragraph of seven pages, many lists, and brackets in words', () => {
    const body = `${'We drew [every] tenth call. '.repeat(650)}\n\n${'- A call of the morning\n'.repeat(900)}`;
    expect(inAccount(body)).toEqual([]);
  });
});
