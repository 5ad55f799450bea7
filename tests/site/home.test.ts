import { expect, test } from 'vitest';
import { homeView } from '#site/home/home.ts';
import { deskFiles, deskSite } from './desk-portfolio.ts';

test('home says that to-dos are not all counted while a record cannot be read', () => {
  const whole = homeView(deskSite());
  expect(whole.uncounted).toBeUndefined();
  const broken = homeView(deskSite({ 'content/products/E012-third.yaml': 'title: [\n' }));
  expect(broken.findings.todo).toBeLessThan(whole.findings.todo);
  expect(broken.uncounted).toMatch(/^To-dos are not all counted: \d+ rules that ask what is missing/);
});

test('home says what an assessor would say first, one line a rule, with how many more are like it', () => {
  const again = deskFiles['content/iqa-samples/Q001-sample.yaml'] ?? '';
  const { said, findings } = homeView(deskSite({ 'content/iqa-samples/Q002-again.yaml': again }));
  const rules = said.map(({ rule }) => rule);
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules.length).toBe(4);
  expect(said.some(({ more }) => more > 0)).toBe(true);
  expect(said.reduce((sum, { more }) => sum + 1 + more, 0)).toBeLessThanOrEqual(
    findings.error + findings.warning + findings.todo,
  );
});

test('home says how many criteria wait for the assessor, and since when', () => {
  expect(homeView(deskSite()).waits).toMatch(
    /^\d+ criteri(on waits|a wait) for the assessor’s decision, the first since \d+ \w+ \d{4}\.$/,
  );
});
