import { expect, test } from 'vitest';
import { servedSite } from './served-site.ts';

const served = servedSite();

test('a point of a chart tells its record by pointer and by keys, and leads to it', async () => {
  const page = await served.browser.newPage();
  await page.goto(`${served.server.url}monitoring/trends.html`);
  const chart = page.locator('#trend-everybody svg.chart');
  const points = chart.locator('a.chart-link');
  const tip = page.locator('.chart-tip');
  await points.first().hover();
  const told = (await tip.textContent()) ?? '';
  expect(told).toMatch(/^E\d+, \d+ \w+: .*\d+ of \d+ lines? at standard, [\d.]+%/);
  expect(await points.first().getAttribute('aria-label')).toBe(told);
  expect(await chart.locator('a.chart-link:not([tabindex="-1"])').count()).toBe(1);
  await points.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => tip.textContent()).toBe(await points.nth(1).getAttribute('aria-label'));
  const number = /^E\d+/.exec((await tip.textContent()) ?? '')?.[0];
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/evidence/${number}.html`);
  await page.close();
});
