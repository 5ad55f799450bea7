import { expect, it } from 'vitest';
import { servedSite } from './served-site.ts';

const served = servedSite();
const wide = { width: 1280, height: 900 };

it('a criterion that an address leads to stands open, the others open by one button', async () => {
  const page = await served.browser.newPage({ viewport: wide });
  await page.goto(`${served.server.url}units/made-1.html#c-2-1`);
  const open = page.locator('details.criterion[open]');
  expect(await open.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['c-2-1']);
  await page.getByRole('button', { name: 'Open all criteria' }).click();
  expect(await open.count()).toBe(await page.locator('details.criterion').count());
  await page.getByRole('button', { name: 'Fold all criteria' }).click();
  expect(await open.count()).toBe(0);
  await page.close();
});

it('whatever has the focus shows it by an outline', async () => {
  const page = await served.browser.newPage({ viewport: wide });
  const unseen: string[] = [];
  for (const path of ['index.html', 'coverage.html', 'units/made-1.html']) {
    await page.goto(`${served.server.url}${path}`);
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const one = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return one === document.body || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2)
          ? ''
          : one.outerHTML.slice(0, 120);
      });
      if (seen) unseen.push(`${path}: ${seen}`);
    }
  }
  await page.close();
  expect(unseen).toEqual([]);
});
