import { expect, test } from 'vitest';
import { findingsPage } from '../../scripts/server/findings-page.ts';
import { finding } from '../report/finding.ts';

const surroundings = { texts: new Map(), advice: 'Mend them.', lastBuild: false, style: '/style.css' };

test('a finding says where, what happened, why it matters, what to write instead and what was meant', () => {
  const page = findingsPage({
    ...surroundings,
    findings: [finding({ nearest: '2.3' })],
    texts: new Map([[finding().file, 'a: 1\nb: 2\nclaims: [ocr-41/2.8]\n']]),
  });
  for (const part of [
    'line 3, column 16',
    'Unit ocr-41 has no criterion 2.8.',
    'Its outcome 2 runs from 2.1 to 2.6.',
    'Write the code of a criterion that the unit has.',
    'Did you mean 2.3?',
    '&gt; 3 │ claims: [ocr-41/2.8]',
  ])
    expect(page).toContain(part);
});

test('says that to-dos are not all counted, only while rules could not be asked', () => {
  const page = (rules?: string[]) =>
    findingsPage({
      ...surroundings,
      findings: [finding()],
      ...(rules && { silent: { rules, until: ['E010'] } }),
    });
  expect(page(['a', 'b'])).toContain('1 error. To-dos are not all counted: 2 rules that ask what is missing');
  expect(page([])).not.toContain('To-dos are not');
  expect(page()).not.toContain('To-dos are not');
});

test('a finding says in the same place what its rule means, with an example of wrong and right', () => {
  const page = findingsPage({ ...surroundings, findings: [finding()] });
  for (const part of [
    'A criterion is named that no unit has.',
    'It stops the portfolio from being published.',
    'criterion: ocr-41/2.8',
    'criterion: ocr-41/2.3',
    'npm run check explain=unknown-criterion',
  ])
    expect(page).toContain(part);
});

test('what a learner wrote is shown and never run', () => {
  const evil = '<img src=x onerror=alert(1)>"\'';
  const page = findingsPage({
    ...surroundings,
    findings: [finding({ file: evil, message: evil, why: evil, mend: evil, nearest: evil, rule: evil })],
    texts: new Map([[evil, `${evil}\n${evil}\n${evil}`]]),
    failure: evil,
  });
  expect(page).not.toContain('<img');
});

test('errors stand open, warnings are folded away, to-dos are only counted and answered ones left out', () => {
  const answered = { rule: 'r', at: 'E014', reason: 'Known.', by: 'ada', on: '2026-03-01' };
  const page = findingsPage({
    ...surroundings,
    findings: [
      finding(),
      finding({ severity: 'warning', message: 'A warning.' }),
      finding({ severity: 'to-do', message: 'Still to do.' }),
      finding({ message: 'Answered already.', answered }),
    ],
  });
  expect(page).toContain('<h1>1 error to mend</h1>');
  expect(page).toContain('1 error, 1 warning, 1 to do, 1 answered.');
  expect(page.indexOf('A warning.')).toBeGreaterThan(page.indexOf('<details>'));
  expect(page.indexOf('Unit ocr-41')).toBeLessThan(page.indexOf('<details>'));
  expect(page).not.toContain('Still to do.');
  expect(page).not.toContain('Answered already.');
});

test('a folder that is gone is no mistake of the program, and nothing is said of findings', () => {
  const page = findingsPage({
    ...surroundings,
    findings: [],
    unreadable: 'There is no folder content/ in mine.',
  });
  expect(page).toContain('There is no portfolio to show just now');
  expect(page).toContain('There is no folder content/ in mine.');
  expect(page).not.toMatch(/mistake of the program|No findings|could not be built/);
});

test('a portfolio of which nothing is written yet is told how it begins, and not of errors', () => {
  const missing = (name: string) =>
    finding({ rule: 'portfolio-file-missing', file: `content/${name}.yaml`, message: 'It is not there.' });
  const page = findingsPage({ ...surroundings, findings: [missing('people'), missing('portfolio')] });
  expect(page).toContain('<h1>Here your portfolio begins</h1>');
  expect(page.indexOf('npm run new people')).toBeLessThan(page.indexOf('npm run new portfolio'));
  expect(page).not.toContain('error');
  const half = findingsPage({ ...surroundings, findings: [missing('portfolio')] });
  expect(half).toContain('whom you observe: done');
  expect(half).not.toContain('npm run new people');
});
