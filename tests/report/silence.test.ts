import { expect, test } from 'vitest';
import { rules } from '#domain/rules/index.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { findingsAsText } from '#report/findings-as-text.ts';
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

test('while a unit cannot be read, the check says that nothing is judged', () => {
  expect(summary({ 'content/units/tiny-1.yaml': 'code: [\n' })).toContain(
    'To-dos are not counted, and nothing is judged, until the units, people.yaml and portfolio.yaml can be read whole.',
  );
});

test('while all can be read, it says nothing of the kind', () => {
  expect(summary()).not.toContain('To-dos are not');
});
