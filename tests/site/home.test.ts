import { expect, test } from 'vitest';
import { homeView } from '#site/views/home.ts';
import { deskSite } from './desk-portfolio.ts';

test('home says that to-dos are not all counted while a record cannot be read', () => {
  const whole = homeView(deskSite());
  expect(whole.uncounted).toBeUndefined();
  const broken = homeView(deskSite({ 'content/products/E012-third.yaml': 'title: [\n' }));
  expect(broken.findings.todo).toBeLessThan(whole.findings.todo);
  expect(broken.uncounted).toMatch(/^To-dos are not all counted: \d+ rules that ask what is missing/);
});
