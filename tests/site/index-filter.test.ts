import { expect, test } from 'vitest';
import { servedSite } from './served-site.ts';

const served = servedSite();

test('the evidence index is narrowed by what is chosen, says so, and keeps it in the address', async () => {
  const page = await served.browser.newPage();
  await page.goto(`${served.server.url}evidence.html`);
  const rows = page.locator('.index tbody tr');
  const all = await rows.count();
  await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Feedback' });
  const kinds = () => page.locator('.index tbody tr:visible td:nth-child(3)').allTextContents();
  expect(new Set(await kinds())).toEqual(new Set(['Feedback']));
  const left = (await kinds()).length;
  expect(left).toBeLessThan(all);
  expect(await page.locator('[data-index-shown]').textContent()).toBe(
    `${left} of the ${all} records on this page: Feedback.`,
  );
  expect(await page.locator('.on-this-page li:visible').count()).toBe(1);
  await page.reload();
  expect((await kinds()).length).toBe(left);
  expect(new URL(page.url()).search).toBe('?kind=feedback');
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect.poll(() => page.locator('.index tbody tr:visible').count()).toBe(all);
  await page.close();
});
