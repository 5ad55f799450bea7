import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { findingsAsJson } from '#report/findings-as-json.ts';
import { findingsAsText } from '#report/findings-as-text.ts';
import { rules } from '#rules/index.ts';
import { basePortfolio } from '../files/base-portfolio.ts';

/** The summary that a check of the base portfolio ends with, once some of its files are others. */
const summary = (files: Record<string, string> = {}): string => {
  const { findings, texts, silent } = checkPortfolio(basePortfolio(files), '2026-08-03');
  const text = findingsAsText(findings, { sources: texts, colour: false, width: 80, silent });
  return text.slice(text.lastIndexOf('\n\n'));
};

test('while a record cannot be read, the check says that to-dos are not all counted', () => {
  const asking = rules.filter(({ needsWhole }) => needsWhole).length;
  expect(summary({ 'content/observations/E010-refund-call.yaml': 'title: [\n' })).toContain(
    `To-dos are not all counted: ${asking} rules that ask what is missing must wait until every file can be read whole.`,
  );
});

test.each(['content/units/tiny-1.yaml', 'content/people.yaml', 'content/portfolio.yaml'])(
  'while %s cannot be read, the check says how many rules wait for it, and JSON which',
  (file) => {
    const root = basePortfolio({ [file]: 'code: [\n' });
    const { findings, texts, silent, portfolio } = checkPortfolio(root, '2026-08-03');
    const text = findingsAsText(findings, { sources: texts, colour: false, width: 80, silent });
    expect(text).toContain(
      `Not all is judged: ${silent.rules.length} of ${rules.length} rules, and to-dos with them, must wait until ${file} can be read whole.`,
    );
    expect(JSON.parse(findingsAsJson(findings, silent)).notAsked).toEqual({ ...silent, until: [file] });
    expect(silent.rules.length).toBeLessThan(rules.length - 20);
    expect(portfolio).toBeUndefined();
  },
);

test.each([
  ['a unit', 'content/units/tiny-1.yaml', 'text: '],
  ['the people', 'content/people.yaml', 'name: '],
  ['the portfolio file', 'content/portfolio.yaml', 'title: '],
])(
  'one broken line in %s leaves the findings on records as they were, as far as they need it not',
  (_, file, key) => {
    const record = 'content/observations/E010-refund-call.yaml';
    const rated = readFileSync(join(basePortfolio(), record), 'utf8').replace('rating: 3', 'rating: 9');
    const slip = { [record]: rated.replace('quality: listening }', 'quality: hearing }') };
    const whole = checkPortfolio(basePortfolio(slip), '2026-08-03').findings;
    const text = readFileSync(join(basePortfolio(), file), 'utf8').replace(key, `${key}[ `);
    const { findings } = checkPortfolio(basePortfolio({ ...slip, [file]: text }), '2026-08-03');
    const others = findings.filter((finding) => finding.file !== file);
    expect(others.length).toBeGreaterThan(0);
    for (const finding of others) expect(whole).toContainEqual(finding);
  },
);

test('while all can be read, it says nothing of the kind', () => {
  expect(summary()).not.toContain('To-dos are not');
});
