import { expect, test } from 'vitest';
import { servedSite } from './served-site.ts';

const served = servedSite();

test('results are counted anew for a month and a channel, say so, and stand in the address', async () => {
  const page = await served.browser.newPage();
  await page.goto(`${served.server.url}monitoring.html`);
  const cell = page.locator('.heat tbody td').filter({ hasText: ' of ' }).first();
  const all = await cell.textContent();
  const tally = (await cell.getAttribute('data-tally')) ?? '';
  const [month = '', channel = '', share = ''] = (tally.split(';')[0] ?? '').split(' ');
  await page.getByLabel('From', { exact: true }).selectOption(month);
  await page.getByLabel('to', { exact: true }).selectOption(month);
  await page.getByLabel('Channel', { exact: true }).selectOption(channel);
  const [met, n] = share.split('/');
  await expect.poll(() => cell.textContent()).toContain(`${met} of ${n}`);
  expect(await cell.locator('.verdict').count()).toBe(0);
  expect(await page.locator('[data-results-shown]').textContent()).toMatch(
    /^Chosen: from .+ to .+, .+\. Counts/,
  );
  expect(new URL(page.url()).search).toBe(`?from=${month}&to=${month}&channel=${channel}`);
  const chosen = await cell.textContent();
  await page.reload();
  expect(await cell.textContent()).toBe(chosen);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect.poll(() => cell.textContent()).toBe(all);
  await page.close();
});
