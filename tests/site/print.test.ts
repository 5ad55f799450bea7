import { describe, expect, it } from 'vitest';
import { pageTypes } from './page-types.ts';
import { servedSite } from './served-site.ts';

const served = servedSite();

/** A page of paper takes about so many of the pixels that a browser lays out, less its margins. */
const paper = 980;

describe('printed', () => {
  it('a page of every type becomes sheets of words, not many more than it is long', async () => {
    const page = await served.browser.newPage({ viewport: { width: 680, height: paper } });
    const wrong: string[] = [];
    for (const path of pageTypes(served.made)) {
      await page.goto(`${served.server.url}${path}`);
      await page.emulateMedia({ media: 'print' });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const seen = await page.locator('.no-print:visible').count();
      if (seen > 0) wrong.push(`${path}: ${seen} things that are not for paper`);
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
      const fonts = [...pdf.matchAll(/\/Type\s*\/Font\b/g)].length;
      if (!pdf.startsWith('%PDF-') || fonts === 0) wrong.push(`${path}: no words`);
      if (sheets < 1 || sheets > 2 * Math.ceil(height / paper) + 1)
        wrong.push(`${path}: ${sheets} sheets for ${height} pixels`);
    }
    await page.close();
    expect(wrong).toEqual([]);
  });

  it('the map is there without its filters, and the navigation stays off the paper', async () => {
    const page = await served.browser.newPage();
    await page.goto(`${served.server.url}coverage.html`);
    await page.locator('[data-map-keys]').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.site-nav', '[data-map-filters]', '[data-theme-switch]', '[data-map-keys]'])
      expect({ selector, shown: await page.locator(selector).isVisible() }).toEqual({
        selector,
        shown: false,
      });
    expect(await page.locator('[data-map]').isVisible()).toBe(true);
    await page.close();
  });

  it('is dark words on white paper, whatever the colours of the screen', async () => {
    const page = await served.browser.newPage({ colorScheme: 'dark' });
    await page.goto(`${served.server.url}index.html`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const [words, ground] = await page.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.body).backgroundColor,
    ]);
    const light = (colour = '') =>
      (colour.match(/\d+(\.\d+)?/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
    expect(light(words)).toBeLessThan(90);
    expect(ground === 'rgba(0, 0, 0, 0)' || light(ground) > 240).toBe(true);
    await page.close();
  });
});
